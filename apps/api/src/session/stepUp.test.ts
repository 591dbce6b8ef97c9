import { HTTP_POLICY, POLICY, type PolicyRow } from '@keukentafel/domain/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';

const MINUTE = 60_000;
const PEOPLE: Readonly<Record<string, string>> = {
  consulent: 'samira',
  teamleider: 'petra',
  functioneelBeheerder: 'ina',
};

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const asks = Object.entries({ ...POLICY, ...HTTP_POLICY }).filter(([, row]) => row.stepUp);

/** Somebody who may do this, and who showed who they are when the session began. */
const callerOf = async ({
  rol,
  functies,
}: PolicyRow): Promise<{ token: string; host?: string }> => {
  if (rol === 'inwoner') return api.visitor().inwoner.plan.start.mutate();
  return api.openStaff(PEOPLE[functies?.[0] ?? ''] ?? '');
};

const ask = async (path: string, caller: { token: string; host?: string }): Promise<string> => {
  const [method, address] = path.includes(' ') ? path.split(' ') : ['POST', `/trpc/${path}`];
  const body = method === 'POST' ? { body: '{}' } : {};
  const headers = { 'content-type': 'application/json' };
  const answer = await api.request(
    address ?? '',
    { method: method ?? '', headers, ...body },
    caller,
  );
  return answer.text();
};

test.for(asks)('%s: five minutes later it asks again, and says so first', async ([path, row]) => {
  const caller = await callerOf(row);
  expect(await ask(path, caller)).not.toContain('extraControle');
  const other = await callerOf(row);
  api.clock.advance(5 * MINUTE);
  const refused = await ask(path, other);
  expect(JSON.parse(refused)).toMatchObject({
    error: { data: { fout: 'extraControle', httpStatus: 412, zin: expect.stringMatching(/u\b/) } },
  });
});

test('there is something to ask for', () => expect(asks.length).toBeGreaterThan(6));
