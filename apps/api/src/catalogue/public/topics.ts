import { CATEGORIES, isCategoryCode, type CategoryCode } from '@keukentafel/domain/catalogue';
import { categoriesIn, categorySlug, slugOf, THEMAS } from '@keukentafel/domain/pages';
import { addDays } from '@keukentafel/domain/time';
import { and, asc, count, desc, eq, gte, sql } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { withTenant } from '../../db/database.ts';
import { zoekTelling } from '../../db/schema-zoeken.ts';
import { organization, service, serviceCategory } from '../schema.ts';
import { DREMPEL } from '../tellingen.ts';
import { VISIBLE_SERVICE } from './visible.ts';

const POPULAR = 8;
/** With fewer the shelf would look empty: then what there is most of comes instead. */
const FEW = 4;
const WEEKS = 12;

/** All topics on their shelves, with how much there is, and the ones most asked for. */
export async function topicsOf(ctx: Ctx) {
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
          VISIBLE_SERVICE,
        ),
      )
      .where(eq(serviceCategory.gemeenteId, gemeenteId))
      .groupBy(serviceCategory.code),
  );
  const counts = new Map(rows.map(({ code, aantal }) => [code, aantal]));
  const topic = (code: CategoryCode) => ({
    ...{ code, slug: categorySlug(code), naam: CATEGORIES[code].naam },
    aantal: counts.get(code) ?? 0,
  });
  const themas = THEMAS.map((thema) => ({
    naam: thema.naam,
    onderwerpen: categoriesIn(thema).map(topic),
  }));
  const asked = await mostAsked(ctx);
  if (asked.length >= FEW) return { themas, veel: asked.map(topic), veelGezocht: true };
  const veel = themas
    .flatMap(({ onderwerpen }) => onderwerpen)
    .sort((a, b) => b.aantal - a.aantal)
    .slice(0, POPULAR);
  return { themas, veel, veelGezocht: false };
}

/** What people looked for most, by the counts that are large enough to be about nobody. */
async function mostAsked({ db, gemeente, today }: Ctx): Promise<CategoryCode[]> {
  const gemeenteId = gemeente.id;
  const total = sql<number>`sum(${zoekTelling.aantal})`;
  const rows = await withTenant(db, gemeenteId, (tx) =>
    tx
      .select({ soort: zoekTelling.soort })
      .from(zoekTelling)
      .where(
        and(
          eq(zoekTelling.gemeenteId, gemeenteId),
          gte(zoekTelling.week, addDays(today, -WEEKS * 7)),
          gte(zoekTelling.aantal, DREMPEL),
        ),
      )
      .groupBy(zoekTelling.soort)
      .orderBy(desc(total), asc(zoekTelling.soort)),
  );
  return rows
    .map(({ soort }) => soort)
    .filter(isCategoryCode)
    .slice(0, POPULAR);
}

/** Every public address of the catalogue, for search engines. */
export function addressesOf(ctx: Ctx) {
  const gemeenteId = ctx.gemeente.id;
  return withTenant(ctx.db, gemeenteId, async (tx) => {
    const here = and(eq(service.gemeenteId, gemeenteId), VISIBLE_SERVICE);
    const rows = await tx
      .select({ id: service.id, naam: service.naam, op: service.gewijzigdOp })
      .from(service)
      .where(here)
      .orderBy(asc(service.id))
      .limit(40_000);
    const owners = await tx
      .selectDistinct({ id: organization.id, naam: organization.naam })
      .from(organization)
      .innerJoin(
        service,
        and(
          eq(service.gemeenteId, organization.gemeenteId),
          eq(service.organizationId, organization.id),
          VISIBLE_SERVICE,
        ),
      )
      .where(eq(organization.gemeenteId, gemeenteId))
      .orderBy(asc(organization.id))
      .limit(9_000);
    return {
      diensten: rows.map(({ id, naam, op }) => ({
        id,
        slug: slugOf(naam),
        op: op.toISOString().slice(0, 10),
      })),
      organisaties: owners.map(({ id, naam }) => ({ id, slug: slugOf(naam) })),
    };
  });
}
