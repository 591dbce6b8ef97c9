import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VOORBEELDSTAD } from '../seed/gemeenten.ts';
import { seedDemo } from '../seed/index.ts';
import { stageOf } from '../seed/stage.ts';
import { testDatabase } from '../testing/database.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import type { VraagInput } from './vraag.ts';
import { lijst } from './werkvoorraad.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let samira: MedewerkerContext;
const ring = { id: 'test', kek: randomBytes(32), zout: randomBytes(32) };
const now = () => Date.parse('2026-11-22T10:00:00+01:00');
beforeAll(async () => {
  database = await testDatabase();
  const deps = { db: database.db, ring, now };
  await seedDemo(deps);
  const stage = stageOf(deps, VOORBEELDSTAD);
  samira = stage.staff(stage.today, 'samira');
});
afterAll(() => database.drop());

const OVER = [
  ...['ingetrokken', 'doorgezonden', 'beeindigd', 'beschikt', 'afgeslotenZonderAanvraag'],
  ...['onherroepelijk', 'inUitvoering'],
];

const rows = (input: VraagInput = {}) => lijst(samira, input);

test('urgent first, then the clock that ends soonest', async () => {
  const list = await rows();
  const urgent = list.findIndex(({ spoed }) => !spoed);
  expect(list.slice(0, urgent).every(({ spoed }) => spoed)).toBe(true);
  expect(list.slice(urgent).some(({ spoed }) => spoed)).toBe(false);
  expect(list.length).toBeGreaterThan(20);
});

test.for([
  { filter: 'mijn', holds: ({ consulent }) => consulent?.naam === 'Samira Haddad' },
  { filter: 'nieuw', holds: ({ consulent }) => consulent === null },
  { filter: 'spoed', holds: ({ spoed }) => spoed },
  {
    filter: 'afgerond',
    holds: ({ toestand }) => OVER.includes(toestand),
  },
] satisfies {
  filter: NonNullable<VraagInput['filter']>;
  holds: (row: Awaited<ReturnType<typeof rows>>[number]) => boolean;
}[])('filter $filter', async ({ filter, holds }) => {
  const list = await rows({ filter });
  expect(list.length).toBeGreaterThan(0);
  expect(list.every(holds)).toBe(true);
});

test('open and closed together are all cases of the team', async () => {
  const [open, done] = await Promise.all([rows({ filter: 'team' }), rows({ filter: 'afgerond' })]);
  const { rows: all } = await database.pool.query(
    `select referentie from zaak join team on team.id = zaak.team_id where team.naam = 'Noord'`,
  );
  const seen = [...open, ...done].map(({ referentie }) => referentie);
  expect(seen.sort()).toEqual(all.map(({ referentie }) => referentie).sort());
});

test.for(['binnen', 'open', 'geen', 'teLaat'] as const)(
  'a plan that is %s is shown',
  async (status) => {
    expect((await rows()).some(({ planStatus }) => planStatus === status)).toBe(true);
  },
);

test.for(['urgentie', 'datum', 'referentie', 'gemeld'] as const)(
  'sort by %s keeps all',
  async (sorteer) => {
    const list = await rows({ sorteer });
    expect(list).toHaveLength((await rows()).length);
    const key = { referentie: 'referentie', gemeld: 'gemeldOp' } as const;
    if (sorteer !== 'referentie' && sorteer !== 'gemeld') return;
    const values = list.map((row) => row[key[sorteer]]);
    const sorted = [...values].sort();
    expect(values).toEqual(sorteer === 'gemeld' ? sorted.reverse() : sorted);
  },
);

test('search by reference looks through closed cases too', async () => {
  const [closed] = await rows({ filter: 'afgerond' });
  const zoek = closed?.referentie.replaceAll('-', ' ').toLowerCase() ?? '';
  expect(await rows({ zoek })).toHaveLength(1);
  expect(await rows({ zoek: 'KT-1999' })).toEqual([]);
});

test('by state, closed states included', async () => {
  const list = await rows({ toestand: 'beschikt' });
  expect(list.length).toBeGreaterThan(0);
  expect(list.every(({ toestand }) => toestand === 'beschikt')).toBe(true);
});
