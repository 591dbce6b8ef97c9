import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { TEMPLATE } from './template.ts';

const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: `${inject('serverUrl')}postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A fresh database on the run's server, as after all migrations. */
export const testDatabase = async () => {
  const name = `test_${process.pid}_${crypto.randomUUID().replaceAll('-', '')}`;
  await asOwner(`create database ${name} template ${TEMPLATE}`);
  const url = `${inject('serverUrl')}${name}`;
  const { db, pool, close } = openDatabase(url, 5);
  const drop = async () => {
    await close();
    await asOwner(`drop database ${name} with (force)`);
  };
  return { db, pool, url, drop };
};
