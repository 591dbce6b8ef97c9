import { and, count, eq, gt, inArray, sql } from 'drizzle-orm';
import { placeOf } from '../gemeente/places.ts';
import { location, organization, service, serviceAtLocation } from '../catalogue/schema.ts';
import type { Tx } from '../db/database.ts';
import { matching, organizationsMatching, type Asking } from './filters.ts';
import type { Range, Source } from './page.ts';
import type { OrganizationFilters, ServiceFilters } from './params.ts';
import { organizationsBy, placementsOf } from './services.ts';
import { distance } from './where.ts';

/** Organizations; in lists without their places unless asked in full. */
export function organizationsOf(asking: Asking, asked: OrganizationFilters): Source {
  const where = organizationsMatching(asking, asked);
  return {
    total: async (tx) =>
      (await tx.select({ n: count() }).from(organization).where(where))[0]?.n ?? 0,
    ids: async (tx, { limit, offset = 0, after }) => {
      const rows = await tx
        .select({ id: organization.id })
        .from(organization)
        .where(and(where, after === undefined ? undefined : gt(organization.id, after)))
        .orderBy(organization.id)
        .limit(limit)
        .offset(offset);
      return rows.map(({ id }) => id);
    },
    load: (tx, ids) =>
      organizationsBy(tx, asking.id, ids, {
        places: asked.full,
        services: asked.full || asked.full_service,
        fullService: asked.full_service,
      }),
  };
}

/** Places where services are given; here a distance is about this place alone. */
export function placesOf(asking: Asking, asked: ServiceFilters): Source {
  const from = asked.postcode === undefined ? null : placeOf(asked.postcode);
  const near =
    from && asked.proximity !== undefined
      ? sql`${distance(from, sql`${location.lat}`, sql`${location.lon}`)} <= ${asked.proximity}`
      : undefined;
  const where = and(eq(serviceAtLocation.gemeenteId, asking.id), matching(asking, asked), near);
  return {
    total: async (tx) => (await joined(tx, { n: count() }).where(where))[0]?.n ?? 0,
    ids: async (tx, range) => idsOf(tx, where, range),
    load: (tx, ids) => placesBy(tx, asking.id, ids, asked.full),
  };
}

const sameService = and(
  eq(service.gemeenteId, serviceAtLocation.gemeenteId),
  eq(service.id, serviceAtLocation.serviceId),
);
const sameLocation = and(
  eq(location.gemeenteId, serviceAtLocation.gemeenteId),
  eq(location.id, serviceAtLocation.locationId),
);

function joined(tx: Tx, fields: { n: ReturnType<typeof count> }) {
  return tx
    .select(fields)
    .from(serviceAtLocation)
    .innerJoin(service, sameService)
    .leftJoin(location, sameLocation);
}

async function idsOf(tx: Tx, where: ReturnType<typeof and>, { limit, offset = 0, after }: Range) {
  const rows = await tx
    .select({ id: serviceAtLocation.id })
    .from(serviceAtLocation)
    .innerJoin(service, sameService)
    .leftJoin(location, sameLocation)
    .where(and(where, after === undefined ? undefined : gt(serviceAtLocation.id, after)))
    .orderBy(serviceAtLocation.id)
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

/** Places of services by id, in the order asked. */
export async function placesBy(tx: Tx, gemeenteId: string, ids: string[], full = false) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ serviceId: serviceAtLocation.serviceId })
    .from(serviceAtLocation)
    .where(and(eq(serviceAtLocation.gemeenteId, gemeenteId), inArray(serviceAtLocation.id, ids)));
  const all = await placementsOf(
    tx,
    gemeenteId,
    rows.map(({ serviceId }) => serviceId),
    full,
  );
  const byId = new Map(all.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
}
