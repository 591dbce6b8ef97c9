import { placeOf } from '../gemeente/places.ts';
import { z } from 'zod';

const flag = z
  .union([z.boolean(), z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'] })])
  .default(false);
const number = z.coerce.number();
const words = z.string().max(200).optional();
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'a local time such as 09:30')
  .optional();
const postcode = z
  .string()
  .refine((value) => placeOf(value) !== null, 'no such postcode area')
  .optional();
const moment = z.iso.datetime({ offset: true }).or(z.iso.date()).optional();

/** Which page of a list, and in which form; names of HSDS. */
export const Paging = z.object({
  page: number.int().min(1).max(1_000_000).default(1),
  per_page: number.int().min(1).max(100).default(50),
  format: z.enum(['json', 'ndjson']).default('json'),
});
export type Paging = z.infer<typeof Paging>;

export const Listed = Paging.extend({ search: words });

/** What narrows a list of services or of their places; each filter narrows further. */
export const ServiceFilters = Listed.extend({
  text: words,
  organization_id: z.guid().optional(),
  taxonomy_term_id: z.guid().optional(),
  taxonomy_id: z.guid().optional(),
  taxonomy_type: words,
  modified_after: moment,
  minimal: flag,
  full: flag,
  postcode,
  proximity: number.min(0).max(400_000).optional(),
  coverage: postcode,
  day: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  start_time: time,
  end_time: time,
  open_now: flag,
  minimum_age: number.min(0).max(150).optional(),
  maximum_age: number.min(0).max(150).optional(),
  language: words,
  free: flag,
  wheelchair: flag,
  no_referral: flag,
  delivery: z.enum(['home', 'online']).optional(),
}).refine(({ proximity, postcode: from }) => proximity === undefined || from !== undefined, {
  path: ['proximity'],
  message: 'needs a postcode',
});
export type ServiceFilters = z.infer<typeof ServiceFilters>;

export const OrganizationFilters = Listed.extend({
  taxonomy_term_id: z.guid().optional(),
  taxonomy_id: z.guid().optional(),
  full_service: flag,
  full: flag,
});
export type OrganizationFilters = z.infer<typeof OrganizationFilters>;

/** The terms of one stelsel, or only those without a parent; ours have no parents. */
export const TermFilters = Listed.extend({
  taxonomy_id: z.guid().optional(),
  parent_id: z.guid().optional(),
  top_only: flag,
});
