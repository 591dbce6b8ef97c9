import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Handler, MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import type { Gate } from './gate.ts';
import { logFailure } from './log.ts';
import { refuse, refuseWith } from './refuse.ts';
import { tooComplex } from './weight.ts';

const MAX_BATCH = 10;

/**
 * Only what the servers of our apps send: JSON, by POST. A browser has no business here, and says
 * who it is by its origin.
 */
export const onlyJsonPost: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return refuseWith(c, 'METHOD_NOT_SUPPORTED');
  if (c.req.header('origin') !== undefined) return refuseWith(c, 'FORBIDDEN');
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuseWith(c, 'UNSUPPORTED_MEDIA_TYPE');
  return next();
};

/** Turns away what does not fit in, at once and with a moment to come back. */
export const admit =
  (gate: Gate): MiddlewareHandler =>
  async (c, next) => {
    if (!gate.enter()) {
      c.header('retry-after', '2');
      return refuseWith(c, 'SERVICE_UNAVAILABLE');
    }
    try {
      return await next();
    } finally {
      gate.leave();
    }
  };

/** Mounts a router. Everything comes by POST: a query string would carry personal data into logs. */
export const trpcHandler =
  (router: AnyTRPCRouter): Handler<Env> =>
  async (c) => {
    const body = await c.req.text();
    if (tooComplex(body)) return refuse(c, new TRPCError({ code: 'BAD_REQUEST' }));
    return fetchRequestHandler({
      endpoint: '/trpc',
      req: new Request(c.req.url, { method: 'POST', headers: c.req.raw.headers, body }),
      router,
      allowMethodOverride: true,
      maxBatchSize: MAX_BATCH,
      createContext: () => c.get('ctx'),
      onError: ({ error, path }) => logFailure(path ?? '', error),
    });
  };
