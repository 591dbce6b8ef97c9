import { z } from 'zod';
import { email, filled, id, text, uri } from '../fields.ts';
import { words, ref, extra, phones, contacts, Url, funding, Program } from './parts.ts';
import { Location } from './location.ts';

export const OrganizationIdentifier = z.object({
  id,
  organization_id: ref,
  identifier_scheme: words,
  identifier_type: text,
  identifier: text,
  ...extra,
});

export const Organization = z.object({
  id,
  name: filled,
  alternate_name: words,
  description: text,
  email: email.optional(),
  website: uri.optional(),
  additional_websites: z.array(Url).optional(),
  tax_status: words,
  tax_id: words,
  year_incorporated: z.number().optional(),
  legal_status: words,
  logo: words,
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
export type Organization = z.infer<typeof Organization>;
