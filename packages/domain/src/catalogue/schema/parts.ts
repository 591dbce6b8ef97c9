import { z } from 'zod';
import { email, filled, id, text, uri } from '../fields.ts';

/*
 * The objects of HSDS 3.2 (same fields as 3.1) under their own names.
 * Human Services Data Specification: an Open Referral resource (https://openreferral.org/).
 * A key that is unknown is left out; `null` is never valid in HSDS.
 */

export const words = text.optional();

export const ref = id.optional();

export const Metadata = z.object({
  id,
  resource_id: ref,
  resource_type: words,
  last_action_date: text,
  last_action_type: text,
  field_name: text,
  previous_value: text,
  replacement_value: text,
  updated_by: text,
});
export type Metadata = z.infer<typeof Metadata>;

const metadata = z.array(Metadata).optional();

export const Taxonomy = z.object({
  id,
  name: filled,
  description: text,
  uri: uri.optional(),
  version: words,
  metadata,
});
export type Taxonomy = z.infer<typeof Taxonomy>;

export const TaxonomyTerm = z.object({
  id,
  code: words,
  name: filled,
  description: text,
  parent_id: ref,
  taxonomy: words,
  taxonomy_detail: Taxonomy.optional(),
  language: words,
  taxonomy_id: ref,
  term_uri: uri.optional(),
  metadata,
});
export type TaxonomyTerm = z.infer<typeof TaxonomyTerm>;

export const Attribute = z.object({
  id,
  link_id: ref,
  taxonomy_term_id: ref,
  link_type: words,
  link_entity: words,
  value: words,
  taxonomy_term: TaxonomyTerm.optional(),
  label: words,
  metadata,
});
export type Attribute = z.infer<typeof Attribute>;

export const extra = { attributes: z.array(Attribute).optional(), metadata };

export const Language = z.object({
  id,
  service_id: ref,
  location_id: ref,
  phone_id: ref,
  name: words,
  code: words,
  note: words,
  ...extra,
});
export type Language = z.infer<typeof Language>;

export const languages = z.array(Language).optional();

export const Phone = z.object({
  id,
  location_id: ref,
  service_id: ref,
  organization_id: ref,
  contact_id: ref,
  service_at_location_id: ref,
  number: filled,
  extension: z.number().optional(),
  type: words,
  description: words,
  languages,
  ...extra,
});
export type Phone = z.infer<typeof Phone>;

export const phones = z.array(Phone).optional();

export const Contact = z.object({
  id,
  organization_id: ref,
  service_id: ref,
  service_at_location_id: ref,
  location_id: ref,
  name: words,
  title: words,
  department: words,
  email: email.optional(),
  phones,
  ...extra,
});
export type Contact = z.infer<typeof Contact>;

export const contacts = z.array(Contact).optional();

export const Schedule = z.object({
  id,
  service_id: ref,
  location_id: ref,
  service_at_location_id: ref,
  valid_from: words,
  valid_to: words,
  dtstart: words,
  timezone: z.number().optional(),
  until: words,
  count: z.number().optional(),
  wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().optional(),
  byday: words,
  byweekno: words,
  bymonthday: words,
  byyearday: words,
  description: words,
  opens_at: words,
  closes_at: words,
  schedule_link: uri.optional(),
  attending_type: words,
  notes: words,
  ...extra,
});
export type Schedule = z.infer<typeof Schedule>;

export const schedules = z.array(Schedule).optional();

export const Url = z.object({
  id,
  label: words,
  url: uri,
  organization_id: ref,
  service_id: ref,
  ...extra,
});

export const Funding = z.object({
  id,
  organization_id: ref,
  service_id: ref,
  source: words,
  ...extra,
});

export const funding = z.array(Funding).optional();

export const Program = z.object({
  id,
  organization_id: ref,
  name: filled,
  alternate_name: words,
  description: text,
  ...extra,
});
