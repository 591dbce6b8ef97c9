import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, HUIS } from '../zaak/samples.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const KEY = `antwoord:watLuktNiet:${HUIS}`;
const BASE = antwoord({ tekst: 'eerst' });

/** A plan open on two devices, both looking at version 1. */
const twoDevices = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { plan } = api.resident(token).inwoner;
  await plan.save.mutate({ records: [fresh(behoefte()), fresh(BASE)] });
  const save = (said: Parameters<typeof antwoord>[0], versie: number) =>
    plan.save.mutate({ records: [{ record: antwoord({ tekst: 'eerst', ...said }), versie }] });
  const stored = async () => (await plan.get.query()).plan.antwoorden[0];
  return { save, stored, plan };
};

test('two devices changing different fields: both changes stand', async () => {
  const { save, stored } = await twoDevices();
  await save({ tekst: 'van de telefoon' }, 1);
  expect(await save({ bespreken: true }, 1)).toMatchObject({ conflicten: [] });
  expect(await stored()).toMatchObject({ tekst: 'van de telefoon', bespreken: true });
});

test('going on with the screen that was joined takes nothing back', async () => {
  const { save, stored } = await twoDevices();
  await save({ tekst: 'van de telefoon' }, 1);
  const first = await save({ bespreken: true }, 1);
  // This screen still shows the old text; it never changed it.
  const next = await save({ bespreken: true, alleenVoorMij: true }, first.versies[KEY] ?? 0);
  expect(next.conflicten).toEqual([]);
  const all = { tekst: 'van de telefoon', bespreken: true, alleenVoorMij: true };
  expect(await stored()).toMatchObject(all);
});

test('typing on in the field that only this screen changed is no clash', async () => {
  const { save, stored } = await twoDevices();
  await save({ bespreken: true }, 1);
  const first = await save({ tekst: 'ik typ' }, 1);
  const next = await save({ tekst: 'ik typ verder' }, first.versies[KEY] ?? 0);
  expect(next.conflicten).toEqual([]);
  expect(await stored()).toMatchObject({ tekst: 'ik typ verder', bespreken: true });
});

test('the same field twice: a person chooses, and both texts are kept', async () => {
  const { save, stored, plan } = await twoDevices();
  await save({ tekst: 'van de telefoon' }, 1);
  const { conflicten } = await save({ tekst: 'van de tablet', bespreken: true }, 1);
  expect(conflicten).toMatchObject([{ key: KEY, versie: 2, record: { tekst: 'van de telefoon' } }]);
  expect(await stored()).toMatchObject({ tekst: 'van de telefoon', bespreken: false });
  expect(await plan.get.query()).toMatchObject({ versies: { [KEY]: 2 } });
});
