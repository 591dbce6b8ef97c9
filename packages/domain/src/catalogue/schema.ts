import { z } from 'zod';
import { email, filled, id, instant, place, text, uri } from './fields.ts';

/*
 * The objects of HSDS 3.2 (same fields as 3.1) under their own names.
 * Human Services Data Specification: an Open Referral resource (https://openreferral.org/).
 * A key that is unknown is left out; `null` is never valid in HSDS.
 */

const t = text.optional();
const ref = id.optional();

export const Metadata = z.object({
  id,
  resource_id: ref,
  resource_type: t,
  last_action_date: text,
  last_action_type: text,
  field_name: text,
  previous_value: text,
  replacement_value: text,
  updated_by: text,
});
const metadata = z.array(Metadata).optional();

export const Taxonomy = z.object({
  id,
  name: filled,
  description: text,
  uri: uri.optional(),
  version: t,
  metadata,
});

export const TaxonomyTerm = z.object({
  id,
  code: t,
  name: filled,
  description: text,
  parent_id: ref,
  taxonomy: t,
  taxonomy_detail: Taxonomy.optional(),
  language: t,
  taxonomy_id: ref,
  term_uri: uri.optional(),
  metadata,
});

export const Attribute = z.object({
  id,
  link_id: ref,
  taxonomy_term_id: ref,
  link_type: t,
  link_entity: t,
  value: t,
  taxonomy_term: TaxonomyTerm.optional(),
  label: t,
  metadata,
});
const extra = { attributes: z.array(Attribute).optional(), metadata };

export const Language = z.object({
  id,
  service_id: ref,
  location_id: ref,
  phone_id: ref,
  name: t,
  code: t,
  note: t,
  ...extra,
});
const languages = z.array(Language).optional();

export const Phone = z.object({
  id,
  location_id: ref,
  service_id: ref,
  organization_id: ref,
  contact_id: ref,
  service_at_location_id: ref,
  number: filled,
  extension: z.number().optional(),
  type: t,
  description: t,
  languages,
  ...extra,
});
const phones = z.array(Phone).optional();

export const Contact = z.object({
  id,
  organization_id: ref,
  service_id: ref,
  service_at_location_id: ref,
  location_id: ref,
  name: t,
  title: t,
  department: t,
  email: email.optional(),
  phones,
  ...extra,
});
const contacts = z.array(Contact).optional();

export const Schedule = z.object({
  id,
  service_id: ref,
  location_id: ref,
  service_at_location_id: ref,
  valid_from: t,
  valid_to: t,
  dtstart: t,
  timezone: z.number().optional(),
  until: t,
  count: z.number().optional(),
  wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.number().optional(),
  byday: t,
  byweekno: t,
  bymonthday: t,
  byyearday: t,
  description: t,
  opens_at: t,
  closes_at: t,
  schedule_link: uri.optional(),
  attending_type: t,
  notes: t,
  ...extra,
});
const schedules = z.array(Schedule).optional();

export const Address = z.object({
  id,
  location_id: ref,
  attention: t,
  address_1: text,
  address_2: t,
  city: text,
  region: t,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: place,
  ...extra,
});

export const Accessibility = z.object({
  id,
  location_id: ref,
  description: t,
  details: t,
  url: uri.optional(),
  ...extra,
});

export const Location = z.object({
  id,
  location_type: place,
  url: uri.optional(),
  organization_id: ref,
  name: t,
  alternate_name: t,
  description: t,
  transportation: t,
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  external_identifier: t,
  external_identifier_type: t,
  languages,
  addresses: z.array(Address).optional(),
  contacts,
  accessibility: z.array(Accessibility).optional(),
  phones,
  schedules,
  ...extra,
});

export const ServiceArea = z.object({
  id,
  service_id: ref,
  service_at_location_id: ref,
  name: t,
  description: t,
  extent: t,
  extent_type: t,
  uri: uri.optional(),
  ...extra,
});
const service_areas = z.array(ServiceArea).optional();

