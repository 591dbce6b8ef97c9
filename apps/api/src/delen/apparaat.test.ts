import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';

const DAY = 86_400_000;
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const visitor = () => api.visitor({ clientIp: crypto.randomUUID() });
const begin = async () => {
  const { token, code } = await visitor().inwoner.plan.start.mutate();
  return { code, inwoner: api.resident(token).inwoner };
};
const again = async (code: string) => {
  const { token } = await visitor().inwoner.plan.open.mutate({ code });
  return api.resident(token).inwoner;
};
const notThere = { data: { fout: 'nietGevonden', httpStatus: 404 } };

test('the key comes back in a later session of the same plan, and is another for each device', async () => {
  const { code, inwoner } = await begin();
  const [one, two] = [await inwoner.apparaat.maak.mutate(), await inwoner.apparaat.maak.mutate()];
  expect(Buffer.from(one.sleutel, 'base64')).toHaveLength(32);
  expect(one.sleutel).not.toBe(two.sleutel);
  const later = await again(code);
  expect(await later.apparaat.open.mutate({ id: one.id })).toEqual(one);
  expect((await later.apparaat.lijst.query()).map(({ id }) => id)).toEqual([one.id, two.id]);
});

test("somebody else's device does not exist, not to read and not to end", async () => {
  const [anna, bram] = [await begin(), await begin()];
  const { id } = await anna.inwoner.apparaat.maak.mutate();
  await expect(bram.inwoner.apparaat.open.mutate({ id })).rejects.toMatchObject(notThere);
  await expect(bram.inwoner.apparaat.vergeet.mutate({ id })).rejects.toMatchObject(notThere);
  expect(await bram.inwoner.apparaat.lijst.query()).toEqual([]);
  expect(await anna.inwoner.apparaat.open.mutate({ id })).toMatchObject({ id });
});

test.for(['meelezen', 'meeschrijven'] as const)(
  'a helper who may %s has no device',
  async (recht) => {
    const { inwoner } = await begin();
    const wie = { naam: 'Mijn zus', relatie: '', organisatie: '', dagen: 7 };
    const { code } = await inwoner.delen.maak.mutate({ ...wie, recht });
    const { id } = await inwoner.apparaat.maak.mutate();
    const helper = await again(code);
    const no = { data: { fout: 'magNiet' } };
    await expect(helper.apparaat.maak.mutate()).rejects.toMatchObject(no);
    await expect(helper.apparaat.open.mutate({ id })).rejects.toMatchObject(no);
    await expect(helper.apparaat.lijst.query()).rejects.toMatchObject(no);
    await expect(helper.apparaat.vergeet.mutate({ id })).rejects.toMatchObject(no);
  },
);

test('without a plan, and for staff, there is nothing', async () => {
  const closed = { data: { fout: 'aanmeldenNodig' } };
  await expect(visitor().inwoner.apparaat.maak.mutate()).rejects.toMatchObject(closed);
  const staff = await api.staff('samira');
  await expect(staff.inwoner.apparaat.maak.mutate()).rejects.toBeInstanceOf(Error);
});

test('revoked or after seven days the key is gone for good', async () => {
  const { code, inwoner } = await begin();
  const [one, two] = [await inwoner.apparaat.maak.mutate(), await inwoner.apparaat.maak.mutate()];
  await inwoner.apparaat.vergeet.mutate({ id: one.id });
  await expect(inwoner.apparaat.open.mutate({ id: one.id })).rejects.toMatchObject(notThere);
  await expect(inwoner.apparaat.vergeet.mutate({ id: one.id })).rejects.toMatchObject(notThere);
  api.clock.advance(7 * DAY);
  const later = await again(code);
  await expect(later.apparaat.open.mutate({ id: two.id })).rejects.toMatchObject(notThere);
  expect(await later.apparaat.lijst.query()).toEqual([]);
});

test('what is kept is not the key itself', async () => {
  const { inwoner } = await begin();
  const { id, sleutel } = await inwoner.apparaat.maak.mutate();
  const { rows } = await api.db.execute<{ sleutel: Buffer }>(
    sql`select sleutel from sleutels.apparaat_sleutel where id = ${id}`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.sleutel.includes(Buffer.from(sleutel, 'base64'))).toBe(false);
});

test('at most five devices', async () => {
  const { inwoner } = await begin();
  for (let made = 0; made < 5; made += 1) await inwoner.apparaat.maak.mutate();
  await expect(inwoner.apparaat.maak.mutate()).rejects.toMatchObject({
    data: { fout: 'ongeldig' },
  });
});
