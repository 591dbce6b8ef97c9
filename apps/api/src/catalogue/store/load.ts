import {
  isCategoryCode,
  toDay,
  type LocationEntry,
  type OrganizationEntry,
  type ServiceEntry,
  type Surroundings,
} from '@keukentafel/domain/catalogue';
import { and, eq, inArray, or, type InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import {
  activiteit,
  location,
  organization,
  service,
  serviceAtLocation,
  serviceCategory,
} from '../schema.ts';

/** Some services with everything around them, in the order asked: six questions, however many. */
export type Loaded = Surroundings & { readonly entries: readonly ServiceEntry[] };

/** Without what only search looks in: that is as large as the entry itself. */
const STORED = {
  id: service.id,
  organizationId: service.organizationId,
  trede: service.trede,
  toegang: service.toegang,
  gecontroleerdOp: service.gecontroleerdOp,
  beschikbaarheid: service.beschikbaarheid,
  inhoud: service.inhoud,
};

export async function loadServices(tx: Tx, gemeenteId: string, ids: string[]): Promise<Loaded> {
  if (ids.length === 0) return { entries: [], organizations: new Map(), locations: new Map() };
  const rows = await tx
    .select(STORED)
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.id, ids)));
  const parts = await loadParts(tx, gemeenteId, ids);
  const byId = new Map(rows.map((row) => [row.id, entryFrom(row, parts)]));
  const entries = ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
  const owners = [...new Set(rows.map((row) => row.organizationId))];
  const organizations = await loadOrganizations(tx, gemeenteId, owners);
  const locations = await loadLocations(tx, gemeenteId, placesOf(entries), owners);
  return { entries, organizations, locations };
}

export async function loadOrganizations(tx: Tx, gemeenteId: string, ids: string[]) {
  if (ids.length === 0) return new Map<string, OrganizationEntry>();
  const rows = await tx
    .select({ id: organization.id, inhoud: organization.inhoud })
    .from(organization)
    .where(and(eq(organization.gemeenteId, gemeenteId), inArray(organization.id, ids)));
  return new Map(rows.map(({ id, inhoud }) => [id, inhoud]));
}

const locationEntry = (row: InferSelectModel<typeof location>): LocationEntry => ({
  location: row.inhoud,
  organizationId: row.organizationId,
});

/** The places where something is given, and those of the organizations themselves. */
async function loadLocations(tx: Tx, gemeenteId: string, ids: string[], owners: string[]) {
  const named = or(inArray(location.id, ids), inArray(location.organizationId, owners));
  const rows = await tx
    .select()
    .from(location)
    .where(and(eq(location.gemeenteId, gemeenteId), named))
    .orderBy(location.id);
  return new Map(rows.map((row) => [row.id, locationEntry(row)]));
}

/** The places that belong to these organizations. */
export async function locationsOf(tx: Tx, gemeenteId: string, organizationIds: string[]) {
  if (organizationIds.length === 0) return [];
  const rows = await tx
    .select()
    .from(location)
    .where(
      and(eq(location.gemeenteId, gemeenteId), inArray(location.organizationId, organizationIds)),
    )
    .orderBy(location.id);
  return rows.map(locationEntry);
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

async function loadParts(tx: Tx, gemeenteId: string, ids: string[]) {
  const of = (t: typeof serviceCategory | typeof serviceAtLocation | typeof activiteit) =>
    and(eq(t.gemeenteId, gemeenteId), inArray(t.serviceId, ids));
  const codes = await tx
    .select()
    .from(serviceCategory)
    .where(of(serviceCategory))
    .orderBy(serviceCategory.code);
  const places = await tx
    .select()
    .from(serviceAtLocation)
    .where(of(serviceAtLocation))
    .orderBy(serviceAtLocation.id);
  const meetings = await tx.select().from(activiteit).where(of(activiteit)).orderBy(activiteit.id);
  return {
    codes: Map.groupBy(codes, (row) => row.serviceId),
    places: Map.groupBy(places, (row) => row.serviceId),
    meetings: Map.groupBy(meetings, (row) => row.serviceId),
  };
}

function entryFrom(
  row: Pick<InferSelectModel<typeof service>, keyof typeof STORED>,
  parts: Parts,
): ServiceEntry {
  return {
    service: row.inhoud,
    trede: row.trede,
    toegang: row.toegang,
    categorieen: (parts.codes.get(row.id) ?? []).map(({ code }) => code).filter(isCategoryCode),
    beschikbaarheid: row.beschikbaarheid,
    gecontroleerdOp: toDay(row.gecontroleerdOp ?? undefined),
    placements: (parts.places.get(row.id) ?? []).map(({ inhoud }) => inhoud),
    activities: (parts.meetings.get(row.id) ?? []).map(({ inhoud }) => inhoud),
  };
}

function placesOf(entries: readonly ServiceEntry[]): string[] {
  const ids = entries.flatMap((entry) => [
    ...entry.placements.map((one) => one.location_id),
    ...entry.activities.map((one) => one.locationId),
  ]);
  return [...new Set(ids.filter((id) => id !== null))];
}
