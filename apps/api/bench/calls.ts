import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import type { Measured, Candidate } from './measure.ts';
import { millis, number, type Row } from './report.ts';
import { headersFor, type System } from './system.ts';

const t = initTRPC.create();
const bareRouter = t.router({ ping: t.procedure.query(() => ({ naam: 'x' })) });

/** Hono with tRPC and nothing of ours: what every call costs at least. */
const bare = new Hono().post('/trpc/*', (c) =>
  fetchRequestHandler({
    ...{ endpoint: '/trpc', req: c.req.raw, router: bareRouter, allowMethodOverride: true },
  }),
);

const ok = async (answer: Response | Promise<Response>): Promise<unknown> => {
  const done = await answer;
  const text = await done.text();
  if (!done.ok) throw new Error(`${done.status} ${text.slice(0, 200)}`);
  return JSON.parse(text);
};

/** Calls in this process, without a socket: only our own work and that of the libraries. */
export const callCandidates = ({ app, host }: System, token: string): Candidate[] => {
  const init = { method: 'POST', body: '{}', headers: headersFor(host, token) };
  const nobody = { ...init, headers: headersFor(host) };
  const ten = Array.from({ length: 10 }, () => 'inwoner.plan.get').join(',');
  return [
    { name: 'bare', calls: 200, run: async () => ok(bare.request('/trpc/ping', nobody)) },
    {
      ...{ name: 'info', calls: 200 },
      run: async () => ok(app.request('/trpc/gemeente.info', nobody)),
    },
    {
      ...{ name: 'plan', calls: 30 },
      run: async () => ok(app.request('/trpc/inwoner.plan.get', init)),
    },
    { name: 'ten', calls: 5, run: async () => ok(app.request(`/trpc/${ten}?batch=1`, init)) },
  ];
};

export const callRows = (measured: Measured): Row[] => {
  const info = measured.ratio('info', 'bare', 'cpu');
  const batch = measured.ratio('ten', 'plan');
  const plan = measured.ratio('plan', 'bare', 'cpu');
  return [
    {
      what: 'bare Hono and tRPC, no input',
      measured: `${millis(measured.micros('bare', 'cpu'))} CPU`,
    },
    {
      what: 'a query with municipality, policy and checks, no database',
      measured: `${number(info)} × bare (CPU)`,
      bar: { value: info, atMost: 2.1 },
    },
    {
      what: 'a whole plan: session, row-level security, every record opened',
      measured: `${number(plan)} × bare (CPU), ${millis(measured.micros('plan'))} on the clock`,
    },
    {
      what: 'ten such queries in one batch, against one',
      measured: `${number(batch)} × (clock)`,
      bar: { value: batch, atMost: 4 },
    },
  ];
};
