import {
  organizationToHsds,
  placementsToHsds,
  serviceToHsds,
  serviceToList,
} from '@keukentafel/domain/catalogue';
import { and, count, eq, inArray } from 'drizzle-orm';
import { organization, service, serviceAtLocation } from '../catalogue/schema.ts';
import { loadOrganizations, loadServices, locationsOf } from '../catalogue/store/load.ts';
import type { Tx } from '../db/database.ts';
import { matching, type ServiceFilters } from './filters.ts';
import { limits, pageOf, type Paging } from './page.ts';

/** One page of services, short or in full. */
export async function servicePage(tx: Tx, gemeenteId: string, asked: ServiceFilters) {
  const where = matching(gemeenteId, asked);
  const [total] = await tx.select({ n: count() }).from(service).where(where);
  const { limit, offset } = limits(asked);
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(where)
    .orderBy(service.id)
    .limit(limit)
    .offset(offset);
  const loaded = await loadServices(tx, gemeenteId, idsOf(rows));
  const project = asked.full ? serviceToHsds : serviceToList;
  const contents = loaded.entries.map((entry) => project(entry, loaded));
  return pageOf(contents, total?.n ?? 0, asked);
}

/** One service in full, or undefined. */
export async function oneService(tx: Tx, gemeenteId: string, id: string) {
  const loaded = await loadServices(tx, gemeenteId, [id]);
  return loaded.entries.map((entry) => serviceToHsds(entry, loaded)).at(0);
}

/** One page of organizations, without their places and services. */
export async function organizationPage(tx: Tx, gemeenteId: string, asked: Paging) {
  const own = eq(organization.gemeenteId, gemeenteId);
  const [total] = await tx.select({ n: count() }).from(organization).where(own);
  const { limit, offset } = limits(asked);
  const rows = await tx
    .select({ inhoud: organization.inhoud })
    .from(organization)
    .where(own)
    .orderBy(organization.id)
    .limit(limit)
    .offset(offset);
  const contents = rows.map(({ inhoud }) => organizationToHsds(inhoud, []));
  return pageOf(contents, total?.n ?? 0, asked);
}

/** One organization with its places and services, or undefined. */
export async function oneOrganization(tx: Tx, gemeenteId: string, id: string) {
  const found = (await loadOrganizations(tx, gemeenteId, [id])).get(id.toLowerCase());
  if (!found) return undefined;
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(and(eq(service.gemeenteId, gemeenteId), eq(service.organizationId, id)))
    .orderBy(service.id);
  const loaded = await loadServices(tx, gemeenteId, idsOf(rows));
  const services = loaded.entries.map((entry) => serviceToHsds(entry, loaded));
  return organizationToHsds(found, await locationsOf(tx, gemeenteId, [id]), services);
}

/** One page of places where services are given. */
export async function placementPage(tx: Tx, gemeenteId: string, asked: Paging) {
  const own = eq(serviceAtLocation.gemeenteId, gemeenteId);
  const [total] = await tx.select({ n: count() }).from(serviceAtLocation).where(own);
  const { limit, offset } = limits(asked);
  const rows = await tx
    .select({ id: serviceAtLocation.id })
    .from(serviceAtLocation)
    .where(own)
    .orderBy(serviceAtLocation.id)
    .limit(limit)
    .offset(offset);
  return pageOf(await placements(tx, gemeenteId, idsOf(rows)), total?.n ?? 0, asked);
}

/** Places of services by id, in the order asked, each with its service. */
export async function placements(tx: Tx, gemeenteId: string, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ serviceId: serviceAtLocation.serviceId })
    .from(serviceAtLocation)
    .where(and(eq(serviceAtLocation.gemeenteId, gemeenteId), inArray(serviceAtLocation.id, ids)));
  const serviceIds = [...new Set(rows.map((row) => row.serviceId))];
  const loaded = await loadServices(tx, gemeenteId, serviceIds);
  const all = loaded.entries.flatMap((entry) => placementsToHsds(entry, loaded));
  const byId = new Map(all.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
