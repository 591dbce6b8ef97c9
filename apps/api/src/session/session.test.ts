import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { groundRouter } from '../testing/parts.ts';
import { createCtx } from '../http/context.ts';
import { deriveCode } from '../crypto/code.ts';
import { keysOf } from '../crypto/keys.ts';
import { unwrapKey } from '../crypto/seal.ts';
import { codeOfSession } from './session.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterAll(() => api.close());

const MINUTE = 60_000;
const sql = <T extends QueryResultRow>(statement: string, values?: unknown[]) =>
  api.sql<T>(VOORBEELDSTAD.id, statement, values);
const start = () => api.visitor().inwoner.plan.start.mutate();
const visits = (clientIp: string) => api.visitor({ clientIp }).inwoner.plan;
const wrong = (clientIp: string, code = '0000 0000 0000 0000') =>
  visits(clientIp)
    .open.mutate({ code })
    .catch((error: unknown) => error);
const alive = (token: string) =>
  api
    .resident(token)
    .inwoner.plan.get.query()
    .then(() => true)
    .catch(() => false);

test('the code opens the same plan on another device', async () => {
  const { token, code } = await start();
  const other = await visits('198.51.100.1').open.mutate({ code });
  const plans = await Promise.all(
    [token, other.token].map((one) => createCtx(api.deps, { ...asked, token: one })),
  );
  expect(plans[0]?.inwoner?.planId).toBe(plans[1]?.inwoner?.planId);
  expect(plans[0]?.inwoner?.planKey).toEqual(plans[1]?.inwoner?.planKey);
});

const asked = { host: 'localhost', clientIp: '' };

test('a live session shows the code again', async () => {
  const { token, code } = await start();
  expect(await codeOfSession(await createCtx(api.deps, { ...asked, token }))).toBe(code);
});

test('every code that opens nothing gets the same answer, byte for byte', async () => {
  const { code } = await start();
  const almost = code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
  const bodies = await Promise.all(
    [almost, 'geen code', ''].map(async (typed) => {
      const body = JSON.stringify({ code: typed });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      const answer = await api.request('/trpc/inwoner.plan.open', init, { clientIp: '::1' });
      return `${answer.status} ${await answer.text()}`;
    }),
  );
  expect(new Set(bodies).size).toBe(1);
  expect(bodies[0]).toContain('codeOnbekend');
});

test('a miss leaves a session row that opens nothing, so that it costs what a hit costs', async () => {
  const openers = async () => (await sql('select from sessie where plan_id is not null')).rowCount;
  const before = await openers();
  expect(await wrong('198.51.100.2')).not.toHaveProperty('token');
  expect(await openers()).toBe(before);
  api.clock.advance(31 * MINUTE);
  await start();
  expect((await sql('select from sessie where plan_id is null')).rowCount).toBe(0);
});

test('after five tries in a minute each next one waits longer, and never for ever', async () => {
  api.waits.length = 0;
  for (let tries = 0; tries < 8; tries += 1) await wrong('198.51.100.3');
  expect(api.waits).toEqual([1_000, 2_000, 3_000]);
  api.waits.length = 0;
  const { code } = await start();
  await visits('198.51.100.3').open.mutate({ code });
  expect(api.waits).toEqual([4_000]); // slower, not locked out: a library shares one address
  await wrong('198.51.100.4');
  expect(api.waits).toHaveLength(1);
  api.clock.advance(MINUTE);
  await wrong('198.51.100.3');
  expect(api.waits).toHaveLength(1);
});

test('the sixty-first plan in an hour from one address takes longer, and is still made', async () => {
  api.clock.advance(61 * MINUTE);
  api.waits.length = 0;
  const clientIp = '198.51.100.9';
  await api.visitor({ clientIp }).inwoner.plan.start.mutate();
  await sql('update poging set aantal = 60');
  const late = await api.visitor({ clientIp }).inwoner.plan.start.mutate();
  expect(late.code).toMatch(/^\d{16}$/);
  await start();
  expect(api.waits).toEqual([1_000]); // another address does not wait
  api.clock.advance(61 * MINUTE);
  await api.visitor({ clientIp }).inwoner.plan.start.mutate();
  expect(api.waits).toHaveLength(1);
});

test('tries are counted in the database, without the address', async () => {
  await wrong('198.51.100.5');
  const { rows } = await sql<{ client: Buffer; aantal: number }>('select * from poging');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ client }) => client.toString().includes('198.51.100.5'))).toBe(false);
});

test.for([
  { name: 'used every ten minutes', steps: [10, 10, 10], lives: true },
  { name: 'not used for fifteen minutes', steps: [15], lives: false },
  { name: 'used, but four hours old', steps: Array.from({ length: 24 }, () => 10), lives: false },
])('a resident session $name: $lives', async ({ steps, lives }) => {
  const { token } = await start();
  let last = true;
  for (const minutes of steps) {
    api.clock.advance(minutes * MINUTE);
    last = await alive(token);
  }
  expect(last).toBe(lives);
});

test('a stopped session is over at once', async () => {
  const { token } = await start();
  await api.resident(token).inwoner.sessie.stop.mutate();
  expect(await alive(token)).toBe(false);
});

test('of sessions that ended by themselves nothing is kept', async () => {
  await start();
  api.clock.advance(31 * MINUTE);
  await start();
  expect((await sql('select from sessie')).rowCount).toBe(1);
});

test('a token of one municipality is nobody at another', async () => {
  const { token } = await start();
  const there = api.resident(token, 'waterrijk.localhost:3000');
  await expect(there.inwoner.plan.get.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
});

test('a staff session is not a resident session, and the other way round', async () => {
  const { token } = await start();
  await expect(api.resident(token).consulent.sessie.ik.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
  const samira = await api.staff('samira');
  expect((await samira.consulent.sessie.ik.query()).functie).toBe('consulent');
  await expect(samira.inwoner.plan.get.query()).rejects.toMatchObject({
    data: { httpStatus: 401 },
  });
});

test('of more than three staff sessions the oldest ends; a leaver is out at once', async () => {
  const tokens: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    tokens.push((await api.openStaff('jan')).token);
    api.clock.advance(1_000);
  }
  const me = (token: string) =>
    api
      .resident(token)
      .consulent.sessie.ik.query()
      .then(({ naam }) => naam)
      .catch(() => null);
  expect(await Promise.all(tokens.map(me))).toEqual([null, ...Array(3).fill('Jan de Wit')]);
  await sql(`update medewerker set actief = false where sub = 'jan'`);
  expect(await Promise.all(tokens.map(me))).toEqual(Array(4).fill(null));
});

test('the municipality key does not open the key of a plan: a draft stays the resident’s', async () => {
  const { code } = await start();
  const keys = keysOf(api.deps.ring, VOORBEELDSTAD.id);
  const slot = await deriveCode(code, keys.codeSalt);
  const { rows } = await sql<{ id: string; plan_id: string; sleutel: Buffer }>(
    'select * from sleutels.plan_sleutel where opzoek = $1',
    [slot.opzoek],
  );
  const [row] = rows;
  const place = `${VOORBEELDSTAD.id}|plan_sleutel|${row?.plan_id}|${row?.id}|sleutel`;
  const blob = row?.sleutel ?? Buffer.alloc(0);
  expect(unwrapKey(slot.key, place, blob)).toHaveLength(32);
  for (const key of Object.values(keys)) expect(() => unwrapKey(key, place, blob)).toThrow();
});
