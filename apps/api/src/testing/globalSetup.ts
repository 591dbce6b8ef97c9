import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { tempFolder } from './folder.ts';
import { TEMPLATE } from './template.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { startPostgres } from '../postgres/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string with the database name left out. */
    serverUrl: string;
  }
}

/** One real server per run; every test file gets its own database out of the template. */
export default async function setup(project: TestProject) {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrateDatabase(server.url(TEMPLATE));
  project.provide('serverUrl', server.url(''));
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
