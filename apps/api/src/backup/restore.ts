import pg from 'pg';
import type { KeyRing } from '../crypto/keys.ts';
import { migrateDatabase, migrateUpTo } from '../db/migrate.ts';
import { knowsMigration } from '../db/version.ts';
import { BadBackup, type Header } from './header.ts';
import { openBackup, type Whole } from './read.ts';
import { columnList, tablesInOrder, type Table } from './tables.ts';
import { fileOf } from './write.ts';

interface Given {
  url: string;
  ring: KeyRing;
  /** The file with the keys, when it is not the one made together with the content. */
  keys?: string | undefined;
}

/** A restore never mixes with what is there. @throws Error when a municipality lives here. */
const assertEmpty = async (client: pg.Client): Promise<void> => {
  const known = await client.query<{ at: string | null }>(
    `select to_regclass('public.gemeente')::text as at`,
  );
  if (!known.rows[0]?.at) return;
  const { rowCount } = await client.query('select from gemeente limit 1');
  if (rowCount) throw new Error('the database is not empty; restore into an empty one');
};

/** An empty database of another version than the backup: it begins anew. */
const clear = async (client: pg.Client): Promise<void> => {
  for (const schema of ['sleutels', 'drizzle', 'public'])
    await client.query(`drop schema if exists ${schema} cascade`);
  await client.query('create schema public');
};

/** Keys of a later day: only of what is in the content. */
const ORPHANS = ['plan', 'zaak'] as const;
const onlyKnown = (table: Table): string =>
  ORPHANS.filter((of) => table.columns.includes(`${of}_id`))
    .map(
      (of) => ` and (r.${of}_id is null or exists (select from ${of} o
      where o.gemeente_id = r.gemeente_id and o.id = r.${of}_id))`,
    )
    .join('');

const insert = async (client: pg.Client, table: Table, rows: unknown[], extra: string) => {
  const { name, columns } = table;
  await client.query(
    `insert into ${name} (${columnList(columns)})
     select ${columnList(columns, 'r.')} from jsonb_populate_recordset(null::${name}, $1::jsonb) r
     where true${extra}`,
    [JSON.stringify(rows)],
  );
};

const load = async (client: pg.Client, wholes: Whole[], sameMoment: boolean): Promise<void> => {
  const tables = new Map((await tablesInOrder(client)).map((table) => [table.name, table]));
  await client.query('begin');
  for (const { header, frames } of wholes)
    for await (const { table: name, rows } of frames()) {
      const table = tables.get(name);
      if (!table) throw new BadBackup(`the backup holds an unknown table ${name}`);
      const keys = header.soort === 'sleutels';
      await insert(client, table, rows, keys && !sameMoment ? onlyKnown(table) : '');
    }
  await client.query('commit');
};

const checked = async ({ ring, keys }: Given, path: string): Promise<[Whole, Whole]> => {
  const content = await openBackup(ring, path, 'inhoud');
  const secrets = await openBackup(ring, keys ?? fileOf(path, 'sleutels'), 'sleutels');
  if (!keys && secrets.header.id !== content.header.id)
    throw new BadBackup('content and keys are of different backups; name the keys with --keys');
  for (const { header } of [content, secrets])
    if (!knowsMigration(header.migratie))
      throw new BadBackup('the backup was made by a newer version of Keukentafel');
  return [content, secrets];
};

/**
 * Puts a backup back into an empty database and brings it to this version. Both files are read
 * and checked from begin to end before anything is touched.
 * @throws BadBackup, or Error when the database is not empty.
 */
export const restore = async (given: Given, path: string): Promise<Header[]> => {
  const wholes = await checked(given, path);
  const [{ header }, secrets] = wholes;
  const client = new pg.Client({ connectionString: given.url });
  await client.connect();
  try {
    await assertEmpty(client);
    await clear(client);
    await migrateUpTo(client, header.migratie);
    await load(client, wholes, secrets.header.id === header.id);
  } finally {
    await client.end();
  }
  await migrateDatabase(given.url);
  return [header, secrets.header];
};
