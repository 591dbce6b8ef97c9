import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { publicProcedure, router } from '../trpc.ts';
import type { Env } from './env.ts';
import { assertPolicy, policyGaps } from './policy.ts';

const ping = publicProcedure.query(() => 'ok');

test('a procedure without a row keeps the API from starting', () => {
  const open = router({ geheim: router({ alles: ping }) });
  expect(() => assertPolicy(new Hono<Env>(), open)).toThrow(/geheim\.alles/);
});

test('a route without a row keeps the API from starting', () => {
  const app = new Hono<Env>().get('/bestanden/alles.zip', (c) => c.body(null));
  expect(policyGaps(app, router({}))).toContain('GET /bestanden/alles.zip');
});

test('a row without a procedure is a gap too: the table says what exists', () => {
  const gaps = policyGaps(new Hono<Env>(), router({}));
  expect(gaps).toContain('inwoner.plan.get');
  expect(gaps).toContain('GET /bestanden/plan.pdf');
});
