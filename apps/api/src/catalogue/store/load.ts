import {
  isCategoryCode,
  toDay,
  type Activity,
  type LocationEntry,
  type OrganizationEntry,
  type Placement,
  type ServiceEntry,
  type Surroundings,
} from '@keukentafel/domain/catalogue';
import { and, eq, inArray, or, sql, type InferSelectModel } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { location, organization, service } from '../schema.ts';

/** Some services with everything around them, in the order asked: three questions, however many. */
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
    .select(storedOf(gemeenteId))
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.id, ids)));
  const byId = new Map(rows.map((row) => [row.id, entryFrom(row)]));
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

/**
 * What stands around a service, with the service in one question: an answer is sooner there than
 * three. Table names are written out, for a column in a list of columns loses its table.
 */
const storedOf = (gemeenteId: string) => ({
  ...STORED,
  codes: sql<string[] | null>`(select array_agg(c.code order by c.code) from service_category c
    where c.gemeente_id = ${gemeenteId} and c.service_id = service.id)`,
  places: sql<Placement[] | null>`(select json_agg(p.inhoud order by p.id)
     from service_at_location p where p.gemeente_id = ${gemeenteId} and p.service_id = service.id)`,
  meetings: sql<Activity[] | null>`(select json_agg(a.inhoud order by a.id) from activiteit a
    where a.gemeente_id = ${gemeenteId} and a.service_id = service.id)`,
});

type Row = Pick<InferSelectModel<typeof service>, keyof typeof STORED> & {
  codes: string[] | null;
  places: Placement[] | null;
  meetings: Activity[] | null;
};

const entryFrom = (row: Row): ServiceEntry => ({
  service: row.inhoud,
  trede: row.trede,
  toegang: row.toegang,
  categorieen: (row.codes ?? []).filter(isCategoryCode),
  beschikbaarheid: row.beschikbaarheid,
  gecontroleerdOp: toDay(row.gecontroleerdOp ?? undefined),
  placements: row.places ?? [],
  activities: row.meetings ?? [],
});

function placesOf(entries: readonly ServiceEntry[]): string[] {
  const ids = entries.flatMap((entry) => [
    ...entry.placements.map((one) => one.location_id),
    ...entry.activities.map((one) => one.locationId),
  ]);
  return [...new Set(ids.filter((id) => id !== null))];
}
