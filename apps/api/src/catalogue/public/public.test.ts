import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../testing/gemeenten.ts';
import { seedCatalogue } from '../seed/index.ts';
import type { Filters } from './filters.ts';

const today = day('2026-11-22');
const WATERRIJK_HOST = { host: 'waterrijk.localhost:3000' };
let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
});
afterAll(() => api.close());

const catalogue = (caller = {}) => api.visitor(caller).catalogue;
const allOf = async (filters: Filters, caller = {}) => {
  const first = await catalogue(caller).list.query({ filters });
  const found = [...first.diensten];
  for (let pagina = 2; pagina <= first.paginas; pagina += 1)
    found.push(...(await catalogue(caller).list.query({ filters, pagina })).diensten);
  expect(found).toHaveLength(first.aantal);
  return found;
};
const idsOf = async (filters: Filters) => (await allOf(filters)).map(({ id }) => id).sort();

const FILTERS = [
  { ours: { free: true }, theirs: 'free=true' },
  { ours: { wheelchair: true }, theirs: 'wheelchair=true' },
  { ours: { no_referral: true }, theirs: 'no_referral=true' },
  { ours: { delivery: 'home' }, theirs: 'delivery=home' },
  { ours: { delivery: 'online' }, theirs: 'delivery=online' },
  { ours: { day: 'TU' }, theirs: 'day=TU' },
  { ours: { open_now: true }, theirs: 'open_now=true' },
  { ours: { language: 'Engels' }, theirs: 'language=Engels' },
  { ours: { leeftijd: 70 }, theirs: 'minimum_age=70&maximum_age=70' },
  { ours: { free: true, day: 'MO', wheelchair: true }, theirs: 'free=true&day=MO&wheelchair=true' },
] as const satisfies { ours: Filters; theirs: string }[];

test.for(FILTERS)('means the same here as under /hsds: $theirs', async ({ ours, theirs }) => {
  api.clock.set('2026-11-24T10:30:00+01:00');
  const answer = await api.request(`/hsds/services?minimal=true&${theirs}`);
  const { contents } = (await answer.json()) as { contents: { id: string }[] };
  expect(await idsOf(ours)).toEqual(contents.map(({ id }) => id).sort());
});

test('a category narrows, and two filters give what both give', async () => {
  const meals = await allOf({ categorie: 'HH-MAAL' });
  expect(meals.length).toBeGreaterThan(0);
  expect(meals.every(({ categorieen }) => categorieen.some(({ code }) => code === 'HH-MAAL'))).toBe(
    true,
  );
  const [free, tuesday, both] = await Promise.all([
    idsOf({ free: true }),
    idsOf({ day: 'TU' }),
    idsOf({ free: true, day: 'TU' }),
  ]);
  expect(both).toEqual(free.filter((id) => tuesday.includes(id)));
});

test('with a postcode the nearest comes first', async () => {
  const { diensten } = await catalogue().list.query({ postcode: '2806' });
  const far = diensten.flatMap(({ afstandKm }) => afstandKm ?? []);
  expect(far.length).toBeGreaterThan(5);
  expect(far).toEqual([...far].sort((a, b) => a - b));
});

test.for([
  '2026-11-24T10:30:00+01:00',
  '2026-12-01T14:10:00+01:00',
  '2026-11-26T19:30:00+01:00',
  '2026-11-29T11:00:00+01:00',
])('what is open now says so: %s', async (moment) => {
  api.clock.set(moment);
  const open = await allOf({ open_now: true });
  for (const { naam, nuOpen, nuBezig } of open)
    expect(nuOpen?.open === true || nuBezig !== null, naam).toBe(true);
  const known = new Set(open.map(({ id }) => id));
  const shut = (await allOf({})).filter(({ id }) => !known.has(id));
  for (const { naam, nuOpen, nuBezig } of shut)
    expect(nuOpen?.open === true || nuBezig !== null, naam).toBe(false);
});

test('a place closed for a while stays in sight, last and marked; one that waits is not there', async () => {
  const [closed, waiting] = (await allOf({ categorie: 'SO-ONTM' })).map(({ id }) => id);
  const set = (id: string | undefined, status: string) =>
    api.pool.query(
      `update service set status = $1, inhoud = jsonb_set(inhoud, '{status}', to_jsonb($1::text))
        where id = $2`,
      [status, id],
    );
  await set(closed, 'temporarily closed');
  await set(waiting, 'inactive');
  const after = await allOf({ categorie: 'SO-ONTM' });
  expect(after.at(-1)).toMatchObject({ id: closed, gesloten: 'Tijdelijk gesloten.', nuOpen: null });
  expect(after.map(({ id }) => id)).not.toContain(waiting);
  expect(await catalogue().several.query({ ids: [waiting ?? ''] })).toEqual([]);
  await set(closed, 'active');
  await set(waiting, 'active');
});

