import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';

const MINUTE = 60_000;
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const start = () => api.visitor().inwoner.plan.start.mutate();
const again = (code: string) =>
  api.visitor({ clientIp: crypto.randomUUID() }).inwoner.plan.open.mutate({ code });
const mine = (token: string) => api.resident(token).inwoner.sessie;
const alive = (token: string) =>
  mine(token)
    .stand.query()
    .then(() => true)
    .catch(() => false);

test('a session says until when it lives, and goes on when asked, to its last moment', async () => {
  const { token } = await start();
  const begun = api.clock.now();
  api.clock.advance(13 * MINUTE + 30_000);
  const { eindigtOp } = await mine(token).leeft.mutate();
  expect(eindigtOp - begun).toBe(28 * MINUTE + 30_000);
  for (let times = 0; times < 18; times += 1) {
    api.clock.advance(12 * MINUTE);
    await mine(token).leeft.mutate();
  }
  const late = await mine(token).stand.query();
  expect([late.eindigtOp, late.uiterlijkOp]).toEqual(Array(2).fill(begun + 240 * MINUTE));
});

test('the resident sees where the plan is open, and ends one or all others at once', async () => {
  const { token, code } = await start();
  const [second, third] = [await again(code), await again(code)];
  const list = await mine(token).lijst.query();
  expect(list.map(({ dezeSessie }) => dezeSessie)).toEqual([true, false, false]);
  await mine(token).beeindig.mutate({ id: list[1]?.id ?? '' });
  expect(await Promise.all([token, second.token, third.token].map(alive))).toEqual([
    true,
    false,
    true,
  ]);
  expect((await mine(token).beeindigAndere.mutate()).beeindigd).toBe(1);
  expect(await Promise.all([token, third.token].map(alive))).toEqual([true, false]);
});

test('nobody sees or ends a session of somebody else', async () => {
  const [own, other] = [await start(), await start()];
  const [theirs] = await mine(other.token).lijst.query();
  await expect(mine(own.token).beeindig.mutate({ id: theirs?.id ?? '' })).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
  expect(await mine(own.token).lijst.query()).toHaveLength(1);
  const samira = (await api.staff('samira')).consulent.sessie;
  expect((await samira.lijst.query()).map(({ dezeSessie }) => dezeSessie)).toEqual([true]);
  await expect(samira.beeindig.mutate({ id: theirs?.id ?? '' })).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
  await expect(api.visitor().inwoner.sessie.lijst.query()).rejects.toMatchObject({
    data: { fout: 'aanmeldenNodig' },
  });
});

test('staff end their sessions elsewhere at once', async () => {
  const first = await api.openStaff('fatma');
  api.clock.advance(MINUTE);
  const second = await api.staff('fatma');
  expect((await second.consulent.sessie.beeindigAndere.mutate()).beeindigd).toBe(1);
  const gone = api.resident(first.token).consulent.sessie.ik.query();
  await expect(gone).rejects.toMatchObject({ data: { fout: 'aanmeldenNodig' } });
  expect((await second.consulent.sessie.ik.query()).naam).toBe('Fatma Yildiz');
});

test('typing the code again counts as showing who one is; the code of another plan does not', async () => {
  const [own, other] = [await start(), await start()];
  api.clock.advance(6 * MINUTE);
  const before = await mine(own.token).stand.query();
  expect(api.clock.now() - (before.stepUpOp ?? 0)).toBe(6 * MINUTE);
  for (const code of [other.code, '0000000000000000', ''])
    await expect(mine(own.token).bevestig.mutate({ code })).rejects.toMatchObject({
      data: { fout: 'codeOnbekend' },
    });
  expect((await mine(own.token).stand.query()).stepUpOp).toBe(before.stepUpOp);
  await mine(own.token).bevestig.mutate({ code: own.code });
  expect((await mine(own.token).stand.query()).stepUpOp).toBe(api.clock.now());
});
