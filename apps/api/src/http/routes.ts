import { sql } from 'drizzle-orm';
import type { Context, Handler, Hono, MiddlewareHandler } from 'hono';
import { isFull } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { asTrpcError, refuse, refuseWith } from './refuse.ts';
import type { Env } from './env.ts';

const METHODS = ['GET', 'POST'];
/** As long as whoever asks is willing to wait for a service that is ready. */
const PROBE_MS = 2_000;

/** 405 for a path that stands here under another method, with the methods it knows. */
export const otherMethods = (app: Hono<Env>, c: Context): Response | null => {
  const known = METHODS.filter((method) =>
    app.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
  );
  if (known.length === 0) return null;
  c.header('allow', known.join(', '));
  return refuseWith(c, 'METHOD_NOT_SUPPORTED');
};

/** A body is JSON or is not read. */
export const onlyJsonBody: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (c.req.method === 'POST' && type !== undefined && type !== 'application/json')
    return refuseWith(c, 'UNSUPPORTED_MEDIA_TYPE');
  return next();
};

/** A note in the write-ahead log that goes to disk and into no table: the whole way of a save. */
const probe = (db: Deps['db']) =>
  db.transaction(async (tx) => {
    await tx.execute(sql.raw(`set local statement_timeout = ${PROBE_MS}`));
    await tx.execute(sql`select pg_logical_emit_message(true, 'keukentafel', 'ready')`);
  });

/** Ready to write, ready to read only (no room on the disk), or not ready. */
export const ready =
  (deps: Deps): Handler<Env> =>
  async (c) => {
    const { db, room, stopping } = deps;
    if (stopping?.()) return refuseWith(c, 'SERVICE_UNAVAILABLE');
    try {
      await probe(db);
    } catch (error) {
      if (!isFull(error)) return refuse(c, asTrpcError(error));
      room?.refused();
    }
    // Still 200: who takes a service that can be read away leaves nothing.
    if (room?.readOnly()) return c.json({ status: 'readonly' });
    return c.json({ status: 'ready' });
  };
