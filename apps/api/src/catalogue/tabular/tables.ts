import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Field = z.looseObject({ name: z.string(), type: z.string() });
const Resource = z.looseObject({
  name: z.string(),
  path: z.string(),
  schema: z.looseObject({ fields: z.array(Field) }),
});
const Package = z.looseObject({ resources: z.array(Resource) });
export type Resource = z.infer<typeof Resource>;

const FILE = new URL('../../../data/hsds-tabular/datapackage.json', import.meta.url);

/** The 24 tables of HSDS, as its data package describes them. */
export const tables = () => Package.parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** Where nested lists and objects of HSDS JSON stand in the tables. */
export const CHILDREN: Readonly<Record<string, string>> = {
  phones: 'phone',
  contacts: 'contact',
  schedules: 'schedule',
  funding: 'funding',
  programs: 'program',
  addresses: 'address',
  languages: 'language',
  accessibility: 'accessibility',
  locations: 'location',
  service_areas: 'service_area',
  service_at_locations: 'service_at_location',
  cost_options: 'cost_option',
  required_documents: 'required_document',
  organization_identifiers: 'organization_identifier',
  additional_websites: 'url',
  additional_urls: 'url',
  capacities: 'service_capacity',
  attributes: 'attribute',
  metadata: 'metadata',
};

/** Objects that stand in a table of their own, and are named by id. */
export const NAMED: Readonly<Record<string, { table: string; field: string }>> = {
  organization: { table: 'organization', field: 'organization_id' },
  location: { table: 'location', field: 'location_id' },
  program: { table: 'program', field: 'program_id' },
  unit: { table: 'unit', field: 'unit_id' },
  taxonomy_term: { table: 'taxonomy_term', field: 'taxonomy_term_id' },
  taxonomy_detail: { table: 'taxonomy', field: 'taxonomy_id' },
};

/** The columns that point from a row to what it belongs to. */
export function linkTo(table: string, parent: string, id: string): Record<string, string> {
  if (table === 'attribute') return { link_id: id, link_entity: parent };
  if (table === 'metadata') return { resource_id: id, resource_type: parent };
  return { [`${parent}_id`]: id };
}
