import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { tempFolder } from './folder.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { startPostgres } from '../postgres/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string with the database name left out. */
    serverUrl: string;
    /** The migrated database that every test database is a copy of. */
    template: string;
  }
}

/** Another server, such as the oldest version we support: its address without the database. */
const given = (databaseUrl: string) => {
  const prefix = new URL('/', databaseUrl).href;
  return { url: (database: string) => `${prefix}${database}`, stop: async () => undefined };
};

const brought = async () => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const stop = () => server.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  return { url: server.url, stop };
};

const asOwner = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

/** One real server per run; every test file gets its own database out of the template. */
export default async function setup(project: TestProject) {
  const databaseUrl = process.env['DATABASE_URL'];
  const server = databaseUrl ? given(databaseUrl) : await brought();
  const template = `keukentafel_template_${process.pid}`;
  await asOwner(server.url('postgres'), `create database ${template}`);
  await migrateDatabase(server.url(template));
  project.provide('serverUrl', server.url(''));
  project.provide('template', template);
  return async () => {
    await asOwner(server.url('postgres'), `drop database ${template}`);
    await server.stop();
  };
}
