import { z } from 'zod';
import { email, filled, id, instant, uri } from '../fields.ts';
import {
  words,
  ref,
  extra,
  languages,
  phones,
  contacts,
  schedules,
  Url,
  funding,
  Program,
} from './parts.ts';
import { Location, service_areas } from './location.ts';
import { Organization } from './organization.ts';

export const CostOption = z.object({
  id,
  service_id: ref,
  valid_from: words,
  valid_to: words,
  option: words,
  currency: words,
  amount: z.number().optional(),
  amount_description: words,
  ...extra,
});
export type CostOption = z.infer<typeof CostOption>;

export const Unit = z.object({
  id,
  name: filled,
  scheme: words,
  identifier: words,
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
  description: words,
  updated: instant,
  ...extra,
});

export const RequiredDocument = z.object({
  id,
  service_id: ref,
  document: words,
  uri: uri.optional(),
  ...extra,
});

export const ServiceAtLocation = z.object({
  id,
  service_id: ref,
  location_id: ref,
  description: words,
  service_areas,
  contacts,
  phones,
  schedules,
  location: Location.optional(),
  ...extra,
});
export type ServiceAtLocation = z.infer<typeof ServiceAtLocation>;

export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const Service = z.object({
  id,
  organization_id: ref,
  program_id: ref,
  name: filled,
  alternate_name: words,
  description: words,
  url: uri.optional(),
  additional_urls: z.array(Url).optional(),
  email: email.optional(),
  status: z.enum(SERVICE_STATUSES, 'De status ontbreekt of is geen status van HSDS.'),
  interpretation_services: words,
  application_process: words,
  fees_description: words,
  wait_time: words,
  fees: words,
  accreditations: words,
  eligibility_description: words,
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: words,
  assurer_email: email.optional(),
  licenses: words,
  alert: words,
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
export type Service = z.infer<typeof Service>;
