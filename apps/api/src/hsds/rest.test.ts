import { validate } from './testing/openapi.ts';
import { isRecord } from '@keukentafel/domain/catalogue';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { seedCatalogue } from '../catalogue/seed/index.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { router } from '../trpc.ts';
import { hsdsRoutes } from './routes.ts';

const Page = z.object({
  total_items: z.number(),
  contents: z.array(z.looseObject({ id: z.string() })),
});
let api: TestApi;

beforeAll(async () => {
  api = await testApi({ router: router({}), hsds: hsdsRoutes });
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
});
afterAll(() => api.close());

const get = (path: string, init: RequestInit = {}) =>
  api.app.request(`http://localhost/hsds${path}`, init);
const post = (path: string, body: unknown) =>
  get(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const ids = async (query: string) => {
  const page = Page.parse(await (await get(`/services?per_page=100&${query}`)).json());
  const second = Page.parse(await (await get(`/services?per_page=100&page=2&${query}`)).json());
  return new Set([...page.contents, ...second.contents].map(({ id }) => id));
};

const FILTERS = [
  ...['search=koffie', 'text=hulp', 'day=WE', 'start_time=13:00', 'day=MO&end_time=12:00'],
  ...['free=true', 'wheelchair=true', 'no_referral=true', 'delivery=home', 'delivery=online'],
  ...['postcode=2801&proximity=2000', 'coverage=2801', 'postcode=2803', 'minimum_age=18'],
  ...['maximum_age=10', 'modified_after=2026-10-01', 'taxonomy_type=Hulpvraag'],
];

test('filters add up: every pair of filters gives what both of them give', async () => {
  const alone = new Map<string, Set<string>>();
  for (const filter of FILTERS) alone.set(filter, await ids(filter));
  for (const [index, one] of FILTERS.entries())
    for (const two of FILTERS.slice(index + 1)) {
      if (sharesName(one, two)) continue;
      const both = alone.get(one)?.intersection(alone.get(two) ?? new Set()) ?? new Set();
      const together = await ids(`${one}&${two}`);
      // Day and hour are about the same opening: open on Wednesday afternoon is less than both.
      if (isTime(one) && isTime(two)) expect(together.isSubsetOf(both)).toBe(true);
      else expect([...together].sort(), `${one} & ${two}`).toEqual([...both].sort());
    }
});
const isTime = (filter: string) => /^(day|start_time|end_time)=/.test(filter);
const sharesName = (one: string, two: string) => {
  const names = [one, two].map((filter) => [...new URLSearchParams(filter).keys()]);
  return names[0]?.some((name) => names[1]?.includes(name)) ?? false;
};

test.for(FILTERS.filter((one) => !one.includes('_age=')))(
  '%s narrows the list without emptying it',
  async (filter) => {
    const found = await ids(filter);
    expect(found.size).toBeGreaterThan(0);
    expect(found.size).toBeLessThanOrEqual((await ids('')).size);
  },
);

test.for(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
  'a search of %s by POST, in body or address, answers as GET does',
  async (path) => {
    const byGet = await (await get(`/${path}?search=hulp&per_page=7`)).json();
    expect(await (await post(`/${path}`, { search: 'hulp', per_page: 7 })).json()).toEqual(byGet);
    expect(await (await post(`/${path}?search=hulp&per_page=7`, '')).json()).toEqual(byGet);
  },
);

test('minimal gives id and last_modified of everything on one page', async () => {
  const all = Page.parse(await (await get('/services')).json());
  const page = Page.parse(await (await get('/services?minimal=true&per_page=3')).json());
  expect(page.contents.length).toBe(all.total_items);
  expect(new Set(page.contents.flatMap((one) => Object.keys(one)))).toEqual(
    new Set(['id', 'last_modified']),
  );
});

test('ndjson gives every object of the list on a line of its own', async () => {
  const answer = await get('/services?format=ndjson&full=true');
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
  const lines = (await answer.text()).trim().split('\n');
  const found = lines.map((line) => z.looseObject({ id: z.string() }).parse(JSON.parse(line)).id);
  expect(new Set(found)).toEqual(await ids(''));
});

test('who has the answer already gets 304; a change gives a new mark', async () => {
  const tag = (await get('/services?search=koffie')).headers.get('etag') ?? '';
  const headers = { 'if-none-match': `W/"x", ${tag}` };
  const again = await get('/services?search=koffie', { headers });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get('/services?search=taal', { headers })).status).toBe(200);
});

test('a distance is about the place itself in service_at_locations', async () => {
  const near = Page.parse(
    await (await get('/service_at_locations?postcode=2801&proximity=1500')).json(),
  );
  const all = Page.parse(await (await get('/service_at_locations')).json());
  expect(near.total_items).toBeGreaterThan(0);
  expect(near.total_items).toBeLessThan(all.total_items);
});

test.for([
  { path: '/services?proximity=500', status: 400, because: 'a distance from nowhere' },
  { path: '/services?postcode=0000AB', status: 400, because: 'no such postcode' },
  { path: '/services?day=someday', status: 400, because: 'no such day' },
  { path: '/services?start_time=25:00', status: 400, because: 'no such hour' },
  { path: '/services?format=xml', status: 400, because: 'a form we do not have' },
  { path: '/services?free=maybe', status: 400, because: 'neither true nor false' },
])('$path is refused as a problem: $because', async ({ path, status }) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json',
  ]);
});

test.for([
  { body: '{', because: 'broken JSON' },
  { body: '[1]', because: 'no object' },
  { body: { page: 0 }, because: 'a page below one' },
])('a search by POST is refused as a problem: $because', async ({ body }) => {
  const answer = await post('/services', body);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    400,
    'application/problem+json',
  ]);
});

test('a body that is no JSON by its own word is refused', async () => {
  const answer = await get('/services', { method: 'POST', body: 'search=x' });
  expect(answer.status).toBe(415);
});

test('any page may ask: the answer to a question before the question', async () => {
  const asking = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const answer = await get('/services', { method: 'OPTIONS', headers: asking });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('the addresses in the root answer with what they promise', async () => {
  const root = z
    .object({ profile: z.url(), openapi_url: z.url(), version: z.literal('3.2') })
    .parse(await (await get('')).json());
  const profile = z
    .looseObject({ schemas: z.record(z.string(), z.url()) })
    .parse(await (await api.app.request(root.profile)).json());
  for (const address of Object.values(profile.schemas))
    expect((await api.app.request(address)).status).toBe(200);
  expect((await api.app.request(root.openapi_url)).status).toBe(200);
});

test('the description of the API is valid OpenAPI, with one name for each operation', async () => {
  const document: unknown = await (await get('/openapi.json')).json();
  expect(await validate(document)).toEqual([]);
  const paths = isRecord(document) && isRecord(document.paths) ? document.paths : {};
  const names = JSON.stringify(paths).match(/"operationId":"[^"]+"/g) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(11 + 5 + 3);
});

test('the validator can fail: a name used twice', async () => {
  const operation = { operationId: 'x' };
  const broken = { openapi: '3.1.0', info: {}, paths: { '/': { get: operation } } };
  expect((await validate(broken)).length).toBeGreaterThan(0);
});
