import { readFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';

const JOURNAL = new URL('../../migrations/meta/_journal.json', import.meta.url);
const Journal = z.object({
  entries: z.array(z.object({ when: z.number(), tag: z.string() })).min(1),
});

const entries = () => Journal.parse(JSON.parse(readFileSync(JOURNAL, 'utf8'))).entries;

/** Every schema this version can begin with, oldest first. */
export const migrations = (): string[] => entries().map(({ tag }) => tag);
export const knowsMigration = (tag: string): boolean => migrations().includes(tag);

/** When the newest migration that this version brings was made. */
const ours = (): number => Math.max(...entries().map(({ when }) => when));

/** When the newest migration of this database was made; 0 for an empty database. */
const theirs = async (client: pg.Client): Promise<number> => {
  const known = await client.query<{ at: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as at`,
  );
  if (!known.rows[0]?.at) return 0;
  const { rows } = await client.query<{ at: string | null }>(
    'select max(created_at)::text as at from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.at ?? 0);
};

/** The name of the newest migration of this database. @throws Error when it is none of ours. */
export const newestMigration = async (client: pg.Client): Promise<string> => {
  const at = await theirs(client);
  const found = entries().find(({ when }) => when === at);
  if (!found) throw new Error('the database is not of this version of Keukentafel');
  return found.tag;
};

/** @throws Error when a later version worked here: what it stores we might read wrongly. */
export const assertNotNewer = async (client: pg.Client): Promise<void> => {
  if ((await theirs(client)) > ours())
    throw new Error('the database is of a newer version of Keukentafel; refusing to start');
};

/** @throws Error when the database is not exactly of this version. */
export const assertMigrated = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await assertNotNewer(client);
    if ((await theirs(client)) < ours())
      throw new Error(
        'the database is of an older version; start with start.ts, which brings it up',
      );
  } finally {
    await client.end();
  }
};
