import { eq } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { groundRouter } from '../testing/parts.ts';
import { sqlState, withTenant } from './database.ts';
import { newId } from './id.ts';
import { assertGuarded } from './migrate.ts';
import { medewerker, plan, team } from './schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ router: groundRouter });
});
afterAll(() => api.close());

/** Questions without any condition of ours: only the database decides what is seen. */
const asApp = async (gemeenteId: string | null, statement: string, values: unknown[] = []) => {
  const client = await api.pool.connect();
  try {
    await client.query('begin; set local role keukentafel_app');
    if (gemeenteId) await client.query(`set local app.gemeente = '${gemeenteId}'`);
    return await client.query(statement, values);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

test('without a condition each municipality sees its own people only', async () => {
  const here = await asApp(VOORBEELDSTAD.id, 'select sub from medewerker order by sub');
  const there = await asApp(WATERRIJK.id, 'select sub from medewerker');
  expect(here.rows).toHaveLength(8);
  expect(there.rows).toEqual([{ sub: 'tom' }]);
});

test('without a municipality nothing is seen', async () => {
  for (const table of ['medewerker', 'team', 'plan', 'zaak', 'sessie'])
    expect((await asApp(null, `select from ${table}`)).rowCount).toBe(0);
});

test('rows of another municipality cannot be changed, removed or added', async () => {
  const change = await asApp(WATERRIJK.id, `update medewerker set naam = 'x' where sub = 'samira'`);
  const gone = await asApp(WATERRIJK.id, `delete from medewerker where sub = 'samira'`);
  expect([change.rowCount, gone.rowCount]).toEqual([0, 0]);
  const add = withTenant(api.db, WATERRIJK.id, (tx) =>
    tx.insert(team).values({ gemeenteId: VOORBEELDSTAD.id, id: newId(), naam: 'x' }),
  );
  expect(await add.catch(sqlState)).toBe('42501');
});

test('another municipality’s own row can be read by its host name, not changed', async () => {
  const seen = await asApp(VOORBEELDSTAD.id, 'select naam from gemeente');
  const renamed = await asApp(VOORBEELDSTAD.id, `update gemeente set naam = 'x' where code = 'wr'`);
  expect([seen.rowCount, renamed.rowCount]).toEqual([2, 0]);
});

test('the application role cannot step outside', async () => {
  const { rows } = await api.pool.query(
    `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'keukentafel_app'`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  const off = asApp(VOORBEELDSTAD.id, 'alter table plan disable row level security');
  expect(await off.catch(sqlState)).toBe('42501');
});

test.for([
  { name: 'without a municipality', make: 'create table los (id uuid)', says: /los has no gem/ },
  {
    name: 'without forced row security',
    make: 'create table open_deur (gemeente_id uuid); alter table open_deur enable row level security',
    says: /open_deur has no forced/,
  },
])('a table $name keeps the API from starting', async ({ make, says }) => {
  const client = new pg.Client({ connectionString: api.url });
  await client.connect();
  await client.query(`begin; ${make}`);
  await expect(assertGuarded(client)).rejects.toThrow(says);
  await client.query('rollback');
  await assertGuarded(client);
  await client.end();
});

test('a deadlock is tried again, and both changes are kept', async () => {
  const at = new Date(0);
  const gemeenteId = VOORBEELDSTAD.id;
  const [a, b] = [newId(), newId()];
  const values = [a, b].map((id) => ({ gemeenteId, id, aangemaaktOp: at, gewijzigdOp: at }));
  await withTenant(api.db, gemeenteId, (tx) => tx.insert(plan).values(values));
  const touch = (order: string[]) =>
    withTenant(api.db, gemeenteId, async (tx) => {
      for (const id of order) {
        await tx
          .update(plan)
          .set({ gewijzigdOp: new Date(1) })
          .where(eq(plan.id, id));
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
  await Promise.all([touch([a, b]), touch([b, a])]);
  const rows = await withTenant(api.db, gemeenteId, (tx) => tx.select().from(plan));
  expect(rows.filter(({ gewijzigdOp }) => gewijzigdOp.getTime() === 1)).toHaveLength(2);
});

test('a municipality id that is not one never reaches the statement', async () => {
  const sneaky = `${VOORBEELDSTAD.id}'; reset role; --`;
  await expect(withTenant(api.db, sneaky, (tx) => tx.select().from(medewerker))).rejects.toThrow();
});
