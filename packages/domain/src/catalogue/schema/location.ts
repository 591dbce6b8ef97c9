import { z } from 'zod';
import { id, place, text, uri } from '../fields.ts';
import { words, ref, extra, languages, phones, contacts, schedules } from './parts.ts';

export const Address = z.object({
  id,
  location_id: ref,
  attention: words,
  address_1: text,
  address_2: words,
  city: text,
  region: words,
  state_province: text,
  postal_code: text,
  country: text,
  address_type: place,
  ...extra,
});
export type Address = z.infer<typeof Address>;

export const Accessibility = z.object({
  id,
  location_id: ref,
  description: words,
  details: words,
  url: uri.optional(),
  ...extra,
});

export const Location = z.object({
  id,
  location_type: place,
  url: uri.optional(),
  organization_id: ref,
  name: words,
  alternate_name: words,
  description: words,
  transportation: words,
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  external_identifier: words,
  external_identifier_type: words,
  languages,
  addresses: z.array(Address).optional(),
  contacts,
  accessibility: z.array(Accessibility).optional(),
  phones,
  schedules,
  ...extra,
});
export type Location = z.infer<typeof Location>;

export const ServiceArea = z.object({
  id,
  service_id: ref,
  service_at_location_id: ref,
  name: words,
  description: words,
  extent: words,
  extent_type: words,
  uri: uri.optional(),
  ...extra,
});
export type ServiceArea = z.infer<typeof ServiceArea>;

export const service_areas = z.array(ServiceArea).optional();
