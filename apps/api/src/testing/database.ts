import pg from 'pg';
import { inject } from 'vitest';
import { databaseAt } from './databaseAt.ts';

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
  await asOwner(`create database ${name} template ${inject('template')}`);
  const url = `${inject('serverUrl')}${name}`;
  return databaseAt(url, () => asOwner(`drop database ${name} with (force)`));
};
