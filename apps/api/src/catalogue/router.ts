import { CATEGORIES, CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { DomainError } from '@keukentafel/domain/errors';
import { Day } from '@keukentafel/domain/time';
import { and, count, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../context.ts';
import { withTenant } from '../db/database.ts';
import { publicProcedure, router } from '../trpc.ts';
import { activitiesIn, activitiesOf } from './activities.ts';
import { placeOf } from '../gemeente/places.ts';
import { service, serviceCategory } from './schema.ts';
import { lookingOf, practicalOf } from './public/card.ts';
import { askingOf, Filters, narrowed, Postcode } from './public/filters.ts';
import { publicCatalogue } from './public/router.ts';
import { searchCatalogue } from './search.ts';
import { SearchWords } from './searchWords.ts';
import { winnerOf } from '../redactie/doorverwijzing.ts';
import { loadServices } from './store/load.ts';
import { detailOf } from './view/detail.ts';

const Search = z.strictObject({
  words: SearchWords,
  postcode: Postcode.optional(),
  filters: Filters.default({}),
  limit: z.int().min(1).max(50).optional(),
});
const Get = z.strictObject({
  id: z.guid('Dit aanbod kennen wij niet.'),
  postcode: Postcode.optional(),
});
const Activities = z.strictObject({
  postcode: Postcode.optional(),
  from: Day.optional(),
  to: Day.optional(),
});

/** Not there any more, or not to be seen on this day. */
const GONE: ReadonlySet<string> = new Set(['defunct', 'inactive']);

const where = ({ db, gemeente, today }: Ctx) => ({ db, gemeenteId: gemeente.id, today });

/** The public catalogue. Words come in the body of a POST and are written down nowhere. */
export const catalogueRouter = router({
  search: publicProcedure
    .input(Search)
    .query(({ ctx, input: { filters, ...asked } }) =>
      searchCatalogue(ctx, { ...asked, only: narrowed(askingOf(ctx), filters) }),
    ),
  get: publicProcedure.input(Get).query(({ ctx, input }) => getService(ctx, input)),
  categories: publicProcedure.query(({ ctx }) => countCategories(ctx)),
  activities: publicProcedure
    .input(Activities)
    .query(({ ctx, input }) => activitiesIn(where(ctx), input)),
  ...publicCatalogue,
});

function getService(ctx: Ctx, { id, postcode }: z.infer<typeof Get>) {
  const gemeenteId = ctx.gemeente.id;
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const loaded = await loadServices(tx, gemeenteId, [await winnerOf(tx, gemeenteId, id)]);
    const [entry] = loaded.entries;
    if (!entry || GONE.has(entry.service.status)) throw new DomainError('nietGevonden');
    const from = postcode === undefined ? null : placeOf(postcode);
    const activiteiten = await activitiesOf(tx, gemeenteId, entry.service.id, ctx.today);
    const practical = practicalOf(entry, loaded, lookingOf(ctx, from).now);
    return { ...detailOf(entry, loaded, ctx.today, from), ...practical, activiteiten };
  });
}

/** All categories, each with how many services it has here. */
async function countCategories(ctx: Ctx) {
  const gemeenteId = ctx.gemeente.id;
  const rows = await withTenant(ctx.db, gemeenteId, (tx) =>
    tx
      .select({ code: serviceCategory.code, aantal: count() })
      .from(serviceCategory)
      .innerJoin(
        service,
        and(
          eq(service.gemeenteId, serviceCategory.gemeenteId),
          eq(service.id, serviceCategory.serviceId),
        ),
      )
      .where(and(eq(serviceCategory.gemeenteId, gemeenteId), eq(service.status, 'active')))
      .groupBy(serviceCategory.code),
  );
  const counts = new Map(rows.map(({ code, aantal }) => [code, aantal]));
  return CATEGORY_CODES.map((code) => ({
    ...{ code, naam: CATEGORIES[code].naam, aantal: counts.get(code) ?? 0 },
  }));
}
