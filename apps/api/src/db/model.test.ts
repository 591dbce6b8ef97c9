import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { getTableName, is, Table } from 'drizzle-orm';
import { getTableConfig, PgSchema, PgTable } from 'drizzle-orm/pg-core';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';

const SOURCE = new URL('../', import.meta.url);
const META = new URL('../../migrations/meta/', import.meta.url);
let database: Awaited<ReturnType<typeof testDatabase>>;
let model: Record<string, unknown>;

/** Every table of the program, found as drizzle.config.ts finds them. */
const readModel = async (): Promise<Record<string, unknown>> => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)schema[^/]*\.ts$/.test(name),
  );
  const modules = await Promise.all(
    files.map((name): Promise<object> => import(/* @vite-ignore */ new URL(name, SOURCE).href)),
  );
  const all = modules.flatMap((one): [string, unknown][] => Object.entries(one));
  return Object.fromEntries(
    all.flatMap(([name, value]): [string, unknown][] => {
      if (is(value, Table)) return [[getTableName(value), value]];
      return is(value, PgSchema) ? [[name, value]] : [];
    }),
  );
};
beforeAll(async () => {
  database = await testDatabase();
  model = await readModel();
});
afterAll(() => database.drop());

const tables = (): PgTable[] =>
  Object.values(model).filter((one): one is PgTable => is(one, PgTable));
const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

test('there is nothing in the model that has no migration', async () => {
  const newest = readdirSync(META)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  const written = JSON.parse(readFileSync(new URL(newest ?? '', META), 'utf8'));
  const now = generateDrizzleJson(model, written.id, ['public', 'sleutels'], 'snake_case');
  expect(await generateMigration(written, now)).toEqual([]);
});

test('every column of the model is in the migrated database as it says, and no other', async () => {
  const { rows } = await database.pool.query<{ kolom: string }>(`
    select n.nspname || '.' || c.relname || '.' || a.attname || ' '
      || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      as kolom
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname in ('public', 'sleutels') and c.relkind in ('r', 'p')`);
  const TYPES: Record<string, string> = {
    'timestamp with time zone': 'timestamp with time zone',
    'timestamp (3) with time zone': 'timestamp(3) with time zone',
  };
  const mine = tables().flatMap((table) => {
    const { schema = 'public', name, columns } = getTableConfig(table);
    return columns.map((column) => {
      const type = column.getSQLType();
      const required = column.notNull || column.primary ? ' not null' : '';
      return `${schema}.${name}.${snake(column.name)} ${TYPES[type] ?? type}${required}`;
    });
  });
  expect(mine.sort()).toEqual(rows.map(({ kolom }) => kolom).sort());
});

test('every table of the model begins its keys and indexes with the municipality', () => {
  for (const table of tables()) {
    const { name, primaryKeys, columns, indexes, uniqueConstraints } = getTableConfig(table);
    const key = primaryKeys[0]?.columns[0]?.name ?? columns.find(({ primary }) => primary)?.name;
    expect([name, key && snake(key)]).toEqual([name, 'gemeente_id']);
    const first = [
      ...indexes.map(({ config }) => config.columns[0]),
      ...uniqueConstraints.map((one) => one.columns[0]),
    ].map((one) => (one && 'name' in one && typeof one.name === 'string' ? snake(one.name) : ''));
    expect([name, first.filter((one) => one !== '' && one !== 'gemeente_id')]).toEqual([name, []]);
  }
});
