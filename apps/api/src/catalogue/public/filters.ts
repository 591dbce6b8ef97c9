import { CATEGORY_CODES, type CategoryCode } from '@keukentafel/domain/catalogue';
import { safeText } from '@keukentafel/domain/text';
import { and, type SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '../../context.ts';
import { placeOf } from '../../gemeente/places.ts';
import { matching, type Asking } from '../../hsds/filters.ts';
import { ServiceFilters } from '../../hsds/params.ts';
import { clockAt } from '../../hsds/where.ts';
import { service } from '../schema.ts';
import { VISIBLE_SERVICE } from './visible.ts';

/** What a resident can narrow a list by: the filters of /hsds, under the names they have there. */
export const Filters = z.strictObject({
  categorie: z.enum(CATEGORY_CODES, 'Kies een onderwerp uit de lijst.').optional(),
  day: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 'Kies een dag.').optional(),
  open_now: z.boolean().optional(),
  free: z.boolean().optional(),
  wheelchair: z.boolean().optional(),
  no_referral: z.boolean().optional(),
  delivery: z.enum(['home', 'online'], 'Kies thuis of online.').optional(),
  language: safeText(40).optional(),
  leeftijd: z.int().min(0).max(120).optional(),
});
export type Filters = z.infer<typeof Filters>;

/** Four digits are enough for a distance, and say less about a person than six signs. */
export const Postcode = safeText(10);

export const askingOf = ({ gemeente, now }: Ctx): Asking => ({
  id: gemeente.id,
  naam: gemeente.naam,
  code: gemeente.code,
  clock: clockAt(now()),
});

export const fromOf = (postcode: string | undefined) =>
  postcode === undefined ? null : placeOf(postcode);

export const hasCategory = (code: CategoryCode): SQL =>
  sql`exists (select from service_category c where c.gemeente_id = ${service.gemeenteId}
    and c.service_id = ${service.id} and c.code = ${code})`;

/** The visible services that meet all of these; an age fits between the two ages of the offer. */
export function narrowed(asking: Asking, asked: Filters): SQL | undefined {
  const { categorie, leeftijd, ...same } = asked;
  const age = leeftijd === undefined ? {} : { minimum_age: leeftijd, maximum_age: leeftijd };
  const about = categorie === undefined ? undefined : hasCategory(categorie);
  return and(matching(asking, ServiceFilters.parse({ ...same, ...age })), VISIBLE_SERVICE, about);
}
