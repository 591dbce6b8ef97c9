import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, melding } from '../zaak/samples.ts';

let api: TestApi;
let token = '';
let staff: Awaited<ReturnType<TestApi['openStaff']>>;
beforeAll(async () => {
  api = await testApi();
  ({ token } = await api.visitor().inwoner.plan.start.mutate());
  staff = await api.openStaff('samira');
});
afterAll(() => api.close());

const bytes = async (path: string) => {
  const answer = await api.request(path, {}, { token });
  return { answer, body: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
};

test('the plan is a tagged PDF/UA with a title that says nothing personal', async () => {
  const records = [fresh(behoefte()), fresh(antwoord())];
  await api.resident(token).inwoner.plan.save.mutate({ records });
  const { answer, body } = await bytes('/bestanden/plan.pdf');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(body.startsWith('%PDF-')).toBe(true);
  expect(body).toContain('pdfuaid:part');
  expect(body).toContain('/MarkInfo');
  expect(body).toContain('StructTreeRoot');
  expect(body).toContain('Mijn plan voor het keukentafelgesprek');
});

test.for([
  { name: 'emoji and joiners', tekst: '🙂 👩🏽‍🦽 ❤️' },
  { name: 'many scripts', tekst: 'שלום مرحبا 中文 हिन्दी ไทย' },
  { name: 'markup of the typesetter', tekst: '#eval("1") $x$ *a* _b_ `c` @d <e> \\ [f]' },
  { name: 'one endless word', tekst: 'a'.repeat(10_000) },
  { name: 'backquotes and quotes', tekst: '`"could not be displayed"` 🙂' },
])('prints whatever was typed: $name', async ({ tekst }) => {
  const key = `antwoord:watLuktNiet:018f5f2e-7a00-7000-8000-000000000001`;
  const { inwoner } = api.resident(token);
  const { versies } = await inwoner.plan.get.query();
  const record = antwoord({ tekst });
  await inwoner.plan.save.mutate({ records: [{ record, versie: versies[key] ?? 0 }] });
  const { answer, body } = await bytes('/bestanden/plan.pdf?alles=ja');
  expect(answer.status).toBe(200);
  expect(body.startsWith('%PDF-')).toBe(true);
});

const ics = async (path: string, caller: { token: string; host?: string }) =>
  (await api.request(path, {}, caller)).text();
const field = (text: string, name: string) =>
  new RegExp(`^${name}[:;](.*)$`, 'm').exec(text)?.[1]?.trim();

test('the visit is a calendar file for both: same UID, rising SEQUENCE, cancelled at last', async () => {
  await api.resident(token).inwoner.melding.doe.mutate({
    ...{ melding: melding(), planMeesturen: true },
  });
  const { consulent } = await api.staff('samira');
  const id = (await consulent.werkvoorraad.lijst.query({}))[0]?.id ?? '';
  expect((await api.request('/bestanden/afspraak.ics', {}, { token })).status).toBe(404);
  for (const [i, gebeurtenis] of (['bevestigen', 'onderzoekStarten'] as const).entries())
    await consulent.zaak.stap.mutate({ id, versie: 2 + i, gebeurtenis });
  const visit = { id, duurMinuten: 60, plaats: 'Bij u thuis; Dorpsstraat 1, 2e', wie: 'Samira' };
  await consulent.afspraak.plan.mutate({ ...visit, versie: 4, begin: '2026-12-01T10:00' });
  const own = `/bestanden/zaak/${id}/afspraak.ics`;
  const first = await ics('/bestanden/afspraak.ics', { token });
  expect(field(first, 'DTSTART')).toBe('20261201T090000Z');
  expect(field(first, 'METHOD')).toBe('REQUEST');
  expect(first).not.toContain('Mina');
  await consulent.afspraak.plan.mutate({ ...visit, versie: 5, begin: '2027-07-01T10:00' });
  const second = await ics(own, staff);
  expect(field(second, 'DTSTART')).toBe('20270701T080000Z');
  await consulent.afspraak.annuleer.mutate({ id, versie: 6 });
  const third = await ics('/bestanden/afspraak.ics', { token });
  expect(field(third, 'METHOD')).toBe('CANCEL');
  expect([first, second, third].map((text) => field(text, 'SEQUENCE'))).toEqual(['0', '1', '2']);
  expect(new Set([first, second, third].map((text) => field(text, 'UID'))).size).toBe(1);
});

test.for([
  { path: '/bestanden/plan.pdf', why: 'no session' },
  { path: '/bestanden/afspraak.ics', why: 'no session' },
  { path: '/bestanden/zaak/018f5f2e-7a00-7000-8000-000000000009/afspraak.ics', why: 'no session' },
])('$path is refused: $why', async ({ path }) => {
  const answer = await api.request(path);
  expect(answer.status).toBe(401);
});

test('an unknown case and a malformed id are the same not-found', async () => {
  const unknown = await api.request(
    '/bestanden/zaak/018f5f2e-7a00-7000-8000-000000000009/afspraak.ics',
    ...([{}, staff] as const),
  );
  const malformed = await api.request('/bestanden/zaak/x/afspraak.ics', {}, staff);
  expect([unknown.status, malformed.status]).toEqual([404, 404]);
  expect(await unknown.text()).toBe(await malformed.text());
});
