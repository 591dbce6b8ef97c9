import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { testApi, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, HUIS } from '../zaak/samples.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const newResident = async () => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  return { token, code, inwoner: api.resident(token).inwoner };
};

const KEY = `antwoord:watLuktNiet:${HUIS}`;

test('what was saved comes back, on another device too', async () => {
  const { inwoner, code } = await newResident();
  const records = [fresh(behoefte()), fresh(antwoord())];
  const saved = await inwoner.plan.save.mutate({ records });
  expect(saved).toEqual({ versies: { [`behoefte:${HUIS}`]: 1, [KEY]: 1 }, conflicten: [] });

  const spaced = code.replaceAll(/(\d{4})/g, '$1 ');
  const { token } = await api.visitor().inwoner.plan.open.mutate({ code: spaced });
  const { plan, versies, zaak } = await api.resident(token).inwoner.plan.get.query();
  expect(plan.antwoorden[0]?.tekst).toBe('Stofzuigen en ramen lappen lukt niet meer.');
  expect(versies[KEY]).toBe(1);
  expect(zaak).toBeNull();
  expect((await api.resident(token).inwoner.plan.code.query()).code).toBe(code);
});

test('a stale save overwrites nothing, and no typed text is thrown away', async () => {
  const { inwoner } = await newResident();
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const phone = antwoord({ tekst: 'Getypt op de telefoon' });
  const tablet = antwoord({ tekst: 'Getypt op de tablet' });
  await inwoner.plan.save.mutate({ records: [{ record: phone, versie: 1 }] });
  const { versies, conflicten } = await inwoner.plan.save.mutate({
    records: [{ record: tablet, versie: 1 }],
  });
  expect(versies).toEqual({});
  expect(conflicten).toEqual([{ key: KEY, versie: 2, record: phone }]);
  const { rows } = await api.pool.query(
    `select reden, count(*)::int as aantal from plan_revisie group by reden order by reden`,
  );
  expect(rows).toEqual([
    { reden: 'conflict', aantal: 1 },
    { reden: 'vervangen', aantal: 1 },
  ]);
});

test('sending the same save again after a lost answer is no conflict', async () => {
  const { inwoner } = await newResident();
  const records = [fresh(behoefte())];
  await inwoner.plan.save.mutate({ records });
  const again = await inwoner.plan.save.mutate({ records });
  expect(again).toEqual({ versies: { [`behoefte:${HUIS}`]: 1 }, conflicten: [] });
});

test('twenty devices saving one answer at once: one wins, the others are told', async () => {
  const { inwoner } = await newResident();
  await inwoner.plan.save.mutate({ records: [fresh(behoefte())] });
  const tries = Array.from({ length: 20 }, (_, i) =>
    inwoner.plan.save.mutate({ records: [fresh(antwoord({ tekst: `apparaat ${i}` }))] }),
  );
  const done = await Promise.all(tries);
  expect(done.filter(({ versies }) => versies[KEY] === 1)).toHaveLength(1);
  expect(done.filter(({ conflicten }) => conflicten.length === 1)).toHaveLength(19);
});

test('removing a need takes its answers out, and a later answer is told so', async () => {
  const { inwoner } = await newResident();
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const stale = await inwoner.plan.remove.mutate({ key: `behoefte:${HUIS}`, versie: 7 });
  expect(stale.conflicten).toHaveLength(1);
  await inwoner.plan.remove.mutate({ key: `behoefte:${HUIS}`, versie: 1 });
  expect((await inwoner.plan.get.query()).plan).toEqual({
    ...{ leefgebieden: [], behoeften: [], antwoorden: [], aanbod: [] },
  });
  const late = inwoner.plan.save.mutate({ records: [fresh(antwoord({ tekst: 'te laat' }))] });
  await expect(late).rejects.toMatchObject({ data: { fout: 'behoefteWeg', code: 'NOT_FOUND' } });
});

test('the database shows no question, no need and no word of a plan', async () => {
  const { inwoner } = await newResident();
  const canary = 'kanarie-in-het-plan';
  const records = [fresh(behoefte()), fresh(antwoord({ tekst: canary }))];
  await inwoner.plan.save.mutate({ records });
  const { rows } = await api.db.execute(sql`select r::text as regel from plan_record r`);
  const text = JSON.stringify(rows);
  expect(text).not.toContain(canary);
  expect(text).not.toContain(Buffer.from(canary).toString('hex'));
  expect(text).not.toContain('watLuktNiet');
  expect(text).not.toContain(HUIS);
});

test.for([
  { name: 'emoji', tekst: 'Het gaat 👩🏽‍🦽 zo-zo 🙂' },
  { name: 'right to left', tekst: 'שלום مرحبا' },
  { name: 'markup', tekst: '<img src=x onerror=alert(1)>{{7*7}}${1}%00' },
  { name: 'line ends, tabs and spaces', tekst: '  a\r\n\tb\n\n  ' },
  { name: 'not normalised', tekst: 'e\u0301 é ﬁ' },
  { name: 'sql', tekst: `'; drop table plan; -- $1` },
  { name: 'as long as allowed', tekst: 'é'.repeat(10_000) },
])('stored byte for byte: $name', async ({ tekst }) => {
  const { inwoner } = await newResident();
  await inwoner.plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord({ tekst }))] });
  expect((await inwoner.plan.get.query()).plan.antwoorden[0]?.tekst).toBe(tekst);
});

test.for([
  { name: 'NUL', tekst: 'a\u0000b' },
  { name: 'a lone surrogate', tekst: 'a\ud800b' },
  { name: 'a bidi override', tekst: 'a\u202eb' },
  { name: 'too long', tekst: 'a'.repeat(10_001) },
])('refused with a sentence: $name', async ({ tekst }) => {
  const { inwoner } = await newResident();
  const saving = inwoner.plan.save.mutate({
    records: [fresh(behoefte()), fresh(antwoord({ tekst }))],
  });
  await expect(saving).rejects.toMatchObject({ data: { fout: 'ongeldig', code: 'BAD_REQUEST' } });
});

test.for([
  { name: 'unknown', code: '0000 1111 2222 3333' },
  { name: 'mistyped', code: '123' },
  { name: 'empty', code: '' },
  { name: 'hostile', code: `' or 1=1 --` },
])('a code that opens nothing gets one calm answer: $name', async ({ code }) => {
  const opening = api.visitor().inwoner.plan.open.mutate({ code });
  await expect(opening).rejects.toMatchObject({ data: { fout: 'codeOnbekend' } });
});
