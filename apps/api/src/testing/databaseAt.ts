import type pg from 'pg';
import { openDatabase } from '../db/database.ts';

/** A database for tests and proofs: as the application sees it, and as its owner does. */
export const databaseAt = (url: string, afterwards: () => Promise<unknown>) => {
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
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
  const drop = async () => {
    await close();
    await afterwards();
  };
  return { db, pool, url, sql, drop };
};
