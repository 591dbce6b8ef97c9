import { sql } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withTenant } from '../../db/database.ts';
import { testDatabase } from '../../testing/database.ts';
import { open } from '../../zaak/dossier.ts';
import { lijst } from '../../werkvoorraad/werkvoorraad.ts';
import { stageOf, type SeedDeps } from '../stage.ts';
import { seedLarge, SIZES } from './index.ts';
import { gemeenteOf } from './size.ts';

/** The same machinery as for a city, with fewer of everything. */
const SMALL = { ...SIZES.gouda, open: 120, gesloten: 240, wijken: 1, teams: 2, perTeam: 2 };
const demo = gemeenteOf(SMALL);

let database: Awaited<ReturnType<typeof testDatabase>>;
let deps: SeedDeps;
beforeAll(async () => {
  database = await testDatabase();
  deps = {
    db: database.db,
    ring: { id: 'test', kek: randomBytes(32), zout: randomBytes(32) },
    now: () => Date.parse('2026-11-22T10:00:00+01:00'),
  };
  await seedLarge(deps, SMALL);
});
afterAll(() => database.drop());

const cases = () =>
  withTenant(database.db, demo.gemeente.id, async (tx) => {
    const { rows } = await tx.execute(
      sql`select id, referentie, toestand, gemeld_op from zaak order by id`,
    );
    return rows;
  });

test('as many cases as asked for, in many states, the same when made again', async () => {
  const first = await cases();
  expect(first).toHaveLength(360);
  expect(new Set(first.map(({ toestand }) => toestand)).size).toBeGreaterThan(9);
  await seedLarge(deps, SMALL);
  expect(await cases()).toEqual(first);
});

test('the people of a team work with it as with any other case', async () => {
  const stage = stageOf(deps, demo);
  const staff = stage.staff(stage.today, `${SMALL.code}-1`);
  const rows = await lijst(staff, {});
  expect(rows).toHaveLength(SMALL.open / SMALL.teams);
  const zaak = await open(staff, rows[0]?.id ?? '');
  expect(zaak.melding.naam).toMatch(/\S/);
  expect(await lijst(staff, { filter: 'afgerond' })).toHaveLength(SMALL.gesloten / SMALL.teams);
});

test.for([SIZES.gouda, SIZES.g4])('$naam counts what a real one has', (size) => {
  const { people } = gemeenteOf(size);
  expect(people).toHaveLength(size.teams * size.perTeam);
  expect(new Set(people.map(({ sub }) => sub)).size).toBe(people.length);
});
