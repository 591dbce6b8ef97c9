import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { CODES_A_MINUTE } from './rates.ts';

let api: TestApi;
let pace: Map<string, number>;
beforeAll(async () => {
  api = await testApi();
  api.deps.pace = pace = new Map();
});
afterAll(() => api.close());

/** A wrong code from an address that was never seen; the answer, and how long it waited. */
const guess = async (host = 'localhost:3000') => {
  api.waits.length = 0;
  const visitor = api.visitor({ host, clientIp: crypto.randomUUID() });
  const answer = await visitor.inwoner.plan.open
    .mutate({ code: '0000 0000 0000 0000' })
    .catch((error: unknown) => Object(error).data.fout);
  return { answer, waited: [...api.waits] };
};

const lastTurn = (at: number) => {
  for (const key of pace.keys()) pace.set(key, api.clock.now() + at);
};

test('guessing all day at 50,000 plans opens less than one in a million days', () => {
  const triesADay = CODES_A_MINUTE * 24 * 60;
  expect((triesADay * 50_000) / 10 ** 16).toBeLessThan(1e-6);
});

test('codes from everywhere together: a burst at once, then in turn, then refused, and told once', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await guess()).toEqual({ answer: 'codeOnbekend', waited: [] });
  const everyMs = 60_000 / CODES_A_MINUTE;
  expect([...pace.values()]).toEqual([api.clock.now() - 60_000 + everyMs]);

  lastTurn(0);
  expect(await guess()).toEqual({ answer: 'codeOnbekend', waited: [everyMs] });
  expect(await guess()).toEqual({ answer: 'codeOnbekend', waited: [2 * everyMs] });
  expect(await guess('waterrijk.localhost:3000')).toEqual({ answer: 'codeOnbekend', waited: [] });
  const lines = write.mock.calls.map(([line]) => JSON.parse(String(line)));
  const where = 'inwoner.plan.open';
  expect(lines).toEqual([{ level: 'warning', service: 'api', where, gemeente: VOORBEELDSTAD.id }]);

  lastTurn(5_000);
  expect(await guess()).toEqual({ answer: 'teVaak', waited: [] });
  write.mockRestore();
});
