import {
  CATEGORIES,
  categoriesIn,
  categorySlug,
  slugOf,
  THEMAS,
  type CategoryCode,
} from '@keukentafel/domain/catalogue';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Ctx } from '../../context.ts';
import { withTenant } from '../../db/database.ts';
import { organization, service, serviceCategory } from '../schema.ts';
import { VISIBLE_SERVICE } from './visible.ts';

const POPULAR = 8;

/** All topics on their shelves, with how much there is, and the ones with most to find. */
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
  const veel = themas
    .flatMap(({ onderwerpen }) => onderwerpen)
    .sort((a, b) => b.aantal - a.aantal)
    .slice(0, POPULAR);
  return { themas, veel };
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