test('an organization with its offers, places and agenda; its own letter has it', async () => {
  const { letters, organisaties } = await catalogue().organizations.query({});
  expect(organisaties.length).toBeGreaterThanOrEqual(60);
  expect(letters.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(organisaties.length);
  const [first] = organisaties;
  const letter = letters[0]?.letter ?? '';
  const under = await catalogue().organizations.query({ letter });
  expect(under.organisaties[0]).toEqual(first);
  const one = await catalogue().organization.query({ id: first?.id ?? '' });
  expect(one.diensten).toHaveLength(first?.aantal ?? -1);
  expect(one.activiteiten.every(({ organisatie }) => organisatie === one.naam)).toBe(true);
});

test('the agenda keeps to its days and to the filters of the services', async () => {
  const week = { from: day('2026-11-23'), to: day('2026-11-29') };
  const all = await catalogue().agenda.query(week);
  expect(all.length).toBeGreaterThan(50);
  expect(all.every(({ op }) => op >= week.from && op <= week.to)).toBe(true);
  expect(all.map(({ op, van }) => `${op} ${van ?? ''}`)).toEqual(
    all.map(({ op, van }) => `${op} ${van ?? ''}`).sort(),
  );
  const free = await catalogue().agenda.query({ ...week, filters: { free: true } });
  const freeIds = await idsOf({ free: true });
  expect(free.length).toBeGreaterThan(0);
  expect(free.length).toBeLessThan(all.length);
  expect(free.every(({ serviceId }) => freeIds.includes(serviceId))).toBe(true);
});

test('nearby: nearest place first, within the distance, with the side of the compass', async () => {
  const { plekken, thuis, rondom } = await catalogue().nearby.query({ postcode: '2801 AB', km: 2 });
  expect(plekken.length).toBeGreaterThan(3);
  const far = plekken.map(({ afstandKm }) => afstandKm);
  expect(far).toEqual([...far].sort((a, b) => a - b));
  expect(Math.max(...far)).toBeLessThanOrEqual(2);
  expect(plekken.every(({ diensten }) => diensten.length > 0)).toBe(true);
  expect(thuis.lat).toBeGreaterThan(51);
  expect(rondom.map(({ pc4 }) => pc4)).toContain('2801');
});

test.for(['0000 AB', 'nergens', ''])('postcode "%s" is told to be none', async (postcode) => {
  await expect(catalogue().nearby.query({ postcode })).rejects.toMatchObject({
    data: { httpStatus: 400, velden: { postcode: [expect.stringMatching(/postcode/)] } },
  });
});

test('topics count what is visible, all shelves together', async () => {
  const { themas, veel } = await catalogue().topics.query();
  expect(themas.flatMap(({ onderwerpen }) => onderwerpen)).toHaveLength(68);
  expect(veel).toHaveLength(8);
});

test('popular is what many looked for; a handful of searches says nothing', async () => {
  const [before] = [await catalogue().topics.query()];
  expect(before.veelGezocht).toBe(false);
  const count = (soort: string, aantal: number) =>
    api.pool.query(
      'insert into zoek_telling (gemeente_id, week, soort, aantal) values ($1,$2,$3,$4)',
      [...[VOORBEELDSTAD.id, '2026-11-16', soort, aantal]],
    );
  for (const [soort, aantal] of [
    ['GE-SCHU', 40],
    ['VE-TAXI', 30],
    ['SO-MAAT', 20],
    ['HH-TUIN', 12],
  ] as const)
    await count(soort, aantal);
  await count('WO-BURE', 9);
  const { veel, veelGezocht } = await catalogue().topics.query();
  expect(veelGezocht).toBe(true);
  expect(veel.map(({ code }) => code)).toEqual(['GE-SCHU', 'VE-TAXI', 'SO-MAAT', 'HH-TUIN']);
});

test('what belongs to another municipality does not exist here', async () => {
  const [ours] = (await catalogue().organizations.query({})).organisaties;
  const there = catalogue(WATERRIJK_HOST);
  await expect(there.organization.query({ id: ours?.id ?? '' })).rejects.toMatchObject({
    data: { httpStatus: 404 },
  });
  const [one] = await allOf({});
  expect(await there.several.query({ ids: [one?.id ?? ''] })).toEqual([]);
  const { diensten } = await there.addresses.query();
  expect(diensten.map(({ id }) => id)).not.toContain(one?.id);
});
