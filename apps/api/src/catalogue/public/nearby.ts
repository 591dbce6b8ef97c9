import { sideOf } from '@keukentafel/domain/map';
import { DomainError } from '@keukentafel/domain/errors';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { withTenant, type Tx } from '../../db/database.ts';
import { placesAround, type Place } from '../../gemeente/places.ts';
import { distance } from '../../hsds/where.ts';
import { service } from '../schema.ts';
import { loadServices } from '../store/load.ts';
import { cardOf, lookingOf, placesOf } from './card.ts';
import { askingOf, Filters, fromOf, narrowed, Postcode } from './filters.ts';

export const Nearby = z.strictObject({
  postcode: Postcode,
  filters: Filters.default({}),
  km: z.int().min(1).max(50).default(5),
});

const UNKNOWN = { pad: 'postcode', zin: 'Deze postcode kennen wij niet. Kijk of hij klopt.' };
/** Nearest first; a list of more helps nobody, and the answer says that there is more. */
const MOST = 300;

/**
 * Everything that is given within so many kilometres, place by place and nearest first.
 * @throws DomainError ongeldig when there is no such postcode area.
 */
export function nearbyOf(ctx: Ctx, { postcode, filters, km }: z.infer<typeof Nearby>) {
  const from = fromOf(postcode);
  if (!from) throw new DomainError('ongeldig', UNKNOWN);
  const gemeenteId = ctx.gemeente.id;
  const asking = askingOf(ctx);
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const ids = await near(tx, from, km, narrowed(asking, filters));
    const loaded = await loadServices(tx, gemeenteId, ids);
    const looking = lookingOf(ctx, from);
    const cards = loaded.entries.map((entry) => ({
      card: cardOf(entry, loaded, looking),
      places: placesOf(entry, loaded, from),
    }));
    const places = Map.groupBy(
      cards.flatMap(({ card, places: at }) => at.map((place) => ({ place, card }))),
      ({ place }) => place.id,
    );
    const plekken = [...places.values()].flatMap((here) => placeRow(here, from, km));
    return {
      thuis: { plaats: from.plaats, lat: from.lat, lon: from.lon },
      plekken: plekken.sort((a, b) => a.afstandKm - b.afstandKm),
      meer: ids.length >= MOST,
      rondom: placesAround(from, km * 1.6),
    };
  });
}

type Here = { place: ReturnType<typeof placesOf>[number]; card: ReturnType<typeof cardOf> };

function placeRow(here: readonly Here[], from: Place, km: number) {
  const [first] = here;
  if (!first) return [];
  const { place } = first;
  const { lat, lon, afstandKm } = place;
  if (lat === null || lon === null || afstandKm === null || afstandKm > km) return [];
  const diensten = here.map(({ card }) => card);
  return [{ ...place, lat, lon, afstandKm, kant: sideOf(from, { lat, lon }), diensten }];
}

async function near(tx: Tx, from: Place, km: number, where: ReturnType<typeof narrowed>) {
  const reach = km / 111;
  const nearest = sql`(select min(${distance(from, sql`l.lat`, sql`l.lon`)})
      from service_at_location p
      join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
     where p.gemeente_id = ${service.gemeenteId} and p.service_id = ${service.id}
       and l.lat between ${from.lat - reach} and ${from.lat + reach})`;
  const rows = await tx
    .select({ id: service.id })
    .from(service)
    .where(sql`${where} and ${nearest} <= ${km * 1_000}`)
    .orderBy(nearest, service.naam)
    .limit(MOST);
  return rows.map(({ id }) => id);
}
