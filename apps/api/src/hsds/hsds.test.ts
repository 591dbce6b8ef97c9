import { isRecord } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { seedCatalogue, seedManyServices } from '../catalogue/seed/index.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { router } from '../trpc.ts';
import { hsdsRoutes } from './routes.ts';

const SCHEMAS = new URL('../../data/hsds-schema/', import.meta.url);
const TODAY = day('2026-11-22');
/** Every object of every list and detail over more than five hundred services. */
const MUCH = 180_000;
const Item = z.looseObject({ id: z.string() });
const Page = z.strictObject({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  size: z.number(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(Item),
});

const validator = () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const file of readdirSync(SCHEMAS).filter((name) => name.endsWith('.json')))
    ajv.addSchema(JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')), file);
  return (schema: string, data: unknown) =>
    ajv.validate(`${schema}.json`, data) ? [] : (ajv.errors ?? []);
};

let api: TestApi;
const errorsIn = validator();

beforeAll(async () => {
  api = await testApi({ router: router({}), hsds: hsdsRoutes });
  await seedCatalogue(api.db, VOORBEELDSTAD, TODAY);
  await seedManyServices(api.db, VOORBEELDSTAD, TODAY, 2);
}, MUCH);
afterAll(() => api.close());

const get = (path: string) => api.app.request(`http://localhost/hsds${path}`);
const page = async (path: string) => Page.parse(await (await get(path)).json());

const all = async (path: string, perPage = 50) => {
  const found: z.infer<typeof Item>[] = [];
  for (let number = 1; ; number += 1) {
    const mark = path.includes('?') ? '&' : '?';
    const one = await page(`${path}${mark}page=${number}&per_page=${perPage}`);
    found.push(...one.contents);
    if (one.last_page) return { found, total: one.total_items };
  }
};

const LISTS = [
  { path: '/services', schema: 'service', atLeast: 500 },
  { path: '/services?full=true', schema: 'service', atLeast: 500 },
  { path: '/organizations', schema: 'organization', atLeast: 180 },
  { path: '/service_at_locations', schema: 'service_at_location', atLeast: 400 },
  { path: '/taxonomies', schema: 'taxonomy', atLeast: 3 },
  { path: '/taxonomy_terms', schema: 'taxonomy_term', atLeast: 68 },
];

test.for(LISTS)('every object of $path is valid HSDS', async ({ path, schema, atLeast }) => {
  const { found, total } = await all(path);
  expect(found.length).toBe(total);
  expect(new Set(found.map(({ id }) => id)).size).toBe(total);
  expect(total).toBeGreaterThanOrEqual(atLeast);
  expect(found.flatMap((one) => errorsIn(schema, one))).toEqual([]);
});

test.for(LISTS.filter(({ path }) => !path.includes('?')))(
  'every id of $path answers with a valid object',
  { timeout: MUCH },
  async ({ path, schema }) => {
    const { found } = await all(path);
    for (const { id } of found) {
      const response = await get(`${path}/${id}`);
      expect(response.status).toBe(200);
      expect(errorsIn(schema, await response.json())).toEqual([]);
    }
  },
);

test('a place of a service is also valid where the official OpenAPI takes it for a service', async () => {
  const { found } = await all('/service_at_locations');
  expect(found.flatMap((one) => errorsIn('service', one))).toEqual([]);
});

test.for([
  { perPage: 1, because: 'smallest page' },
  { perPage: 7, because: 'does not divide' },
  { perPage: 50, because: 'default' },
])('walking pages of $perPage gives every organization once ($because)', async ({ perPage }) => {
  const { found, total } = await all('/organizations', perPage);
  expect(new Set(found.map(({ id }) => id)).size).toBe(total);
});

test('a page past the end is empty, not an error', async () => {
  expect(await page('/services?page=999')).toMatchObject({
    ...{ empty: true, size: 0, last_page: true, first_page: false },
  });
});

test('filters add up: search and rung together narrow both', async () => {
  const { found: terms } = await all('/taxonomy_terms');
  const maatwerk = terms.find(({ code }) => code === 'maatwerk')?.id ?? '';
  const ids = async (query: string) =>
    new Set((await all(`/services?${query}`)).found.map(({ id }) => id));
  const rung = await ids(`taxonomy_term_id=${maatwerk}`);
  const word = await ids('search=huishouden');
  const both = await ids(`search=huishouden&taxonomy_term_id=${maatwerk}`);
  expect(both.size).toBeGreaterThan(0);
  expect(both.size).toBeLessThan(rung.size);
  expect([...both].filter((id) => !rung.has(id) || !word.has(id))).toEqual([]);
});

test.for([
  { path: '/services/nope', status: 404, because: 'no id' },
  { path: '/services/00000000-0000-4000-8000-000000000000', status: 404, because: 'unknown' },
  { path: '/services?page=0', status: 400, because: 'page below one' },
  { path: '/services?per_page=5000', status: 400, because: 'too many at once' },
  { path: '/services?organization_id=x', status: 400, because: 'no id' },
  { path: '/nothing', status: 404, because: 'no such list' },
  { path: '/taxonomies/x', status: 404, because: 'unknown' },
])('$path is refused as a problem: $because', async ({ path, status }) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status });
});

test('the root says which version and who publishes, to any origin', async () => {
  const response = await get('');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toMatchObject({ version: '3.2' });
});

test('search words that mean something to the database are only words', async () => {
  for (const words of ["' or 1=1 --", 'a & | ! ( :*', '\\', '%'])
    expect((await get(`/services?search=${encodeURIComponent(words)}`)).status).toBe(200);
});

test('the validator can fail: null and a missing name are seen', () => {
  expect(errorsIn('service', { id: null, status: 'active' }).length).toBeGreaterThan(0);
  expect(isRecord(null)).toBe(false);
});
