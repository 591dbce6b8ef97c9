import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { z } from 'zod';

export type Db = NodePgDatabase;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

export const APP_ROLE = 'keukentafel_app';
const AGAIN = new Set(['40001', '40P01']);
const TRIES = 5;

/** Limits that keep one slow question from holding the rest up. */
const LIMITS = {
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
  connectionTimeoutMillis: 5_000,
};

export const openDatabase = (
  connectionString: string,
  max = 10,
  statement_timeout = LIMITS.statement_timeout,
) => {
  const pool = new pg.Pool({ connectionString, max, ...LIMITS, statement_timeout });
  // A dropped idle connection is not our failure: the next question opens a new one.
  pool.on('error', () => undefined);
  // Nor is one that drops between two statements of a transaction: the next statement tells it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db: Db = drizzle({ client: pool, casing: 'snake_case' });
  return { db, pool, close: () => pool.end() };
};

/** The SQLSTATE of a failed statement, wherever the driver hid it. */
export const sqlState = (error: unknown): string | null => {
  const found = z.object({ code: z.string() }).safeParse(error);
  if (found.success) return found.data.code;
  return error instanceof Error && error.cause ? sqlState(error.cause) : null;
};

/** The disk of the database is full. */
export const isFull = (error: unknown): boolean => sqlState(error) === '53100';

const GONE = /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;

/** No connection, no room, or a server that is stopping: it may work again in a moment. */
export const isUnreachable = (error: unknown): boolean => {
  const state = sqlState(error);
  if (state !== null) return GONE.test(state);
  // The driver gives these no code.
  return hasText(
    error,
    /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/,
  );
};

const hasText = (error: unknown, text: RegExp): boolean =>
  error instanceof Error && (text.test(error.message) || hasText(error.cause, text));

/**
 * Runs work inside one transaction as the application role, which by row-level security sees the
 * rows of this municipality only. Repeats the whole transaction after a serialisation failure or
 * deadlock, so the work may run more than once and must do nothing outside the transaction.
 */
export const withTenant = async <T>(
  db: Db,
  gemeenteId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const id = z.guid().parse(gemeenteId);
  // Written out, not set_config(): only SET LOCAL reaches the workers of a distributed server.
  const enter = sql.raw(`set local role ${APP_ROLE}; set local app.gemeente = '${id}'`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        await tx.execute(enter);
        return work(tx);
      });
    } catch (error) {
      if (attempt >= TRIES || !AGAIN.has(sqlState(error) ?? '')) throw error;
    }
  }
};
