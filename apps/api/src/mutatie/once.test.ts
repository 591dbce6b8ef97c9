import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, HUIS } from '../zaak/samples.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const KEY = `antwoord:watLuktNiet:${HUIS}`;

const resident = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const as = (id?: string) => api.resident(token, undefined, id).inwoner;
  await as().plan.save.mutate({ records: [fresh(behoefte())] });
  return { token, as };
};

const typed = (tekst: string, versie = 0) => ({
  records: [{ record: antwoord({ tekst }), versie }],
});

test('the same id with the same input: the same answer, and nothing is done again', async () => {
  const { as } = await resident();
  const id = randomUUID();
  await as(randomUUID()).plan.save.mutate(typed('eerst'));
  const first = await as(id).plan.save.mutate(typed('tweede', 1));
  const again = await as(id).plan.save.mutate(typed('tweede', 1));
  expect(again).toEqual(first);
  expect((await as().plan.get.query()).versies[KEY]).toBe(2);
});

test('the same id with other input is refused in plain words, and changes nothing', async () => {
  const { as } = await resident();
  const id = randomUUID();
  await as(id).plan.save.mutate(typed('eerst'));
  await expect(as(id).plan.save.mutate(typed('anders', 1))).rejects.toMatchObject({
    message: expect.stringContaining('al verstuurd'),
    data: { fout: 'mutatieAnders', httpStatus: 422 },
  });
  expect((await as().plan.get.query()).plan.antwoorden[0]?.tekst).toBe('eerst');
});

const revisions = async () => (await api.db.execute(sql`select 1 from plan_revisie`)).rows.length;

test('twenty times the same click at once is one effect and one answer', async () => {
  const { as } = await resident();
  const id = randomUUID();
  const record = antwoord({ tekst: 'dubbelklik' });
  const before = await revisions();
  const clicks = Array.from({ length: 20 }, () =>
    as(id).plan.save.mutate({ records: [{ record, versie: 0 }] }),
  );
  const answers = await Promise.all(clicks);
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect((await as().plan.get.query()).versies[KEY]).toBe(1);
  expect(await revisions()).toBe(before);
});

test('a refused change keeps no answer: mended, the same form may go again', async () => {
  const { as } = await resident();
  const id = randomUUID();
  const wrong = as(id).plan.save.mutate(typed('a\u0000b'));
  await expect(wrong).rejects.toMatchObject({ data: { fout: 'ongeldig' } });
  const saved = await as(id).plan.save.mutate(typed('ab'));
  expect(saved.versies[KEY]).toBe(1);
});

test('one form that leads to several calls numbers them', async () => {
  const { as } = await resident();
  const id = randomUUID();
  await as(`${id}.1`).plan.save.mutate(typed('een'));
  const second = await as(`${id}.2`).plan.save.mutate(typed('twee', 1));
  expect(second.versies[KEY]).toBe(2);
});

test("somebody else's id is another id", async () => {
  const [anna, bram] = [await resident(), await resident()];
  const id = randomUUID();
  await anna.as(id).plan.save.mutate(typed('van Anna'));
  await bram.as(id).plan.save.mutate(typed('van Bram'));
  expect((await bram.as().plan.get.query()).plan.antwoorden[0]?.tekst).toBe('van Bram');
});

test.for(['x', '', '00000000-0000-7000-8000-000000000000', `${randomUUID()}.x`])(
  'an id that is no UUIDv4 is refused: %s',
  async (id) => {
    const { as } = await resident();
    const saving = as(id).plan.save.mutate(typed('x'));
    if (id === '') return expect(await saving).toMatchObject({ conflicten: [] });
    await expect(saving).rejects.toMatchObject({ data: { fout: 'ongeldig' } });
  },
);

test('when the effect breaks, the id is free again and nothing is half done', async () => {
  const { as } = await resident();
  const id = randomUUID();
  await api.pool.query('alter table plan_record rename to plan_record_weg');
  await expect(as(id).plan.save.mutate(typed('eens'))).rejects.toThrow();
  await api.pool.query('alter table plan_record_weg rename to plan_record');
  expect((await as(id).plan.save.mutate(typed('anders'))).versies[KEY]).toBe(1);
});

test('neither what was sent nor the answer stands readable', async () => {
  const { as } = await resident();
  const canary = 'kanarie-mutatie';
  await as(randomUUID()).plan.save.mutate(typed(canary));
  const { rows } = await api.db.execute(sql`select m::text as regel from mutatie m`);
  const text = JSON.stringify(rows);
  expect(rows.length).toBeGreaterThan(0);
  for (const secret of [canary, 'watLuktNiet', HUIS]) expect(text).not.toContain(secret);
  expect(text).not.toContain(Buffer.from('watLuktNiet').toString('hex'));
});
