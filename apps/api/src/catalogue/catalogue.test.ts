import { canonicalJson, isRecord, QUESTIONS } from '@keukentafel/domain/catalogue';
import { addDays, day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { catalogueExport, catalogueSearch } from './commands.ts';
import { importHsds } from './import.ts';
import { officialExamples, seedCatalogue } from './seed/index.ts';

const today = day('2026-11-22');
const NOW = new Date('2026-11-22T09:00:00Z');
const COUNSELLING = 'ac148810-d857-441c-9679-408f346de14b';
let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
});
afterAll(() => api.close());

const at = (gemeente = VOORBEELDSTAD) => ({ db: api.db, gemeente, today });
const search = (words: string, extra: { postcode?: string; limit?: number } = {}) =>
  api.visitor().catalogue.search.query({ words, ...extra });
const exported = async (gemeente = VOORBEELDSTAD) => Array.fromAsync(catalogueExport(at(gemeente)));

test('residents find a fitting service among the first five', async () => {
  const missed: string[] = [];
  for (const { vraag, goed } of QUESTIONS) {
    const { hits } = await search(vraag, { limit: 5 });
    const codes = hits.flatMap((hit) => hit.categorieen.map(({ code }) => code));
    if (!goed.some((code) => codes.includes(code))) missed.push(vraag);
  }
  expect(1 - missed.length / QUESTIONS.length, missed.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test.for([
  { words: 'skoot mobiel', first: 'Scootmobielpool', because: 'spelling, two words, free first' },
  { words: 'Koffie-inloop De Linde', first: 'Koffie-inloop De Linde', because: 'exact name' },
  { words: 'eten aan huis', first: 'Warme maaltijd aan huis', because: 'resident language' },
  { words: 'Thuiszorg De Brug', first: 'Wijkverpleging', because: 'name of the organization' },
])('"$words" finds $first first: $because', async ({ words, first }) => {
  const { hits } = await search(words);
  expect(hits.slice(0, 4).map(({ naam }) => naam)).toContain(first);
  expect(hits[0]?.why.length).toBeGreaterThan(0);
});

test('danger stands above the hits, with the number to call', async () => {
  const { danger } = await search('mijn man slaat mij');
  expect(danger.map(({ telefoon }) => telefoon)).toEqual(['0800-2000']);
});

test.for([
  { words: 'xqzwv', because: 'no such word' },
  { words: '🙂🙂', because: 'no word at all' },
  { words: "'; drop table service; --", because: 'database words' },
  { words: 'a:* & !b | (c', because: 'query words' },
])('there is always an answer: $because', async ({ words }) => {
  const { hits } = await search(words);
  expect(hits.length).toBeGreaterThan(0);
});

test('nothing fits: the Wmo desk and client support, marked as such', async () => {
  const { hits, fallback } = await search('xqzwv');
  expect(fallback).toBe(true);
  expect(hits.map(({ naam }) => naam).sort()).toEqual([
    ...['Onafhankelijke cliëntondersteuning', 'Wmo-loket'],
  ]);
});

test('a postcode gives distances; one that does not exist gives none', async () => {
  const near = await search('koffie', { postcode: '2801 AB' });
  expect(near.hits[0]?.afstandKm).toBeLessThan(2);
  const nowhere = await search('koffie', { postcode: '0000 XX' });
  expect(nowhere.hits[0]?.afstandKm).toBeNull();
});

test('more than anybody types is refused with a sentence', async () => {
  await expect(search('x'.repeat(100_001))).rejects.toThrow();
});

test('a municipality sees its own catalogue only', async () => {
  const there = api.visitor({ host: 'waterrijk.localhost' });
  const { hits } = await there.catalogue.search.query({ words: 'koffie inloop' });
  expect(hits[0]?.naam).toBe('Inloop De Sluis');
  const here = await search('koffie inloop');
  expect(here.hits.map(({ naam }) => naam)).not.toContain('Inloop De Sluis');
  await expect(api.visitor().catalogue.get.query({ id: hits[0]?.id ?? '' })).rejects.toThrow();
});

test('the detail says what people ask first', async () => {
  const { hits } = await search('Koffie-inloop De Linde');
  const detail = await api.visitor().catalogue.get.query({ id: hits[0]?.id ?? '' });
  expect(detail).toMatchObject({
    ...{ naam: 'Koffie-inloop De Linde', kosten: 'Koffie € 1', trede: 'algemeneVoorziening' },
    openingstijden: ['maandag, woensdag en vrijdag, 10.00–12.00 uur'],
    plekken: [{ naam: 'Wijkcentrum De Linde', postcode: '2801 AB' }],
    beschikbaarheid: { status: 'open' },
  });
  expect(detail.activiteiten.length).toBeGreaterThan(4);
});

test('stale availability reads as unknown, stale entries say so', async () => {
  const { hits } = await search('parkeerkaart voor gehandicapten');
  expect(hits[0]).toMatchObject({ naam: 'Gehandicaptenparkeerkaart', verouderd: true });
});

test('the agenda of this month has at least forty meetings, in order of day', async () => {
  const days = await api
    .visitor()
    .catalogue.activities.query({ from: today, to: addDays(today, 30), postcode: '2803' });
  expect(days.length).toBeGreaterThanOrEqual(40);
  expect(days.map(({ op }) => op)).toEqual(days.map(({ op }) => op).toSorted());
});

test('every category of the list has an offer in the example municipality', async () => {
  const rows = await api.visitor().catalogue.categories.query();
  expect(rows.filter(({ aantal }) => aantal === 0)).toEqual([]);
});

test('seeding again changes nothing', async () => {
  const before = canonicalJson(await exported());
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  expect(canonicalJson(await exported())).toBe(before);
});

test('export → import elsewhere → export is the same text', async () => {
  const first = await exported();
  const report = await importHsds(api.db, WATERRIJK, first, NOW);
  expect(report.filter(({ status }) => status === 'refused')).toEqual([]);
  const ids = new Set(first.map(({ id }) => id));
  const second = (await exported(WATERRIJK)).filter(({ id }) => ids.has(id));
  expect(canonicalJson(second)).toBe(canonicalJson(first));
});

/** Whether everything in `original` is in `other`; lists may hold more. */
const within = (original: unknown, other: unknown): boolean => {
  if (Array.isArray(original))
    return Array.isArray(other) && original.every((one) => other.some((two) => within(one, two)));
  if (!isRecord(original)) return original === other;
  return isRecord(other) && Object.keys(original).every((key) => within(original[key], other[key]));
};

test('the official example of a service comes back without loss', async () => {
  const services = await exported();
  const back = services.find(({ id }) => id === COUNSELLING);
  const original = officialExamples().find((one) => isRecord(one) && one.id === COUNSELLING);
  expect(original).toBeDefined();
  expect(within(original, back)).toBe(true);
});

test('the official examples of an organization and of a place come back without loss', async () => {
  const [organization, , place] = officialExamples();
  for (const [path, original] of [
    ['organizations', organization],
    ['service_at_locations', place],
  ] as const) {
    const id = isRecord(original) ? String(original.id) : '';
    const back: unknown = await (await api.request(`/hsds/${path}/${id}?full_service=true`)).json();
    expect(lostOf(original, back), path).toEqual([]);
  }
});

/** The paths of what is in `original` and not in `other`. */
function lostOf(original: unknown, other: unknown, path = ''): string[] {
  if (Array.isArray(original))
    return original.flatMap((one, nr) =>
      Array.isArray(other) && other.some((two) => within(one, two)) ? [] : [`${path}/${nr}`],
    );
  if (!isRecord(original)) return original === other ? [] : [path];
  return Object.keys(original).flatMap((key) =>
    lostOf(original[key], isRecord(other) ? other[key] : undefined, `${path}/${key}`),
  );
}

test('a record about one place leaves the other places of the service alone', async () => {
  const [full] = (await exported()).filter(({ id }) => id === COUNSELLING);
  const second = { id: WATERRIJK.id, location: full?.service_at_locations?.[0]?.location };
  const service = { ...full, service_at_locations: undefined };
  await importHsds(api.db, WATERRIJK, full, NOW);
  await importHsds(api.db, WATERRIJK, { ...second, service }, NOW);
  const [back] = (await exported(WATERRIJK)).filter(({ id }) => id === COUNSELLING);
  expect(back?.service_at_locations).toHaveLength(2);
});

test.for([
  { json: { id: 'x' }, because: 'no HSDS' },
  { json: 'tekst', because: 'no record' },
  {
    json: { id: COUNSELLING, name: 'x', status: 'active', organization_id: WATERRIJK.id },
    because: 'an organization that is not there',
  },
])('a record is refused with a reason and changes nothing: $because', async ({ json }) => {
  const before = canonicalJson(await exported());
  const [line] = await importHsds(api.db, VOORBEELDSTAD, json, NOW);
  expect(line).toMatchObject({ status: 'refused' });
  expect(line?.status === 'refused' && line.problems.length).toBeGreaterThan(0);
  expect(canonicalJson(await exported())).toBe(before);
});

test('the command gives id, name and why', async () => {
  const [first] = await catalogueSearch(at(), 'eenzaam', 3);
  expect(Object.keys(first ?? {})).toEqual(['id', 'name', 'why']);
});
