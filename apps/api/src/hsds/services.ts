import {
  organizationToHsds,
  placementsToHsds,
  serviceToHsds,
  serviceToList,
  type ServiceEntry,
  type Surroundings,
} from '@keukentafel/domain/catalogue';
import { and, count, eq, gt, inArray } from 'drizzle-orm';
import { service } from '../catalogue/schema.ts';
import { loadOrganizations, loadServices, locationsOf } from '../catalogue/store/load.ts';
import type { Tx } from '../db/database.ts';
import { matching, type Asking } from './filters.ts';
import type { Source } from './page.ts';
import type { ServiceFilters } from './params.ts';
import { ownFields } from './profile.ts';

/** What one list of services answers with: nested in full, short, or only what has changed. */
export function servicesOf(asking: Asking, asked: ServiceFilters): Source {
  const where = matching(asking, asked);
  const load = asked.minimal ? minimal : asked.full ? full : short;
  return {
    total: async (tx) => (await tx.select({ n: count() }).from(service).where(where))[0]?.n ?? 0,
    ids: async (tx, { limit, offset = 0, after }) => {
      const rows = await tx
        .select({ id: service.id })
        .from(service)
        .where(and(where, after === undefined ? undefined : gt(service.id, after)))
        .orderBy(service.id)
        .limit(limit)
        .offset(offset);
      return rows.map(({ id }) => id);
    },
    load: (tx, ids) => load(tx, asking.id, ids),
  };
}

async function minimal(tx: Tx, gemeenteId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: service.id, at: service.gewijzigdOp })
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.id, ids)))
    .orderBy(service.id);
  return rows.map(({ id, at }) => ({ id, last_modified: at.toISOString() }));
}

type Project = (entry: ServiceEntry, around: Surroundings) => object;

const projected = (project: Project) => async (tx: Tx, gemeenteId: string, ids: string[]) => {
  const loaded = await loadServices(tx, gemeenteId, ids);
  return loaded.entries.map((entry) => ({ ...project(entry, loaded), ...ownFields(entry) }));
};
const full = projected(serviceToHsds);
const short = projected(serviceToList);

/** One service in full, or undefined. */
export async function oneService(tx: Tx, gemeenteId: string, id: string) {
  return (await full(tx, gemeenteId, [id])).at(0);
}

/** Organizations by id with their places and, when asked, what they offer. */
export async function organizationsBy(
  tx: Tx,
  gemeenteId: string,
  ids: string[],
  asked: { places: boolean; services: boolean; fullService: boolean },
) {
  const found = await loadOrganizations(tx, gemeenteId, ids);
  const places = asked.places ? await locationsOf(tx, gemeenteId, ids) : [];
  const offers = asked.services ? await offersOf(tx, gemeenteId, ids, asked.fullService) : [];
  return ids.flatMap((id) => {
    const one = found.get(id);
    if (!one) return [];
    const bare = organizationToHsds(one, places);
    const services = offers.filter(({ owner }) => owner === id).map((offer) => offer.service);
    return [asked.services && services.length > 0 ? { ...bare, services } : bare];
  });
}

async function offersOf(tx: Tx, gemeenteId: string, ids: string[], fullService: boolean) {
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), inArray(service.organizationId, ids)))
    .orderBy(service.id);
  const loaded = await loadServices(
    tx,
    gemeenteId,
    rows.map(({ id }) => id),
  );
  return loaded.entries.map((entry) => {
    const whole = { ...serviceToHsds(entry, loaded) };
    delete whole.organization;
    const { id, name, status, last_modified } = whole;
    const brief = { id, name, status, ...(last_modified !== undefined && { last_modified }) };
    const body = fullService ? { ...whole, ...ownFields(entry) } : brief;
    return { owner: entry.service.organization_id, service: body };
  });
}

/** Places of services by service, each with the service it belongs to. */
export async function placementsOf(
  tx: Tx,
  gemeenteId: string,
  serviceIds: string[],
  full: boolean,
) {
  const loaded = await loadServices(tx, gemeenteId, [...new Set(serviceIds)]);
  return loaded.entries.flatMap((entry) => placementsToHsds(entry, loaded, full));
}
