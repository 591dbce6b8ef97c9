import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { AsyncLocalStorage } from 'node:async_hooks';
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

/** The database asks to run the whole transaction once more. */
export const mustRunAgain = (error: unknown): boolean => AGAIN.has(sqlState(error) ?? '');

/** The disk of the database is full. */
export const isFull = (error: unknown): boolean => sqlState(error) === '53100';

const GONE = /^(08|53|57P|55P03)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$/;

/** No connection, no room, or a server that is stopping: it may work again in a moment. */
export const isUnreachable = (error: unknown): boolean => {
  const state = sqlState(error);
  if (state !== null) return GONE.test(state);
  // The driver gives these no code.
  return hasText(
    error,
    /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired)/,
  );
};

const hasText = (error: unknown, text: RegExp): boolean =>
  error instanceof Error && (text.test(error.message) || hasText(error.cause, text));

interface Scope {
  db: Db;
  gemeenteId: string;
  tx: Tx;
  /** What broke inside: the whole transaction must not be committed. */
  failure: { error: unknown } | null;
}

const scopes = new AsyncLocalStorage<Scope>();

const enter = (gemeenteId: string) => {
  const id = z.guid().parse(gemeenteId);
  // Written out, not set_config(): only SET LOCAL reaches the workers of a distributed server.
  return sql.raw(`set local role ${APP_ROLE}; set local app.gemeente = '${id}'`);
};

/** Work that takes part in the transaction of the call it belongs to. */
const joined = async <T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    return await work(scope.tx);
  } catch (error) {
    scope.failure ??= { error };
    throw error;
  }
};

/**
 * Runs work inside one transaction as the application role, which by row-level security sees the
 * rows of this municipality only. Repeats the whole transaction after a serialisation failure or
 * deadlock, so the work may run more than once and must do nothing outside the transaction.
 * Inside `asOne` it takes part in that transaction.
 */
export const withTenant = async <T>(
  db: Db,
  gemeenteId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const scope = scopes.getStore();
  if (scope?.db === db && scope.gemeenteId === gemeenteId) return joined(scope, work);
  return apart(db, gemeenteId, work);
};

/** The same, in a transaction of its own whatever surrounds it: counting tries must outlive them. */
export const apart = async <T>(
  db: Db,
  gemeenteId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => {
        await tx.execute(enter(gemeenteId));
        return work(tx);
      });
    } catch (error) {
      if (attempt >= TRIES || !mustRunAgain(error)) throw error;
    }
  }
};

/**
 * Makes a whole call one transaction: every `withTenant` inside takes part. When one of them broke,
 * nothing is committed; `work` still gives its own answer about that.
 */
export const asOne = async <T>(
  db: Db,
  gemeenteId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const done: { answer?: T } = {};
    try {
      await db.transaction(async (tx) => {
        await tx.execute(enter(gemeenteId));
        const scope: Scope = { db, gemeenteId, tx, failure: null };
        done.answer = await scopes.run(scope, () => work(tx));
        if (scope.failure) throw new RolledBack(scope.failure.error);
      });
    } catch (error) {
      const cause = error instanceof RolledBack ? error.cause : error;
      if (attempt < TRIES && mustRunAgain(cause)) continue;
      if (!(error instanceof RolledBack)) throw error;
    }
    if (done.answer === undefined) throw new Error('a call without an answer');
    return done.answer;
  }
};

class RolledBack extends Error {
  constructor(cause: unknown) {
    super('rolled back', { cause });
  }
}
