import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { groundRouter } from '../testing/parts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterAll(() => api.close());

const open = '/trpc/inwoner.plan.open';
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

test.for([
  { name: 'a list where an object belongs', path: open, body: '[]' },
  { name: 'nothing', path: open, body: '' },
  { name: 'null', path: open, body: 'null' },
  { name: 'a text', path: open, body: '"x"' },
  { name: 'fifty thousand lists deep', path: open, body: deep },
  { name: 'a prototype', path: open, body: '{"__proto__":{"isAdmin":true},"code":"1"}' },
  { name: 'a number for a text', path: open, body: '{"code":1e400}' },
  { name: 'a half character', path: open, body: '{"code":"\\ud800"}' },
  { name: 'a null character', path: open, body: '{"code":"\\u0000"}' },
  { name: 'bad percent-encoding', path: '/trpc/%E0%A4%A', body: '{}' },
  { name: 'the name of a method of every object', path: '/trpc/constructor', body: '{}' },
  { name: 'a path that climbs', path: '/trpc/..%2f..%2fetc', body: '{}' },
  { name: 'an empty path', path: '/trpc/', body: '{}' },
  { name: 'a batch that is not one', path: `${open}?batch=1`, body: '"x"' },
  { name: 'a batch with a hole', path: `${open},gemeente.info?batch=1`, body: '{"7":{}}' },
])('$name is refused, and nothing breaks', async ({ path, body }) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await api.request(path, { method: 'POST', headers, body });
  const text = await answer.text();
  expect(answer.status, text).toBeLessThan(500);
  expect(answer.status, text).not.toBe(200);
  expect(text).not.toMatch(/stack|node_modules|\/src\//);
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
});

test('a foreign session token is nobody, whatever its shape', async () => {
  for (const token of ['x', '\u00e9'.repeat(10), '0'.repeat(5_000), `' or 1=1`]) {
    const answer = api.resident(token).inwoner.plan.get.query();
    await expect(answer).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
  }
});

test.for([
  { name: 'no socket', url: 'postgresql://postgres@%2Fnergens/x' },
  { name: 'no port', url: 'postgresql://postgres@127.0.0.1:1/x' },
])('a database that is gone ($name) is said so, as 503', async ({ url }) => {
  const { db } = api.deps;
  api.deps.db = openDatabase(url).db;
  const ready = await api.request('/readyz');
  const start = api.visitor().inwoner.plan.start.mutate();
  await expect(start).rejects.toMatchObject({ data: { fout: 'nietBereikbaar', httpStatus: 503 } });
  expect([ready.status, (await api.request('/healthz')).status]).toEqual([503, 200]);
  api.deps.db = db;
  expect((await api.request('/readyz')).status).toBe(200);
});
