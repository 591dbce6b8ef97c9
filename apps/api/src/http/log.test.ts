import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { groundRouter } from '../testing/parts.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => api.close());

/** What went to the log while this ran, one value per line. */
const logged = async (work: () => Promise<unknown>): Promise<Record<string, unknown>[]> => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await work();
  const lines = write.mock.calls.map(([text]) => String(text));
  return lines.map((text) => JSON.parse(text));
};

const traceOf = (error: unknown) => (error as { data?: { spoor?: string } }).data?.spoor;

test('an unexpected error is one line with declared fields, and the number the person sees', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  let spoor: string | undefined;
  const lines = await logged(() =>
    api
      .resident(token)
      .inwoner.plan.save.mutate({ records: [] })
      .catch((error: unknown) => (spoor = traceOf(error))),
  );
  expect(lines).toEqual([
    {
      ...{ level: 'error', service: 'api', where: 'inwoner.plan.save', trace: spoor },
      ...{ error: 'Error', at: expect.stringMatching(/^at .*apps\/api\/src\/testing\/parts\.ts:/) },
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/999990019|secret/);
});

test('a refusal is no news', async () => {
  const lines = await logged(() =>
    api
      .visitor()
      .inwoner.plan.get.query()
      .catch(() => null),
  );
  expect(lines).toEqual([]);
});

test('bytes that were changed in the database: a plain refusal, a line in the log, no 500', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  await api.sql(
    VOORBEELDSTAD.id,
    `update sessie set sleutel = set_byte(sleutel, 20, get_byte(sleutel, 20) # 1)`,
  );
  let refused: unknown;
  const lines = await logged(() =>
    api
      .resident(token)
      .inwoner.plan.get.query()
      .catch((error: unknown) => (refused = error)),
  );
  expect(refused).toMatchObject({
    data: { fout: 'onleesbaar', httpStatus: 409, zin: expect.stringContaining('niet openen') },
  });
  expect(lines).toMatchObject([{ error: 'SealBroken', at: expect.stringContaining('crypto/') }]);
});
