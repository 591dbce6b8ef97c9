import type { AnyTRPCRouter } from '@trpc/server';
import { sql } from 'drizzle-orm';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Deps } from './deps.ts';
import { askedBy, createCtx } from './http/context.ts';
import { guardRoute } from './http/policy.ts';
import type { Env } from './http/env.ts';
import { logFailure } from './http/log.ts';
import { asTrpcError, refuse, refuseWith } from './http/refuse.ts';
import { requireService } from './http/service-key.ts';
import { trpcHandler } from './http/trpc.ts';

export type Parts = { router: AnyTRPCRouter; files?: Hono<Env>; hsds?: Hono<Env> };

const MAX_BODY = 256 * 1024;

const ctxFrom =
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set(
      'ctx',
      await createCtx(
        deps,
        askedBy((name) => c.req.header(name)),
      ),
    );
    return next();
  };

/** A public request: nobody's session, and the municipality of the real host name. */
const publicCtxFrom =
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    c.set('ctx', await createCtx(deps, { host, clientIp: '', token: null }));
    return next();
  };

const onlyJsonPost: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return refuseWith(c, 'METHOD_NOT_SUPPORTED');
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuseWith(c, 'UNSUPPORTED_MEDIA_TYPE');
  return next();
};

const limit = bodyLimit({
  maxSize: MAX_BODY,
  onError: (c) => refuseWith(c, 'PAYLOAD_TOO_LARGE'),
});

/** The whole API as one function from request to answer; the same in the tests and in service. */
export const createApp = (deps: Deps, { router, files, hsds }: Parts): Hono<Env> => {
  const app = new Hono<Env>();
  app.notFound((c) => refuseWith(c, 'NOT_FOUND'));
  app.onError((error, c) => {
    const failure = asTrpcError(error);
    logFailure(c.req.routePath, failure);
    return refuse(c, failure);
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    await deps.db.execute(sql`select 1`);
    return c.json({ status: 'ready' });
  });
  const service = requireService(deps.serviceKey);
  app.use('/trpc/*', service, onlyJsonPost, limit, ctxFrom(deps));
  app.post('/trpc/*', trpcHandler(router));
  app.use('/bestanden/*', service, ctxFrom(deps), guardRoute);
  if (files) app.route('/bestanden', files);
  app.use('/hsds/*', limit, publicCtxFrom(deps), guardRoute);
  if (hsds) app.route('/hsds', hsds);
  return app;
};
