import {
  Organization,
  Service,
  ServiceAtLocation,
  Taxonomy,
  TaxonomyTerm,
} from '@keukentafel/domain/catalogue';
import { z } from 'zod';
import { Listed, OrganizationFilters, ServiceFilters, TermFilters } from './params.ts';
import { PROFILE } from './profile.ts';

type Kind = { path: string; schema: string; object: z.ZodType; filters: z.ZodType };

const KINDS: readonly Kind[] = [
  { path: 'services', schema: 'Service', object: Service, filters: ServiceFilters },
  {
    ...{ path: 'organizations', schema: 'Organization' },
    ...{ object: Organization, filters: OrganizationFilters },
  },
  {
    ...{ path: 'service_at_locations', schema: 'ServiceAtLocation' },
    ...{ object: ServiceAtLocation, filters: ServiceFilters },
  },
  { path: 'taxonomies', schema: 'Taxonomy', object: Taxonomy, filters: Listed },
  { path: 'taxonomy_terms', schema: 'TaxonomyTerm', object: TaxonomyTerm, filters: TermFilters },
];

type Json = Record<string, unknown>;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const jsonOf = (schema: object) => ({ 'application/json': { schema } });

/** A zod schema as JSON Schema, without the parts that only our own reading needs. */
function schemaOf(type: z.ZodType): Json {
  const schema: Json = z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
  });
  delete schema['$schema'];
  return schema;
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    ...{ type: { type: 'string' }, title: { type: 'string' } },
    ...{ status: { type: 'integer' }, detail: { type: 'string' } },
  },
};

const PAGE = {
  type: 'object',
  required: [
    ...['total_items', 'total_pages', 'page_number', 'size'],
    ...['first_page', 'last_page', 'empty', 'contents'],
  ],
  properties: {
    ...Object.fromEntries(
      ['total_items', 'total_pages', 'page_number', 'size'].map((name) => [
        name,
        { type: 'integer' },
      ]),
    ),
    ...Object.fromEntries(
      ['first_page', 'last_page', 'empty'].map((name) => [name, { type: 'boolean' }]),
    ),
    contents: { type: 'array', items: { type: 'object' } },
  },
};

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

function listed({ path, schema, filters }: Kind): Json {
  const { properties } = z
    .looseObject({ properties: z.record(z.string(), z.unknown()) })
    .parse(schemaOf(filters));
  const parameters = Object.entries(properties).map(([name, value]) => ({
    ...{ name, in: 'query', required: false, schema: value },
  }));
  const contents = { properties: { contents: { type: 'array', items: ref(schema) } } };
  const responses = {
    200: {
      description: 'One page, or with format=ndjson one object per line.',
      content: {
        ...jsonOf({ allOf: [ref('Page'), contents] }),
        'application/x-ndjson': { schema: ref(schema) },
      },
    },
    400: refusal('A filter that cannot be.'),
  };
  return {
    get: { operationId: `list_${path}`, summary: `List ${path}`, tags, parameters, responses },
    post: {
      ...{ operationId: `search_${path}`, summary: `Search ${path}`, tags, parameters, responses },
      requestBody: { content: jsonOf({ type: 'object', properties }) },
    },
  };
}

const tags = ['catalogue'];
const answers = (schema: object) => ({ 200: { description: 'Found.', content: jsonOf(schema) } });
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
const FULL = { name: 'full_service', in: 'query', required: false, schema: { type: 'boolean' } };

function single({ path, schema }: Kind): Json {
  return {
    get: {
      ...{ operationId: `get_${path}`, summary: `One of ${path} by id`, tags },
      parameters: path === 'organizations' ? [ID, FULL] : [ID],
      responses: { ...answers(ref(schema)), 404: refusal('There is no such id here.') },
    },
  };
}

const plain = (operationId: string, summary: string, parameters: object[] = []): Json => ({
  get: { operationId, summary, tags, parameters, responses: answers({ type: 'object' }) },
});

const NAME = { name: 'name', in: 'path', required: true, schema: { type: 'string' } };

/** The description of this API, as OpenAPI 3.1. */
export function openapi(base: string, naam: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: `Catalogue of ${naam}`,
      version: '3.2',
      description: 'Services, organizations and activities, as HSDS 3.2 with the profile HSDS-NL.',
      license: { name: 'CC0-1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: base }],
    security: [],
    tags: [{ name: 'catalogue', description: 'Everything may be read by anyone.' }],
    paths: {
      '/': plain('root', 'Version, profile and publisher'),
      '/openapi.json': plain('openapi', 'This document'),
      '/profile': plain('profile', 'The profile HSDS-NL'),
      '/profile/{name}': plain('profile_schema', 'What the profile adds to one schema', [NAME]),
      ...Object.fromEntries(KINDS.map((kind) => [`/${kind.path}`, listed(kind)])),
      ...Object.fromEntries(KINDS.map((kind) => [`/${kind.path}/{id}`, single(kind)])),
    },
    components: {
      schemas: {
        ...{ Page: PAGE, Problem: PROBLEM },
        ...Object.fromEntries(KINDS.map(({ schema, object }) => [schema, schemaOf(object)])),
        Service: { allOf: [schemaOf(Service), PROFILE['service']] },
      },
    },
  };
}
