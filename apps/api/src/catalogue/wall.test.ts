import { day } from '@keukentafel/domain/time';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState, withTenant } from '../db/database.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { activitiesIn } from './activities.ts';
import { catalogueExport } from './commands.ts';
import { hasCategory } from './public/filters.ts';
import { searchCatalogue } from './search.ts';
import { seedCatalogue } from './seed/index.ts';

const TABLES = [
  ...['organization', 'location', 'service', 'service_category'],
  ...['service_at_location', 'activiteit'],
];
const today = day('2026-11-22');
let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
});
afterAll(() => api.close());

/** As the application of Waterrijk, with no condition of ours in the statement. */
const fromWaterrijk = (statement: string) =>
  withTenant(api.db, WATERRIJK.id, (tx) => tx.execute(statement)).catch(sqlState);

test.for(TABLES)(
  'rows of another municipality in %s cannot be changed or removed',
  async (name) => {
    const here = `from ${name} where gemeente_id = '${VOORBEELDSTAD.id}'`;
    const before = await api.sql(VOORBEELDSTAD.id, `select count(*)::int as n ${here}`);
    expect(before.rows[0]).not.toMatchObject({ n: 0 });
    expect(await fromWaterrijk(`delete ${here}`)).toMatchObject({ rowCount: 0 });
    const renamed = `update ${name} set gemeente_id = '${WATERRIJK.id}'`;
    expect(
      await fromWaterrijk(`${renamed} where gemeente_id = '${VOORBEELDSTAD.id}'`),
    ).toMatchObject({
      rowCount: 0,
    });
    const copied = `insert into ${name} select * ${here} limit 1`;
    const refused = await fromWaterrijk(name === 'service' ? columnsOf(copied) : copied);
    expect(refused).toBe('42501');
    const after = await api.sql(VOORBEELDSTAD.id, `select count(*)::int as n ${here}`);
    expect(after.rows).toEqual(before.rows);
  },
);

/** The index column of a service is made by the database, and cannot be copied. */
const columnsOf = (statement: string) => {
  const columns = `gemeente_id, id, organization_id, naam, status, trede, toegang, gewijzigd_op,
    inhoud, zoek_naam, zoek_termen, zoek_tekst`;
  return statement.replace('service select *', `service (${columns}) select ${columns}`);
};

test('every question to the catalogue names its municipality, for each table it reads', async () => {
  const asked: { query: string; params: unknown[] }[] = [];
  const logger = { logQuery: (query: string, params: unknown[]) => asked.push({ query, params }) };
  const db = drizzle({ client: api.pool, casing: 'snake_case', logger });
  const gemeente = VOORBEELDSTAD;
  const where = { db, gemeente, gemeenteId: gemeente.id, today };
  await searchCatalogue(where, { words: 'koffie in de buurt', postcode: '2801' });
  await searchCatalogue(where, { words: 'xqzwvv', only: hasCategory('HH-HULP') });
  await activitiesIn(where, {});
  await Array.fromAsync(catalogueExport(where));
  const reads = new RegExp(`(?:from|join) "?(?:${TABLES.join('|')})"?(?= )`, 'g');
  const ours = asked.filter(({ query }) => query.match(reads));
  expect(ours.length).toBeGreaterThan(10);
  for (const { query, params } of ours) {
    expect(params).toContain(VOORBEELDSTAD.id);
    const named = query.match(/gemeente_id"? = /g)?.length ?? 0;
    expect(named, query).toBeGreaterThanOrEqual(query.match(reads)?.length ?? 0);
  }
});
