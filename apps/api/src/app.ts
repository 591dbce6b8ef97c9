import type { AnyTRPCRouter } from '@trpc/server';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Deps } from './deps.ts';
import { textRoutes } from './gemeente/securityTxt.ts';
import { askedBy, createCtx } from './http/context.ts';
import { guardRoute } from './http/policy.ts';
import type { Env } from './http/env.ts';
import { logFailure } from './http/log.ts';
import { asTrpcError, refuse, refuseWith } from './http/refuse.ts';
import { openGate } from './http/gate.ts';
import { publicBody, trpcBody } from './http/limits.ts';
import { onlyJsonBody, otherMethods, ready } from './http/routes.ts';
import { requireService } from './http/service-key.ts';
import { BACK_CHANNEL } from './oidc/client.ts';
import { uitgelogd } from './oidc/routes.ts';
import { admit, onlyJsonPost, trpcHandler } from './http/trpc.ts';

export type Parts = { router: AnyTRPCRouter; files?: Hono<Env>; hsds?: Hono<Env> };

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

const AT_ONCE = 64;

/** The whole API as one function from request to answer; the same in the tests and in service. */
export const createApp = (deps: Deps, { router, files, hsds }: Parts): Hono<Env> => {
  const app = new Hono<Env>();
  app.notFound((c) => otherMethods(app, c) ?? refuseWith(c, 'NOT_FOUND'));
  app.onError((error, c) => {
    const failure = asTrpcError(error);
    logFailure(c.req.routePath, failure);
    return refuse(c, failure);
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', ready(deps));
  const service = requireService(deps.serviceKey);
  const enter = admit(deps.gate ?? openGate(AT_ONCE));
  app.post(BACK_CHANNEL, enter, uitgelogd(deps));
  app.use('/trpc/*', service, onlyJsonPost, trpcBody, enter, ctxFrom(deps));
  app.post('/trpc/*', trpcHandler(router));
  app.use('/bestanden/*', service, enter, ctxFrom(deps), guardRoute);
  if (files) app.route('/bestanden', files);
  app.use('/hsds/*', onlyJsonBody, publicBody, enter, publicCtxFrom(deps), guardRoute);
  if (hsds) app.route('/hsds', hsds);
  for (const path of ['/.well-known/*', '/robots.txt']) app.use(path, publicCtxFrom(deps));
  app.route('/', textRoutes);
  return app;
};
