import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KOFFIE } from '../redactie/samples.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { catalogueExport } from './commands.ts';
import { importHsds } from './import.ts';
import { seedCatalogue } from './seed/index.ts';

const today = day('2026-11-22');
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
});
afterAll(() => api.close());

const search = (words: string, more: object = {}) =>
  api.visitor().catalogue.search.query({ words, limit: 50, ...more });

/** The same offer with another area, as another catalogue would send it. */
async function offer(nr: number, service_areas: object[]) {
  const at = { db: api.db, gemeente: VOORBEELDSTAD, today };
  const all = await Array.fromAsync(catalogueExport(at));
  const found = all.find(({ name }) => name === 'Koffie-inloop De Linde');
  const id = `00000000-0000-4000-8000-00000000000${nr}`;
  const own = { id, name: `Zwaluwkoffie ${nr}`, service_at_locations: [], schedules: [] };
  const bare = { ...found, ...own, attributes: found?.attributes, cost_options: [], service_areas };
  const [line] = await importHsds(api.db, VOORBEELDSTAD, bare, new Date('2026-11-22T09:00:00Z'));
  expect(line).toMatchObject({ status: 'imported' });
}
const area = (nr: number, more: object) => ({
  id: `00000000-0000-4000-9000-00000000000${nr}`,
  ...more,
});

test('what serves another place stands below all that serves this one, however well it fits', async () => {
  await offer(1, [area(1, { name: 'Elders' })]);
  const { hits } = await search('zwaluwkoffie koffie inloop');
  expect(hits.filter(({ inGebied }) => !inGebied).map(({ naam }) => naam)).toContain(
    'Zwaluwkoffie 1',
  );
  const order = hits.map(({ inGebied }) => inGebied);
  expect(order.indexOf(false)).toBeGreaterThan(1);
  expect(order.slice(order.indexOf(false))).not.toContain(true);
  expect(hits.find(({ naam }) => naam === 'Zwaluwkoffie 1')?.why[0]).toMatch(
    /niet voor uw gemeente/,
  );
});

test.for([
  { nr: 2, areas: [], serves: true, because: 'no area is everywhere' },
  { nr: 3, areas: [area(3, { name: 'Voorbeeldstad' })], serves: true, because: 'the municipality' },
  {
    nr: 4,
    areas: [area(4, { name: 'Wijk', extent: '2801,2802' })],
    serves: true,
    because: 'postcode',
  },
  {
    nr: 5,
    areas: [area(5, { name: 'Wijk', extent: '9999' })],
    serves: false,
    because: 'no postcode',
  },
  {
    nr: 6,
    areas: [area(6, { name: 'x', uri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0513' })],
    serves: true,
    because: 'the code of the municipality on that postcode',
  },
  {
    nr: 7,
    areas: [area(7, { name: 'Elders' }), area(8, { name: 'GOUDA' })],
    serves: true,
    because: 'one of two',
  },
])('area $nr: $because', async ({ nr, areas, serves }) => {
  await offer(nr, areas);
  const { hits } = await search(`zwaluwkoffie ${nr}`, { postcode: '2801 AB' });
  expect(hits.find(({ naam }) => naam === `Zwaluwkoffie ${nr}`)?.inGebied).toBe(serves);
});

/** Everything in a list, page after page. */
async function listed(filters: object) {
  const all: { id: string; naam: string }[] = [];
  for (let pagina = 1, paginas = 1; pagina <= paginas; pagina += 1) {
    const page = await api.visitor().catalogue.list.query({ filters, pagina });
    paginas = page.paginas;
    all.push(...page.diensten);
  }
  return all;
}

test('the lists keep the same order: what does not come here stands last', async () => {
  const names = (await listed({})).map(({ naam }) => naam);
  const place = (nr: number) => names.indexOf(`Zwaluwkoffie ${nr}`);
  for (const elsewhere of [1, 5])
    for (const here of [2, 3]) expect(place(elsewhere)).toBeGreaterThan(place(here));
});

test.for([
  { filters: { free: true }, holds: (kosten: string) => /gratis/i.test(kosten) },
  { filters: { no_referral: true }, holds: () => true },
])('a search under $filters keeps only what meets it', async ({ filters, holds }) => {
  const { hits, fallback } = await search('koffie', { filters });
  expect(fallback).toBe(false);
  for (const { kosten, toegang } of hits) {
    expect(holds(kosten)).toBe(true);
    if ('no_referral' in filters) expect(['vrij', 'aanmelden']).toContain(toegang);
  }
});

test('every filter of the lists is one of search, and narrows it to the same services', async () => {
  const every = [
    ...[{ open_now: true }, { day: 'WE' }, { free: true }, { wheelchair: true }],
    ...[{ no_referral: true }, { delivery: 'home' }, { delivery: 'online' }],
    ...[{ language: 'Arabisch' }, { leeftijd: 70 }, { categorie: 'SO-ONTM' }],
  ] as const;
  for (const filters of every) {
    const known = new Set((await listed(filters)).map(({ id }) => id));
    const { hits, fallback } = await search('hulp koffie samen', { filters });
    if (!fallback) for (const { id } of hits) expect(known, JSON.stringify(filters)).toContain(id);
  }
});

test('filters that leave nothing give the places that always help, and say so', async () => {
  const filters = { language: 'Klingon' };
  const { hits, fallback } = await search(KOFFIE.naam, { filters });
  expect(fallback).toBe(true);
  expect(hits.length).toBeGreaterThan(0);
});
