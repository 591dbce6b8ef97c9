import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { migrateDatabase } from './migrate.ts';
import { assertMigrated } from './version.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const ask = async (statement: string) => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

test('a database as after all migrations is served', async () => {
  await expect(assertMigrated(database.url)).resolves.toBeUndefined();
});

test('a newer one is refused, also by the migrations: they would work on tables they do not know', async () => {
  const later = `insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9e12)`;
  await ask(later);
  await expect(assertMigrated(database.url)).rejects.toThrow(/newer version/);
  await expect(migrateDatabase(database.url)).rejects.toThrow(/newer version/);
  await ask(`delete from drizzle.__drizzle_migrations where hash = 'x'`);
});

test('an older one is refused by the service', async () => {
  await ask(`delete from drizzle.__drizzle_migrations
    where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`);
  await expect(assertMigrated(database.url)).rejects.toThrow(/older version/);
});
