import { DomainError } from '@keukentafel/domain/errors';
import {
  COMMAND_POLICY,
  HTTP_POLICY,
  JOB_POLICY,
  POLICY,
  policyOf,
  type PolicyRow,
  refusalOf,
} from '@keukentafel/domain/policy';
import type { AnyTRPCRouter } from '@trpc/server';
import type { Hono, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { finish, startSpoor } from '../audit/finish.ts';
import { COMMANDS } from '../cli/commands.ts';
import { outcomeOf } from '../errors.ts';
import { actorOf } from '../context.ts';
import { JOBS } from '../jobs/jobs.ts';
import type { Env } from './env.ts';
import { asTrpcError } from './refuse.ts';

/** Default deny for plain HTTP routes, by the route's own name in the policy table. */
export const guardRoute: MiddlewareHandler<Env> = async (c, next) => {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  if (!route) return next(); // nothing stands here: the answer is 404
  const path = `${route.method} ${route.path}`;
  const ctx = c.get('ctx');
  const refusal = refusalOf(path, actorOf(ctx));
  const spoor = startSpoor(ctx, path);
  if (refusal) {
    if (spoor) await finish(ctx, spoor, refusal);
    throw new DomainError(refusal);
  }
  if (!spoor) return next();
  c.set('ctx', { ...ctx, spoor });
  await next();
  await finish(ctx, spoor, c.error ? outcomeOf(asTrpcError(c.error)) : 'ok');
  return undefined;
};

const procedures = (router: AnyTRPCRouter): string[] => Object.keys(router._def.procedures);

const routes = (app: Hono<Env>): string[] =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '/trpc/*')
    .map(({ method, path }) => `${method} ${path}`);

/** Whether a row stands for this route: by its own name, or by what it begins with. */
const standsFor = (row: string, route: string): boolean =>
  row.endsWith('*') ? route.startsWith(row.slice(0, -1)) : row === route;

const lists = (): [known: string[], rows: Readonly<Record<string, PolicyRow>>][] => [
  [Object.keys(COMMANDS), COMMAND_POLICY],
  [Object.keys(JOBS), JOB_POLICY],
];

/** What exists without a row, and rows of what does not exist. */
export const policyGaps = (app: Hono<Env>, router: AnyTRPCRouter): string[] => {
  const known = procedures(router);
  const paths = routes(app);
  const others = lists().flatMap(([names, rows]) => [
    ...names.filter((name) => !Object.hasOwn(rows, name)),
    ...Object.keys(rows).filter((name) => !names.includes(name)),
  ]);
  return [
    ...[...known, ...paths].filter((path) => !policyOf(path)),
    ...Object.keys(POLICY).filter((path) => !known.includes(path)),
    ...Object.keys(HTTP_POLICY).filter((row) => !paths.some((path) => standsFor(row, path))),
    ...others,
  ];
};

/** @throws Error naming the gaps: without a complete table nothing starts. */
export const assertPolicy = (app: Hono<Env>, router: AnyTRPCRouter): void => {
  const gaps = policyGaps(app, router);
  if (gaps.length > 0) throw new Error(`no policy for ${gaps.join(', ')}: refusing to start`);
};
