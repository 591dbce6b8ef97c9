import { withTenant } from '../db/database.ts';
import { gemeente } from '../db/schema.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';
import { newReferentie, normalReferentie } from '../zaak/referentie.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const instellingen = { ...VOORBEELDSTAD.instellingen, werkgebied: { gemeenten: ['Gouda'] } };
  await withTenant(api.db, VOORBEELDSTAD.id, (tx) =>
    tx.update(gemeente).set({ instellingen }).where(eq(gemeente.gemeenteId, VOORBEELDSTAD.id)),
  ).catch(() =>
    api.db.update(gemeente).set({ instellingen }).where(eq(gemeente.gemeenteId, VOORBEELDSTAD.id)),
  );
});
afterAll(() => api.close());

const newResident = async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  return api.resident(token).inwoner;
};
const words = [fresh(behoefte()), fresh(antwoord())];
const count = async () =>
  (await api.pool.query('select count(*)::int as n from zaak')).rows[0].n as number;

test('a double click makes one case', async () => {
  const inwoner = await newResident();
  const before = await count();
  const input = { melding: melding(), planMeesturen: true };
  const done = await Promise.all(
    Array.from({ length: 5 }, () => inwoner.melding.doe.mutate(input)),
  );
  expect(new Set(done.map(({ referentie }) => referentie)).size).toBe(1);
  expect(await count()).toBe(before + 1);
});

test('a postcode elsewhere is told first, and accepted once read', async () => {
  const inwoner = await newResident();
  const input = { melding: melding({ postcode: '3511AB' }), planMeesturen: false };
  await expect(inwoner.melding.doe.mutate(input)).rejects.toMatchObject({
    data: {
      fout: 'ongeldig',
      velden: { 'melding.postcode': [expect.stringContaining('Utrecht')] },
    },
  });
  const done = await inwoner.melding.doe.mutate({ ...input, andereGemeenteGelezen: true });
  expect(done.andereGemeente?.naam).toBe('Utrecht');
});

test('an empty plan is no reason to refuse the melding', async () => {
  const inwoner = await newResident();
  const done = await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: true });
  expect(done.plan).toBeNull();
  await expect(inwoner.plan.handIn.mutate({})).rejects.toMatchObject({
    data: { fout: 'ongeldig' },
  });
});

test('a plan handed in late is accepted and marked', async () => {
  const inwoner = await newResident();
  await inwoner.plan.save.mutate({ records: words });
  await inwoner.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  const code = (await inwoner.plan.code.query()).code;
  api.clock.set('2026-12-01T09:00:00+01:00');
  const { token } = await api.visitor().inwoner.plan.open.mutate({ code });
  const late = await api.resident(token).inwoner.plan.handIn.mutate({});
  expect(late).toMatchObject({ teLaat: true, uiterlijk: { lastDay: '2026-11-30' } });
  expect((await api.resident(token).inwoner.plan.get.query()).zaak?.planIngediend).toBe(true);
  api.clock.set('2026-11-22T10:00:00+01:00');
});

test('on the number of a melding made elsewhere a plan can be handed in, and nothing read', async () => {
  const caller = await newResident();
  const { referentie } = await caller.melding.doe.mutate({
    ...{ melding: melding(), planMeesturen: false },
  });
  const helper = await newResident();
  await helper.plan.save.mutate({ records: words });
  const typed = ` ${referentie.toLowerCase().replaceAll('-', ' ')} `;
  expect((await helper.plan.handIn.mutate({ referentie: typed })).referentie).toBe(referentie);
  await expect(helper.zaak.volg.query()).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
  expect((await caller.zaak.volg.query()).planIngediendOp).toBe('2026-11-22');
});

test.for([
  { name: 'unknown', referentie: 'KT-2026-0000-0000' },
  { name: 'no number', referentie: 'hallo' },
  { name: 'hostile', referentie: `KT-2026-' or 1=1` },
])('a number that is none gives a clear sentence: $name', async ({ referentie }) => {
  const inwoner = await newResident();
  await inwoner.plan.save.mutate({ records: words });
  await expect(inwoner.plan.handIn.mutate({ referentie })).rejects.toMatchObject({
    data: { fout: 'nietGevonden', zin: expect.stringContaining('nummer') },
  });
});

test.for([
  { name: 'a birth in the future', over: { geboortedatum: '2026-11-23' }, veld: 'geboortedatum' },
  { name: 'a day that is none', over: { geboortedatum: '2026-02-30' }, veld: 'geboortedatum' },
  { name: 'no name', over: { naam: ' ' }, veld: 'naam' },
  { name: 'NUL in the words', over: { hulpvraag: 'a\u0000' }, veld: 'hulpvraag' },
  { name: 'a lone surrogate', over: { naam: '\udc00' }, veld: 'naam' },
  { name: 'too long', over: { hulpvraag: 'a'.repeat(2001) }, veld: 'hulpvraag' },
  { name: 'no postcode', over: { postcode: 'abc' }, veld: 'postcode' },
])('the field is named: $name', async ({ over, veld }) => {
  const inwoner = await newResident();
  const input = { melding: { ...melding(), ...Object(over) }, planMeesturen: false };
  await expect(inwoner.melding.doe.mutate(input)).rejects.toMatchObject({
    data: { fout: 'ongeldig', velden: { [`melding.${veld}`]: [expect.any(String)] } },
  });
});

test('what nobody asked for is refused: fields that only the server sets', async () => {
  const inwoner = await newResident();
  const input = {
    melding: { ...melding(), teamId: 'x', toestand: 'beschikt' },
    planMeesturen: false,
  };
  await expect(inwoner.melding.doe.mutate(input)).rejects.toMatchObject({
    data: { code: 'BAD_REQUEST' },
  });
});

test.for([
  { typed: 'kt-2026-7f3k-9qxm', is: 'KT-2026-7F3K-9QXM' },
  { typed: 'KT2026OIL19QXM', is: 'KT-2026-0111-9QXM' },
  { typed: 'KT-26-7F3K-9QXM', is: null },
  { typed: '', is: null },
])('a number as people type it: $typed', ({ typed, is }) => {
  expect(normalReferentie(typed)).toBe(is);
});

test('a new number has no letters that look like another', () => {
  for (let i = 0; i < 200; i += 1)
    expect(newReferentie(2026)).toMatch(/^KT-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});
