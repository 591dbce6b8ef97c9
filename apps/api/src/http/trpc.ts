import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Handler } from 'hono';
import type { Env } from './env.ts';

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
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') logUnexpected(path ?? '', error);
      },
    });

/** Where it went wrong, never what was in it: the message may quote what a person typed. */
export const logUnexpected = (where: string, error: Error): void => {
  const cause = error.cause instanceof Error ? error.cause : error;
  const at = cause.stack
    ?.split('\n')
    .find((line) => line.trim().startsWith('at '))
    ?.trim();
  process.stderr.write(`${JSON.stringify({ error: cause.name, where, at })}\n`);
};
