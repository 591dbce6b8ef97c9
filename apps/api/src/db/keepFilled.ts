import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { startPostgres } from '../postgres/server.ts';
import { tempFolder } from '../testing/folder.ts';
import { fill } from './fill.ts';
import { migrateUpTo } from './migrate.ts';
import { migrations } from './version.ts';

const FOLDER = new URL('./vroeger/', import.meta.url);

const made = async (url: string, tag: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await migrateUpTo(client, tag);
    return `${(await fill(client)).join('\n')}\n`;
  } finally {
    await client.end();
  }
};

/**
 * Writes down a filled database of each version that has none yet. What was written stays as it is:
 * a later change of the filling must not change what an old version held.
 */
const keep = async (): Promise<void> => {
  const missing = migrations().filter((tag) => !existsSync(new URL(`${tag}.sql`, FOLDER)));
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  try {
    mkdirSync(FOLDER, { recursive: true });
    for (const [nth, tag] of missing.entries()) {
      const owner = new pg.Client({ connectionString: server.url('postgres') });
      await owner.connect();
      await owner.query(`create database vroeger_${nth}`).finally(() => owner.end());
      writeFileSync(new URL(`${tag}.sql`, FOLDER), await made(server.url(`vroeger_${nth}`), tag));
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

if (import.meta.main) await keep();
