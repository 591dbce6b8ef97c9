import {
  CATEGORIES,
  normalise,
  toDay,
  type Bundle,
  type LocationEntry,
  type OrganizationEntry,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { pointOf } from './place.ts';
import type { Tx } from '../../db/database.ts';
import {
  activiteit,
  location,
  organization,
  service,
  serviceAtLocation,
  serviceCategory,
} from '../schema.ts';

/** Where and when a record is stored. */
export type Saving = { readonly tx: Tx; readonly gemeenteId: string; readonly at: Date };

/** Stores everything in a bundle, replacing what had the same id. Nothing else is touched. */
export async function saveBundle(saving: Saving, bundle: Bundle): Promise<void> {
  for (const one of bundle.organizations) await saveOrganization(saving, one);
  for (const one of bundle.locations) await saveLocation(saving, one);
  for (const one of bundle.services) await saveService(saving, one, bundle.onePlace);
}

/** A mention inside another record may say less: what it leaves out stays as it was. */
async function saveOrganization({ tx, gemeenteId }: Saving, inhoud: OrganizationEntry) {
  const row = { naam: inhoud.name, zoekNaam: normalise(inhoud.name), inhoud };
  await tx
    .insert(organization)
    .values({ gemeenteId, id: inhoud.id, ...row })
    .onConflictDoUpdate({
      target: [organization.gemeenteId, organization.id],
      set: {
        naam: row.naam,
        zoekNaam: row.zoekNaam,
        inhoud: sql`${organization.inhoud} || excluded.inhoud`,
      },
    });
}

async function saveLocation({ tx, gemeenteId }: Saving, entry: LocationEntry) {
  const { location: inhoud, organizationId } = entry;
  const point = pointOf(inhoud);
  const row = { lat: point?.lat ?? null, lon: point?.lon ?? null, inhoud };
  await tx
    .insert(location)
    .values({ gemeenteId, id: inhoud.id, organizationId, ...row })
    .onConflictDoUpdate({
      target: [location.gemeenteId, location.id],
      set: {
        ...row,
        organizationId: sql`coalesce(excluded.organization_id, ${location.organizationId})`,
        inhoud: sql`${location.inhoud} || excluded.inhoud`,
      },
    });
}

async function saveService(saving: Saving, entry: ServiceEntry, onePlace: boolean) {
  const { tx, gemeenteId } = saving;
  const { id } = entry.service;
  const row = serviceRow(saving, entry);
  await tx
    .insert(service)
    .values({ gemeenteId, id, ...row })
    .onConflictDoUpdate({ target: [service.gemeenteId, service.id], set: row });
  const of = (child: typeof serviceCategory | typeof serviceAtLocation | typeof activiteit) =>
    and(eq(child.gemeenteId, gemeenteId), eq(child.serviceId, id));
  const placements = onePlace ? inArray(serviceAtLocation.id, placementIds(entry)) : undefined;
  await tx.delete(serviceCategory).where(of(serviceCategory));
  await tx.delete(activiteit).where(of(activiteit));
  await tx.delete(serviceAtLocation).where(and(of(serviceAtLocation), placements));
  await saveParts(saving, entry);
}

const placementIds = (entry: ServiceEntry) => entry.placements.map((one) => one.id);

async function saveParts({ tx, gemeenteId }: Saving, entry: ServiceEntry) {
  const of = { gemeenteId, serviceId: entry.service.id };
  const codes = entry.categorieen.map((code) => ({ ...of, code }));
  if (codes.length > 0) await tx.insert(serviceCategory).values(codes);
  const places = entry.placements.map((one) => ({
    ...{ ...of, id: one.id, locationId: one.location_id, inhoud: one },
  }));
  if (places.length > 0) await tx.insert(serviceAtLocation).values(places);
  const meetings = entry.activities.map((one) => ({
    ...{ ...of, id: one.id, locationId: one.locationId, inhoud: one },
    begint: toDay(one.schedule.dtstart),
    eindigt: one.schedule.freq ? toDay(one.schedule.until) : toDay(one.schedule.dtstart),
  }));
  if (meetings.length > 0) await tx.insert(activiteit).values(meetings);
}

function serviceRow({ at }: Saving, entry: ServiceEntry) {
  const { service: inhoud, trede, toegang, gecontroleerdOp, beschikbaarheid } = entry;
  const names = entry.categorieen.map((code) => CATEGORIES[code].naam);
  const words = [inhoud.description, inhoud.eligibility_description];
  return {
    ...{ inhoud, trede, toegang, gecontroleerdOp, beschikbaarheid },
    organizationId: inhoud.organization_id,
    naam: inhoud.name,
    status: inhoud.status,
    gewijzigdOp: inhoud.last_modified ? new Date(inhoud.last_modified) : at,
    zoekNaam: normalise(`${inhoud.name} ${inhoud.alternate_name ?? ''}`),
    zoekTermen: normalise(names.join(' ')),
    zoekTekst: normalise(words.join(' ')).slice(0, 20_000),
  };
}
