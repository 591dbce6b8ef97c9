import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KOFFIE } from '../redactie/samples.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { catalogueExport } from './commands.ts';
import { seedCatalogue } from './seed/index.ts';

const today = day('2026-11-22');
let api: TestApi;
let kees: Client['consulent']['redactie'];
let tess: Client['consulent']['redactie'];
let serviceId = '';

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  kees = (await api.staff('kees')).consulent.redactie;
  tess = (await api.staff('tess')).consulent.redactie;
  serviceId = await approved(KOFFIE, null);
});
afterAll(() => api.close());

/** What the very next search says, over HTTP. */
const search = async (words: string, filters = {}) =>
  (await api.visitor().catalogue.search.query({ words, filters, limit: 50 })).hits;
const hit = async (words: string) => (await search(words)).find(({ id }) => id === serviceId);

async function approved(aanbod: typeof KOFFIE, serviceId: string | null) {
  const { id } = await kees.stelVoor.mutate({ serviceId, aanbod, toelichting: '' });
  const { versie } = await tess.voorstel.query({ id });
  return (await tess.keurGoed.mutate({ id, versie })).serviceId;
}

/** Reads a file in as the screen does. */
async function readIn(json: unknown) {
  const { id } = await kees.inlezen.begin.mutate({ naam: 'bestand.json' });
  const inhoud = Buffer.from(JSON.stringify(json)).toString('base64');
  await kees.inlezen.deel.mutate({ id, nr: 0, inhoud });
  await kees.inlezen.stap.mutate({ id, echt: false });
  return kees.inlezen.stap.mutate({ id, echt: true });
}
const exported = async () => {
  const all = await Array.fromAsync(
    catalogueExport({ db: api.db, gemeente: VOORBEELDSTAD, today }),
  );
  return all.find(({ id }) => id === serviceId);
};

test('an approved change is found by its new words, and not by the old ones', async () => {
  expect(await hit('zwaluwstaart')).toBeDefined();
  const naam = 'Theekring Kwikstaart';
  await approved(
    { ...KOFFIE, naam, organisatie: { ...KOFFIE.organisatie, naam: 'Kwik' } },
    serviceId,
  );
  expect((await hit('kwikstaart'))?.naam).toBe(naam);
  expect(await hit('zwaluwstaart')).toBeUndefined();
  await approved(KOFFIE, serviceId);
});

test('another subject counts at once', async () => {
  await approved({ ...KOFFIE, categorieen: ['GE-SCHU'] }, serviceId);
  const { hits } = await api
    .visitor()
    .catalogue.search.query({ words: 'zwaluwstaart', filters: { categorie: 'GE-SCHU' } });
  expect(hits.map(({ id }) => id)).toContain(serviceId);
  await approved(KOFFIE, serviceId);
});

test('new availability and a new price stand at the very next hit', async () => {
  const gemetenOp = day('2026-11-21');
  const fact = { status: 'wachtlijst', gemetenOp, door: 'Kees Blom', wachtWeken: 6 } as const;
  await approved({ ...KOFFIE, beschikbaarheid: fact, kosten: 'Drie euro', bedrag: 3 }, serviceId);
  expect(await hit('zwaluwstaart')).toMatchObject({
    beschikbaarheid: { status: 'wachtlijst', wachtWeken: 6 },
    kosten: expect.stringContaining('Drie euro'),
  });
  expect((await search('zwaluwstaart', { free: true })).map(({ id }) => id)).not.toContain(
    serviceId,
  );
});

test('a closure is told at once, and its end too', async () => {
  const always = { zichtbaarVan: null, zichtbaarTot: null, volgendeControle: null };
  const closed = { geslotenVan: today, geslotenTot: null, geslotenTekst: 'Verbouwing.' };
  await kees.publicatie.mutate({ id: serviceId, ...always, ...closed });
  expect((await hit('zwaluwstaart'))?.letOp).toContain('Verbouwing');
  const open = { geslotenVan: null, geslotenTot: null, geslotenTekst: '' };
  await kees.publicatie.mutate({ id: serviceId, ...always, ...open });
  expect((await hit('zwaluwstaart'))?.letOp).toBe('');
});

test.for([
  {
    op: '2026-11-25',
    herhaling: 'eenmalig',
    day: 'WE',
    found: true,
    because: 'once, on a Wednesday',
  },
  {
    op: '2026-11-25',
    herhaling: 'eenmalig',
    day: 'TH',
    found: false,
    because: 'not on a Thursday',
  },
  { op: '2026-11-18', herhaling: 'eenmalig', day: 'WE', found: false, because: 'it is over' },
  { op: '2026-11-18', herhaling: 'wekelijks', day: 'WE', found: true, because: 'it goes on' },
] as const)(
  'a meeting counts on its real days: $because',
  async ({ op, herhaling, day: asked, found }) => {
    const [meeting] = KOFFIE.activiteiten;
    if (!meeting) throw new Error('the sample has a meeting');
    const activiteiten = [{ ...meeting, herhaling, op: day(op) }];
    await approved({ ...KOFFIE, openingstijden: [], activiteiten }, serviceId);
    const hits = await search('zwaluwstaart', { day: asked });
    expect(hits.some(({ id }) => id === serviceId)).toBe(found);
    const answer = await api.request(
      `/hsds/services?minimal=true&day=${asked}&search=zwaluwstaart`,
    );
    expect(await answer.json()).toMatchObject({ total_items: found ? 1 : 0 });
    await approved(KOFFIE, serviceId);
  },
);

test('what is read in is found at once, and a defunct record at once no more', async () => {
  const before = await exported();
  await readIn({ ...before, name: 'Soepkring Winterkoning' });
  expect((await hit('winterkoning'))?.naam).toBe('Soepkring Winterkoning');
  await readIn({ ...before, name: 'Soepkring Winterkoning', status: 'defunct' });
  expect(await hit('winterkoning')).toBeUndefined();
  expect((await api.request(`/hsds/services/${serviceId}`)).status).toBe(200);
  await readIn({ ...before, status: 'active' });
  expect(await hit('zwaluwstaart')).toBeDefined();
});

test('what was read in stands in the history, field by field, with who read it in', async () => {
  const { historie } = await kees.aanbod.query({ id: serviceId });
  const mine = historie.filter(({ door }) => door === 'Kees Blom (inlezen)');
  expect(mine.map(({ veld, van, naar }) => [veld, van, naar])).toEqual(
    expect.arrayContaining([
      ['naam', KOFFIE.naam, 'Soepkring Winterkoning'],
      ['Stand', 'Zichtbaar', 'Vervallen'],
      ['Stand', 'Vervallen', 'Zichtbaar'],
    ]),
  );
});
