import { afterAll, beforeAll, expect, test } from 'vitest';
import { appRouter } from '../router.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { melding } from './samples.ts';

let api: TestApi;
let id = '';
let token = '';
let resident: Client['inwoner'];
let samira: Client['consulent'];

beforeAll(async () => {
  api = await testApi();
  ({ token } = await api.visitor().inwoner.plan.start.mutate());
  resident = api.resident(token).inwoner;
  await resident.melding.doe.mutate({ melding: melding(), planMeesturen: false });
  samira = (await api.staff('samira')).consulent;
  id = (await samira.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

const versie = async () => (await samira.zaak.open.query({ id })).versie;

test.for([
  { name: 'emoji', tekst: '👩🏽‍🦽 🙂 ❤️' },
  { name: 'right to left', tekst: 'שלום مرحبا' },
  { name: 'markup', tekst: '<script>alert(1)</script>{{7*7}}%00&amp;' },
  { name: 'spaces and line ends', tekst: '  a\r\n\t b \n' },
  { name: 'not normalised', tekst: 'e\u0301\u0308 ﬁ' },
])('byte for byte on both sides: $name', async ({ tekst }) => {
  const { aanvullingen } = await resident.zaak.aanvullen.mutate({ tekst });
  expect(aanvullingen.at(-1)?.tekst).toBe(tekst);
  const added = await samira.weging.behoefte.mutate({
    id,
    leefgebied: 'wonen',
    omschrijving: tekst,
  });
  const zaak = await samira.zaak.open.query({ id });
  expect(zaak.aanvullingen.at(-1)?.tekst).toBe(tekst);
  expect(zaak.behoeften.find((one) => one.id === added.behoefte.id)?.omschrijving).toBe(tekst);
});

const BAD = [
  { name: 'NUL', tekst: 'a\u0000b' },
  { name: 'a lone surrogate', tekst: 'a\udfffb' },
  { name: 'a bidi isolate', tekst: 'a\u2066b' },
  { name: 'far too long', tekst: 'a'.repeat(25_000) },
];
test.for(BAD)('refused with a sentence and nothing lost: $name', async ({ tekst }) => {
  const at = { id, versie: await versie() };
  const tries = [
    () => resident.zaak.aanvullen.mutate({ tekst }),
    () => resident.zaak.trekIn.mutate({ toelichting: tekst }),
    () => samira.zaak.stap.mutate({ ...at, gebeurtenis: 'bevestigen', toelichting: tekst }),
    () => samira.weging.behoefte.mutate({ id, leefgebied: 'wonen', omschrijving: tekst }),
    () =>
      samira.afspraak.plan.mutate({
        ...{ ...at, begin: '2026-12-01T10:00', duurMinuten: 60, plaats: tekst, wie: 'x' },
      }),
  ];
  for (const one of tries)
    await expect(one()).rejects.toMatchObject({ data: { fout: 'ongeldig', code: 'BAD_REQUEST' } });
  expect(await versie()).toBe(at.versie);
});

test.for([
  { name: 'a day that does not exist', op: '2026-02-30', fout: 'ongeldig' },
  { name: 'tomorrow', op: '2026-11-23', fout: 'datumToekomst' },
  { name: 'before the melding', op: '2026-11-21', fout: 'datumOngeldig' },
])('a step on $name is refused with a sentence', async ({ op, fout }) => {
  const step = { id, versie: await versie(), gebeurtenis: 'bevestigen', op };
  const answer = await post('consulent.zaak.stap', step, await api.openStaff('samira'));
  expect(JSON.parse(answer.text).error.data.fout).toBe(fout);
});

test.for([
  { name: 'less than nothing', hoeveelheid: -1 },
  { name: 'more than a week has', hoeveelheid: 1e9 },
  { name: 'no number', hoeveelheid: 'NaN' },
])('hours: $name', async ({ hoeveelheid }) => {
  const { behoefte } = await samira.weging.behoefte.mutate({
    ...{ id, leefgebied: 'wonen', omschrijving: 'x' },
  });
  const taken = [{ id: 't', omschrijving: 'x', eenheid: 'urenPerWeek', hoeveelheid }];
  const eis = { taken, toelichting: '', adviesNodig: false, adviesOp: null };
  const input = { id, behoefteId: behoefte.id, versie: 0, eis };
  const answer = await post('consulent.weging.eis', input, await api.openStaff('samira'));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('eis.taken.0.hoeveelheid');
});

const post = async (path: string, input: unknown, caller: { token: string; host?: string }) => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input) ?? '',
  };
  const answer = await api.request(`/trpc/${path}`, init, caller);
  return { status: answer.status, text: await answer.text() };
};

const NASTY: unknown[] = [
  ...[undefined, null, 0, -1, 1e308, '', 'x', true, [], {}, [[]], 'a'.repeat(70_000)],
  ...[{ id: null }, { id: '0' }, { id: '../../x', versie: -1 }, { id: { $ne: 1 }, versie: 1 }],
  { id: '018f5f2e-7a00-7000-8000-000000000001', versie: 2 ** 53, gebeurtenis: 'toString' },
  { id: '018f5f2e-7a00-7000-8000-000000000001', versie: 1, gebeurtenis: '__proto__' },
  { records: [{ record: { soort: '__proto__' }, versie: 0 }] },
  { records: Array.from({ length: 201 }, () => ({})) },
  { records: [{ record: { soort: 'leefgebieden', gekozen: ['constructor'] }, versie: 0 }] },
  ...[
    { key: 'a\u0000', versie: 1 },
    { key: `behoefte:' or 1=1`, versie: 1 },
  ],
  ...[{ referentie: '\u0000' }, { referentie: 'KT-2026-\ud8000000-0000' }, { zoek: '%_\\' }],
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
];
/** Signing out would end the sessions that the others need. */
const SKIP = new Set(['inwoner.sessie.stop', 'consulent.sessie.stop', 'inwoner.plan.start']);
const PATHS = Object.keys(appRouter._def.procedures).filter(
  (path) => /^(inwoner|consulent)\./.test(path) && !SKIP.has(path),
);

test.for(PATHS)('%s never fails on nasty input', async (path) => {
  const caller = path.startsWith('inwoner') ? { token } : await api.openStaff('samira');
  for (const input of NASTY) {
    const { status, text } = await post(path, input, caller);
    expect(status, `${path} ${JSON.stringify(input)?.slice(0, 80)} ${text}`).toBeLessThan(500);
  }
});
