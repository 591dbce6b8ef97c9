import { DomainError } from '@keukentafel/domain/errors';
import { POLICY, policyOf, refusalOf } from '@keukentafel/domain/policy';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Hono, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { actorOf } from '../context.ts';
import type { Env } from './env.ts';

/** Default deny for plain HTTP routes, by the route's own name in the policy table. */
export const guardRoute: MiddlewareHandler<Env> = async (c, next) => {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  if (!route) return next(); // nothing stands here: the answer is 404
  const refusal = refusalOf(`${route.method} ${route.path}`, actorOf(c.get('ctx')));
  if (refusal) throw new DomainError(refusal);
  return next();
};

const procedures = (router: AnyTRPCRouter): string[] => Object.keys(router._def.procedures);

const routes = (app: Hono<Env>): string[] =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/trpc/*')
    .map(({ method, path }) => `${method} ${path}`);

/** Procedures and routes without a row, and rows of procedures that do not exist. */
export const policyGaps = (app: Hono<Env>, router: AnyTRPCRouter): string[] => {
  const known = new Set(procedures(router));
  return [
    ...[...known, ...routes(app)].filter((path) => !policyOf(path)),
    ...Object.keys(POLICY).filter((path) => !known.has(path)),
  ];
};

/** @throws Error naming the first gap: without a complete table nothing starts. */
export const assertPolicy = (app: Hono<Env>, router: AnyTRPCRouter): void => {
  const gaps = policyGaps(app, router);
  if (gaps.length > 0) throw new Error(`no policy for ${gaps.join(', ')}: refusing to start`);
};