export const CostOption = z.object({
  id,
  service_id: ref,
  valid_from: t,
  valid_to: t,
  option: t,
  currency: t,
  amount: z.number().optional(),
  amount_description: t,
  ...extra,
});

export const Url = z.object({
  id,
  label: t,
  url: uri,
  organization_id: ref,
  service_id: ref,
  ...extra,
});

export const Unit = z.object({
  id,
  name: filled,
  scheme: t,
  identifier: t,
  uri: uri.optional(),
  ...extra,
});

export const ServiceCapacity = z.object({
  id,
  service_id: ref,
  unit: Unit,
  unit_id: ref,
  available: z.number(),
  maximum: z.number().optional(),
  description: t,
  updated: instant,
  ...extra,
});

export const Funding = z.object({
  id,
  organization_id: ref,
  service_id: ref,
  source: t,
  ...extra,
});
const funding = z.array(Funding).optional();

export const Program = z.object({
  id,
  organization_id: ref,
  name: filled,
  alternate_name: t,
  description: text,
  ...extra,
});

export const RequiredDocument = z.object({
  id,
  service_id: ref,
  document: t,
  uri: uri.optional(),
  ...extra,
});

export const OrganizationIdentifier = z.object({
  id,
  organization_id: ref,
  identifier_scheme: t,
  identifier_type: text,
  identifier: text,
  ...extra,
});

export const Organization = z.object({
  id,
  name: filled,
  alternate_name: t,
  description: text,
  email: email.optional(),
  website: uri.optional(),
  additional_websites: z.array(Url).optional(),
  tax_status: t,
  tax_id: t,
  year_incorporated: z.number().optional(),
  legal_status: t,
  logo: t,
  uri: uri.optional(),
  parent_organization_id: ref,
  funding,
  contacts,
  phones,
  locations: z.array(Location).optional(),
  programs: z.array(Program).optional(),
  organization_identifiers: z.array(OrganizationIdentifier).optional(),
  ...extra,
});

export const ServiceAtLocation = z.object({
  id,
  service_id: ref,
  location_id: ref,
  description: t,
  service_areas,
  contacts,
  phones,
  schedules,
  location: Location.optional(),
  ...extra,
});

export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const Service = z.object({
  id,
  organization_id: ref,
  program_id: ref,
  name: filled,
  alternate_name: t,
  description: t,
  url: uri.optional(),
  additional_urls: z.array(Url).optional(),
  email: email.optional(),
  status: z.enum(SERVICE_STATUSES),
  interpretation_services: t,
  application_process: t,
  fees_description: t,
  wait_time: t,
  fees: t,
  accreditations: t,
  eligibility_description: t,
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: t,
  assurer_email: email.optional(),
  licenses: t,
  alert: t,
  last_modified: instant.optional(),
  phones,
  schedules,
  service_areas,
  service_at_locations: z.array(ServiceAtLocation).optional(),
  languages,
  organization: Organization.optional(),
  funding,
  cost_options: z.array(CostOption).optional(),
  program: Program.optional(),
  required_documents: z.array(RequiredDocument).optional(),
  contacts,
  capacities: z.array(ServiceCapacity).optional(),
  ...extra,
});

export type Metadata = z.infer<typeof Metadata>;
export type Taxonomy = z.infer<typeof Taxonomy>;
export type TaxonomyTerm = z.infer<typeof TaxonomyTerm>;
export type Attribute = z.infer<typeof Attribute>;
export type Language = z.infer<typeof Language>;
export type Phone = z.infer<typeof Phone>;
export type Contact = z.infer<typeof Contact>;
export type Schedule = z.infer<typeof Schedule>;
export type Address = z.infer<typeof Address>;
export type Location = z.infer<typeof Location>;
export type ServiceArea = z.infer<typeof ServiceArea>;
export type CostOption = z.infer<typeof CostOption>;
export type Organization = z.infer<typeof Organization>;
export type ServiceAtLocation = z.infer<typeof ServiceAtLocation>;
export type Service = z.infer<typeof Service>;
