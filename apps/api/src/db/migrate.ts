import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import { APP_ROLE } from './database.ts';
import { assertNotNewer } from './version.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const LOCK = 7_305_221;
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin'];

/** Content, and the keys that open it: kept apart so that a backup of the one lacks the other. */
const OURS = ['public', 'sleutels'];
const IN_OURS = `c.relnamespace in (${OURS.map((name) => `'${name}'::regnamespace`).join(', ')})`;
const NAME = `case when c.relnamespace = 'public'::regnamespace then c.relname
  else c.relnamespace::regnamespace || '.' || c.relname end`;

const TENANT = `nullif(current_setting('app.gemeente', true), '')::uuid`;

const ensureRole = async (client: pg.Client): Promise<void> => {
  // Roles belong to the whole server: another database may have made it a moment ago.
  await client.query(`do $$ begin
    create role ${APP_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  exception when duplicate_object or unique_violation then null; end $$`);
  await client.query(`do $$ begin
    if not pg_has_role(current_user, '${APP_ROLE}', 'member') then
      execute format('grant ${APP_ROLE} to %I', current_user);
    end if;
  end $$`);
  await client.query(`grant usage on schema ${OURS.join(', ')} to ${APP_ROLE}`);
};

const tenantTables = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select ${NAME} as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id'
      where ${IN_OURS} and c.relkind in ('r', 'p')
      order by 1`,
  );
  return rows.map(({ name }) => name);
};

/**
 * Public anyway: the municipality's own row (how a host name finds its municipality) and its
 * catalogue. A read policy on the catalogue would keep PostgreSQL from the text indexes (`@@` and
 * the trigram operators are not leakproof); its queries name the municipality, its rows are walled
 * for writing like all others.
 */
export const PUBLIC_TO_READ = new Set([
  ...['gemeente', 'organization', 'location', 'service', 'service_category'],
  ...['service_at_location', 'activiteit'],
]);

const readable = (table: string): string =>
  PUBLIC_TO_READ.has(table) ? 'true' : `gemeente_id = ${TENANT}`;

/** The log is added to and read; the application can not change or shorten it. */
const ONLY_ADDED_TO = new Set(['audit_regel', 'verwerking']);

/** Written by the command that prunes the log, which works as the owner of the database. */
const ONLY_READ = new Set(['audit_ijkpunt']);

const rights = (table: string): string => {
  if (ONLY_READ.has(table)) return 'select';
  return ONLY_ADDED_TO.has(table) ? 'select, insert' : 'select, insert, update, delete';
};

const guardTable = async (client: pg.Client, table: string): Promise<void> => {
  const own = `gemeente_id = ${TENANT}`;
  await client.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    drop policy if exists gemeente_leest on ${table};
    drop policy if exists gemeente_schrijft on ${table};
    create policy gemeente_leest on ${table} for select using (${readable(table)});
    create policy gemeente_schrijft on ${table} using (${own}) with check (${own});
    revoke all on ${table} from ${APP_ROLE};
    grant ${rights(table)} on ${table} to ${APP_ROLE}`);
};

/**
 * The second wall: no table with rows of a municipality may be without forced row-level security,
 * and no table of ours may be outside a municipality.
 * @throws Error naming the table.
 */
export const assertGuarded = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; reason: string }>(`
    select ${NAME} as name,
           case when a.attname is null then 'no gemeente_id' else 'no forced row security' end as reason
      from pg_class c
      left join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_id'
     where ${IN_OURS} and c.relkind in ('r', 'p')
       and (a.attname is null or not c.relrowsecurity or not c.relforcerowsecurity
            or not exists (select from pg_policy p where p.polrelid = c.oid))`);
  const [gap] = rows;
  if (gap) throw new Error(`table ${gap.name} has ${gap.reason}: refusing to start`);
};

const prepare = async (client: pg.Client): Promise<void> => {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  await assertNotNewer(client);
  for (const name of EXTENSIONS) await client.query(`create extension if not exists ${name}`);
  await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder: MIGRATIONS });
  await ensureRole(client);
  for (const table of await tenantTables(client)) await guardTable(client, table);
  await assertGuarded(client);
};

/**
 * An empty database as it was at an earlier version, without its walls: for a restore, which then
 * brings it to this version.
 */
export const migrateUpTo = async (client: pg.Client, tag: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-migrations-'));
  try {
    cpSync(MIGRATIONS, folder, { recursive: true });
    const file = join(folder, 'meta', '_journal.json');
    const journal = z
      .looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const last = journal.entries.findIndex((entry) => entry.tag === tag);
    const entries = journal.entries.slice(0, last + 1);
    writeFileSync(file, JSON.stringify({ ...journal, entries }));
    for (const name of EXTENSIONS) await client.query(`create extension if not exists ${name}`);
    await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Brings the database to this version. Several processes may call it at once: one does the work. */
export const migrateDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await prepare(client);
  } finally {
    await client.end(); // ends the session, and with it the lock
  }
};
