import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Handler } from 'hono';
import type { Env } from './env.ts';
import { logFailure } from './log.ts';

const MAX_BATCH = 10;

/** Mounts a router. Everything comes by POST: a query string would carry personal data into logs. */
export const trpcHandler =
  (router: AnyTRPCRouter): Handler<Env> =>
  (c) =>
    fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router,
      allowMethodOverride: true,
      maxBatchSize: MAX_BATCH,
      createContext: () => c.get('ctx'),
      onError: ({ error, path }) => logFailure(path ?? '', error),
    });
