import { isRecord } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCatalogue } from '../catalogue/seed/index.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { PROFILE } from './profile.ts';

// The schemas of HSDS allow any key, so "valid" does not prove that a field has the right name.

const SCHEMAS = new URL('../../data/hsds-schema/', import.meta.url);
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
});
afterAll(() => api.close());

const recordAt = (value: unknown, key: string): Record<string, unknown> => {
  const found = isRecord(value) ? value[key] : undefined;
  return isRecord(found) ? found : {};
};

/** Fields of a schema by name, each with the schema of what is in it; our profile added. */
function fieldsOf(schema: string): Map<string, string | null> {
  const official: unknown = JSON.parse(readFileSync(new URL(`${schema}.json`, SCHEMAS), 'utf8'));
  const all = { ...recordAt(official, 'properties'), ...recordAt(PROFILE[schema], 'properties') };
  return new Map(Object.entries(all).map(([name, field]) => [name, referenceIn(field)]));
}

function referenceIn(field: unknown): string | null {
  const text = JSON.stringify(field);
  return /"\$ref":"([a-z_]+)\.json"/.exec(text)?.[1] ?? null;
}

/** Keys the official OpenAPI asks for although the schema of a place does not name them. */
const ALSO: Readonly<Record<string, Record<string, string | null>>> = {
  service_at_location: { name: null, status: null, service: 'service' },
  organization: { services: 'service' },
};

const known = new Map<string, Map<string, string | null>>();
function undeclared(schema: string, record: unknown, path: string): string[] {
  if (Array.isArray(record)) return record.flatMap((one) => undeclared(schema, one, path));
  if (!isRecord(record)) return [];
  const fields = known.get(schema) ?? fieldsOf(schema);
  known.set(schema, fields);
  return Object.entries(record).flatMap(([key, value]) => {
    const also = ALSO[schema] ?? {};
    if (!fields.has(key) && !(key in also)) return [`${path}.${key}`];
    const inside = fields.get(key) ?? also[key];
    return inside ? undeclared(inside, value, `${path}.${key}`) : [];
  });
}

const lines = async (path: string): Promise<unknown[]> => {
  const text = await (await api.app.request(`http://localhost/hsds${path}`)).text();
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
};

test.for([
  { path: '/services?format=ndjson&full=true', schema: 'service' },
  { path: '/organizations?format=ndjson&full=true&full_service=true', schema: 'organization' },
  { path: '/service_at_locations?format=ndjson&full=true', schema: 'service_at_location' },
  { path: '/taxonomies?format=ndjson', schema: 'taxonomy' },
  { path: '/taxonomy_terms?format=ndjson', schema: 'taxonomy_term' },
])('every key of $path is a field of HSDS or of our profile', async ({ path, schema }) => {
  const records = await lines(path);
  expect(records.length).toBeGreaterThan(1);
  expect([...new Set(undeclared(schema, records, schema))]).toEqual([]);
});

test('the check sees a key that nobody declared, also deep inside', () => {
  const phones = [{ id: 'x', number: '1', extention: 2 }];
  expect(undeclared('service', { id: 'x', nl_trede: 'vrij', phones }, 'service')).toEqual([
    'service.phones.extention',
  ]);
});
