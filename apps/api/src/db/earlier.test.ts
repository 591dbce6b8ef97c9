import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { tablesInOrder } from '../backup/tables.ts';
import { migrateDatabase, migrateUpTo } from './migrate.ts';
import { migrations, newestMigration } from './version.ts';

const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
};

const withDatabase = async (work: (url: string) => Promise<void>): Promise<void> => {
  const name = `vroeger_${process.pid}_${randomBytes(4).toString('hex')}`;
  const server = `${inject('serverUrl')}postgres`;
  await connected(server, (client) => client.query(`create database ${name}`));
  try {
    await work(`${inject('serverUrl')}${name}`);
  } finally {
    await connected(server, (client) => client.query(`drop database ${name} with (force)`));
  }
};

/** Everything that makes the schema, as one text: columns, keys, checks, indexes and walls. */
const shapeOf = (url: string): Promise<string> =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ regel: string }>(`
      select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' '
        || is_nullable || ' ' || coalesce(column_default, '') as regel
        from information_schema.columns where table_schema in ('public', 'sleutels')
      union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace in ('public'::regnamespace, 'sleutels'::regnamespace)
      union all select indexdef from pg_indexes where schemaname in ('public', 'sleutels')
      union all select tablename || ' ' || policyname || ' ' || coalesce(qual, '')
        from pg_policies where schemaname in ('public', 'sleutels') order by 1`);
    return rows.map(({ regel }) => regel).join('\n');
  });

/** One row in every table of that version, as it was written down when that version was new. */
const kept = (tag: string): URL => new URL(`./vroeger/${tag}.sql`, import.meta.url);

const counts = (client: pg.Client) =>
  tablesInOrder(client).then(async (tables) => {
    let rows = 0;
    for (const { name } of tables)
      rows += (await client.query(`select from ${name}`)).rowCount ?? 0;
    return rows;
  });

const emptyTables = async (client: pg.Client): Promise<string[]> => {
  const none: string[] = [];
  for (const { name } of await tablesInOrder(client))
    if (!(await client.query(`select from ${name} limit 1`)).rowCount) none.push(name);
  return none;
};

test('every version has its filled database: node apps/api/src/db/keepFilled.ts makes the newest', () => {
  expect(migrations().filter((tag) => !existsSync(kept(tag)))).toEqual([]);
});

test.for(migrations())(
  'a filled database of %s comes to this version with every row, and to the same schema',
  async (tag) => {
    await withDatabase(async (url) => {
      const filled = await connected(url, async (client) => {
        await migrateUpTo(client, tag);
        await client.query(readFileSync(kept(tag), 'utf8'));
        expect(await emptyTables(client)).toEqual([]);
        return counts(client);
      });
      expect(filled).toBeGreaterThan(5);
      await migrateDatabase(url);
      const after = await connected(url, async (client) => ({
        newest: await newestMigration(client),
        rows: await counts(client),
      }));
      expect(after).toEqual({ newest: migrations().at(-1), rows: filled });
      const fresh = `${inject('serverUrl')}${inject('template')}`;
      expect(await shapeOf(url)).toBe(await shapeOf(fresh));
    });
  },
);
