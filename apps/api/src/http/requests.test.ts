import { afterEach, beforeAll, afterAll, expect, test } from 'vitest';
import { openGate } from './gate.ts';
import { openRoom } from './room.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { groundRouter } from '../testing/parts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterEach(() => {
  api.deps.room = undefined;
  api.deps.pace = undefined;
});
afterAll(() => api.close());

const json = { 'content-type': 'application/json' };
const post = (path: string, init: RequestInit = {}) =>
  api.request(path, { method: 'POST', headers: json, body: '{}', ...init });

test.for([
  { what: 'a write to what is read', method: 'POST', path: '/healthz', status: 405, allow: 'GET' },
  { what: 'a delete', method: 'DELETE', path: '/readyz', status: 405, allow: 'GET' },
  { what: 'a page that is not there', method: 'POST', path: '/weg', status: 404, allow: null },
])('$what: $status', async ({ method, path, status, allow }) => {
  const answer = await api.request(path, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
});

test('a call out of a browser, whatever its origin, is refused', async () => {
  for (const origin of ['https://elders.example', 'http://localhost:3000', 'null'])
    expect((await post('/trpc/gemeente.info', { headers: { ...json, origin } })).status).toBe(403);
});

test('deep or wide JSON is refused before anything is made of it', async () => {
  const deep = await post('/trpc/inwoner.plan.open', { body: '['.repeat(20) });
  expect(deep.status).toBe(400);
});

test('one save may weigh 64 kB, and no more', async () => {
  const body = (kb: number) => JSON.stringify({ code: 'x'.repeat(kb * 1024 - 20) });
  expect((await post('/trpc/inwoner.plan.open', { body: body(64) })).status).toBe(400);
  expect((await post('/trpc/inwoner.plan.open', { body: body(65) })).status).toBe(413);
});

test('full house: turned away at once, and let in again when there is room', async () => {
  const gate = openGate(1);
  const busy = await testApi({ router: groundRouter }, { gate });
  expect(gate.enter()).toBe(true);
  const call = () => busy.request('/trpc/gemeente.info', { method: 'POST', headers: json });
  const refused = await call();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  // Who only waits leaves the place to somebody else.
  await gate.outside(async () => expect((await call()).status).toBe(200));
  gate.leave();
  expect((await call()).status).toBe(200);
  await busy.close();
});

test('without room on the disk: writing is refused in a sentence, reading and coming in go on', async () => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  api.deps.room = openRoom(async () => 0.09, Date.now);
  await new Promise(setImmediate);
  const save = api.resident(token).inwoner.plan.save.mutate({ records: [] });
  await expect(save).rejects.toMatchObject({
    data: { httpStatus: 503, fout: 'alleenLezen', zin: expect.stringContaining('Lezen kan wel') },
  });
  await expect(api.resident(token).inwoner.plan.get.query()).resolves.toBeDefined();
  await expect(api.visitor().inwoner.plan.open.mutate({ code })).resolves.toBeDefined();
  expect(await (await api.request('/readyz')).json()).toEqual({ status: 'readonly' });
});

test('a refusal of the disk is believed for a while, then writing is tried again', async () => {
  let now = 0;
  const room = openRoom(
    async () => 1,
    () => now,
  );
  room.refused();
  expect(room.readOnly()).toBe(true);
  now = 10_001;
  expect(room.readOnly()).toBe(false);
});

test('a burst of saves is taken at once, the next ones in turn, and only the tenth second is refused', async () => {
  api.deps.pace = new Map();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  api.waits.length = 0;
  const outcomes = [];
  for (let call = 0; call < 17; call += 1)
    outcomes.push(
      await api
        .resident(token)
        .inwoner.plan.save.mutate({ records: [] })
        .catch((error: unknown) => Object(error).data.fout),
    );
  expect(api.waits).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  expect(outcomes.slice(15)).toEqual(['teVaak', 'teVaak']);
});

test('each call in a batch counts as a call', async () => {
  api.deps.pace = new Map();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  api.waits.length = 0;
  const { save } = api.resident(token).inwoner.plan;
  await Promise.allSettled(Array.from({ length: 12 }, () => save.mutate({ records: [] })));
  expect(api.waits).toEqual([1_000, 2_000]);
});

test('not ready while stopping', async () => {
  api.deps.stopping = () => true;
  expect((await api.request('/readyz')).status).toBe(503);
  api.deps.stopping = undefined;
});
