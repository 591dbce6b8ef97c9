import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase } from '../db/database.ts';

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
  const { db, pool, close } = openDatabase(url, 5);
  /** One statement as the owner, for what no procedure shows; owners too see one municipality. */
  const sql = async <T extends pg.QueryResultRow>(
    gemeenteId: string,
    statement: string,
    values: unknown[] = [],
  ) => {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local app.gemeente = '${gemeenteId}'`);
      const result = await client.query<T>(statement, values);
      await client.query('commit');
      return result;
    } finally {
      client.release();
    }
  };
  const drop = async () => {
    await close();
    await asOwner(`drop database ${name} with (force)`);
  };
  return { db, pool, url, sql, drop };
};
