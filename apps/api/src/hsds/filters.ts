import { allTerms, normalise, TAXONOMIES, tokens } from '@keukentafel/domain/catalogue';
import { and, eq, gt, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { service } from '../catalogue/schema.ts';
import { Paging } from './page.ts';

const flag = z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'] }).default(false);

/** The filters of /services; every one narrows the answer further. */
export const ServiceFilters = Paging.extend({
  search: z.string().max(200).optional(),
  organization_id: z.guid().optional(),
  taxonomy_term_id: z.guid().optional(),
  taxonomy_id: z.guid().optional(),
  modified_after: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  full: flag,
});
export type ServiceFilters = z.infer<typeof ServiceFilters>;

const NOTHING = sql`false`;

/** The filters as one condition on the services of this municipality. */
export function matching(gemeenteId: string, asked: ServiceFilters): SQL | undefined {
  const { organization_id, taxonomy_term_id, taxonomy_id, modified_after } = asked;
  return and(
    eq(service.gemeenteId, gemeenteId),
    ...tokens(asked.search ?? '').map(hasWord),
    organization_id === undefined ? undefined : eq(service.organizationId, organization_id),
    taxonomy_term_id === undefined ? undefined : hasTerm(taxonomy_term_id),
    taxonomy_id === undefined ? undefined : inTaxonomy(taxonomy_id),
    modified_after === undefined ? undefined : gt(service.gewijzigdOp, new Date(modified_after)),
  );
}

const hasWord = (word: string) =>
  sql`${service.zoek} @@ to_tsquery('dutch', ${`${normalise(word)}:*`})`;

const anyCategory = (code: string | null) =>
  sql`exists (select from service_category c where c.gemeente_id = ${service.gemeenteId}
    and c.service_id = ${service.id} and (${code}::text is null or c.code = ${code}))`;

function hasTerm(id: string): SQL {
  const term = allTerms().find((one) => one.id === id.toLowerCase());
  const code = term?.code ?? '';
  if (term?.taxonomy_id === TAXONOMIES.categorie.id) return anyCategory(code);
  if (term?.taxonomy_id === TAXONOMIES.trede.id) return sql`${service.trede} = ${code}`;
  return term ? sql`${service.toegang} = ${code}` : NOTHING;
}

/** Every service stands on a rung and has a way in; not every service has a category. */
function inTaxonomy(id: string): SQL | undefined {
  const known = Object.values(TAXONOMIES).find((one) => one.id === id.toLowerCase());
  if (!known) return NOTHING;
  return known.id === TAXONOMIES.categorie.id ? anyCategory(null) : undefined;
}
