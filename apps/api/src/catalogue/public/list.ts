import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { withTenant } from '../../db/database.ts';
import { areaOf, distance, serves } from '../../hsds/where.ts';
import type { Place } from '../../gemeente/places.ts';
import { service } from '../schema.ts';
import { loadServices } from '../store/load.ts';
import { detailOf } from '../view/detail.ts';
import { cardOf, lookingOf, practicalOf } from './card.ts';
import { askingOf, Filters, fromOf, narrowed, Postcode } from './filters.ts';
import { VISIBLE_SERVICE } from './visible.ts';

const PER_PAGE = 20;

export const List = z.strictObject({
  filters: Filters.default({}),
  postcode: Postcode.optional(),
  pagina: z.int().min(1).max(5_000).default(1),
});

/** Services under some filters, a page at a time: nearest first when a postcode was given. */
export function listServices(ctx: Ctx, { filters, postcode, pagina }: z.infer<typeof List>) {
  const gemeenteId = ctx.gemeente.id;
  const from = fromOf(postcode);
  const where = narrowed(askingOf(ctx), filters);
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const [counted] = await tx.select({ n: count() }).from(service).where(where);
    const rows = await tx
      .select({ id: service.id })
      .from(service)
      .where(where)
      .orderBy(
        elsewhereLast(ctx, postcode),
        CLOSED_LAST,
        ...(from ? [nearness(from)] : [MAATWERK_LAST]),
        asc(service.naam),
      )
      .limit(PER_PAGE)
      .offset((pagina - 1) * PER_PAGE);
    const loaded = await loadServices(tx, gemeenteId, rows.map(idOf));
    const looking = lookingOf(ctx, from);
    const aantal = counted?.n ?? 0;
    return {
      ...{ aantal, pagina, paginas: Math.max(1, Math.ceil(aantal / PER_PAGE)) },
      diensten: loaded.entries.map((entry) => cardOf(entry, loaded, looking)),
    };
  });
}

const idOf = ({ id }: { id: string }) => id;
/** What does not serve the area of the reader stands last, as it does in search. */
const elsewhereLast = ({ gemeente }: Ctx, postcode: string | undefined): SQL =>
  sql`(not ${serves(areaOf(gemeente, postcode))})`;
const CLOSED_LAST: SQL = sql`(${service.status} <> 'active')`;
/** What needs no decision of the municipality comes first. */
const MAATWERK_LAST: SQL = sql`(${service.trede} = 'maatwerk')`;

/** The nearest place of a service; what comes to one's home or has no place stands last. */
const nearness = (from: Place): SQL => sql`(select min(${distance(from, sql`l.lat`, sql`l.lon`)})
  from service_at_location p
  join location l on l.gemeente_id = p.gemeente_id and l.id = p.location_id
 where p.gemeente_id = ${service.gemeenteId} and p.service_id = ${service.id}) nulls last`;

const MOST = 40;
export const Several = z.strictObject({
  ids: z.array(z.guid('Dit aanbod kennen wij niet.')).max(MOST, `Dat zijn er meer dan ${MOST}.`),
  postcode: Postcode.optional(),
});

/** Chosen services with all there is to compare, in the order chosen; what is gone is left out. */
export function severalServices(ctx: Ctx, { ids, postcode }: z.infer<typeof Several>) {
  const gemeenteId = ctx.gemeente.id;
  const from = fromOf(postcode);
  const looking = lookingOf(ctx, from);
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const rows = await tx
      .select({ id: service.id })
      .from(service)
      .where(and(eq(service.gemeenteId, gemeenteId), VISIBLE_SERVICE, among(ids)));
    const known = new Set(rows.map(idOf));
    const loaded = await loadServices(
      tx,
      gemeenteId,
      [...new Set(ids)].filter((id) => known.has(id)),
    );
    return loaded.entries.map((entry) => ({
      ...detailOf(entry, loaded, ctx.today, from),
      ...practicalOf(entry, loaded, looking.now),
      kaart: cardOf(entry, loaded, looking),
    }));
  });
}

const among = (ids: readonly string[]): SQL =>
  ids.length === 0
    ? sql`false`
    : sql`${service.id} in (${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`;
