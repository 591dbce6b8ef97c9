import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { and, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { createApp, type Parts } from '../app.ts';
import type { Deps } from '../deps.ts';
import { withTenant, type Db } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { knownGemeenten } from '../gemeente/known.ts';
import { openOidc } from '../oidc/client.ts';
import type { Brief, Post } from '../redactie/mail/post.ts';
import type { AppRouter } from '../router.ts';
import { beginMedewerker } from '../session/begin.ts';
import type { databaseAt } from './databaseAt.ts';
import { addGemeenten, VOORBEELDSTAD, WATERRIJK } from './gemeenten.ts';

export type Client = TRPCClient<AppRouter>;
type Caller = { token?: string; host?: string; clientIp?: string; mutatie?: string };

const SERVICE_KEY = 'service-key-of-the-tests';
/** A Sunday in the middle of the contract's story. */
const START = Date.parse('2026-11-22T10:00:00+01:00');

/** A clock that stands still until a test sets it. */
const testClock = () => {
  let now = START;
  return {
    now: () => now,
    set: (at: number | string) => {
      now = typeof at === 'number' ? at : Date.parse(at);
    },
    advance: (ms: number) => {
      now += ms;
    },
  };
};

/** Mail that a test reads instead of sending it. */
const testPost = () => {
  const mails: Brief[] = [];
  const post: Post = {
    adres: ({ hosts }) => `http://${hosts[0] ?? ''}:3000`,
    stuur: async (_gemeente, brief) => void mails.push(brief),
  };
  return { mails, post };
};

const testDeps = (db: Db, now: () => number, wait: Deps['wait']): Deps => ({
  ...{ db, now, wait, serviceKey: SERVICE_KEY, gemeenten: knownGemeenten(db, now) },
  ring: { id: 'test', kek: randomBytes(32), zout: randomBytes(32) },
  oidc: openOidc({
    ...{ issuer: 'http://localhost:1', clientId: 'keukentafel', clientSecret: null },
    ...{ acr: [], scheme: 'http' },
  }),
});

const headersOf = ({
  token,
  host = 'localhost:3000',
  clientIp = '192.0.2.1',
  mutatie,
}: Caller) => ({
  'x-keukentafel-service': SERVICE_KEY,
  'x-keukentafel-host': host,
  'x-keukentafel-client-ip': clientIp,
  ...(token && { 'x-keukentafel-session': token }),
  ...(mutatie && { 'x-keukentafel-mutatie': mutatie }),
});

const staffToken = async (deps: Deps, { id: gemeenteId }: Gemeente, sub: string) =>
  withTenant(deps.db, gemeenteId, async (tx) => {
    const [person] = await tx
      .select()
      .from(medewerker)
      .where(and(eq(medewerker.gemeenteId, gemeenteId), eq(medewerker.sub, sub)));
    if (!person) throw new Error(`no staff member ${sub} in the tests`);
    return beginMedewerker(tx, { gemeenteId, now: deps.now() }, person.id);
  });

/**
 * The whole API in this process, over HTTP, on a database of its own. Time stands still until the
 * test moves it; waiting takes no time and is written down in `waits`. With `own` a test mounts
 * routers of its own instead of ours; a proof, which runs without vitest, brings its database.
 */
export const testApi = async (
  own?: Parts,
  over: Partial<Deps> = {},
  given?: ReturnType<typeof databaseAt>,
) => {
  const database = given ?? (await (await import('./database.ts')).testDatabase());
  await addGemeenten(database.db);
  const clock = testClock();
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const { mails, post } = testPost();
  const deps = { ...testDeps(database.db, clock.now, wait), post, ...over };
  const app = createApp(deps, own ?? (await import('../parts.ts')).parts);
  const request = (path: string, init: RequestInit = {}, caller: Caller = {}) =>
    app.request(path, { ...init, headers: { ...headersOf(caller), ...asRecord(init.headers) } });
  const client = (caller: Caller = {}): Client =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: 'http://api/trpc',
          methodOverride: 'POST',
          maxItems: 10,
          headers: headersOf(caller),
          fetch: async (url, init) => app.request(url.toString(), { ...init, signal: null }),
        }),
      ],
    });
  const openStaff = async (sub: string) => {
    const ours = sub === 'tom' ? WATERRIJK : VOORBEELDSTAD;
    const token = await staffToken(deps, ours, sub);
    return { token, host: `${ours.hosts[0] ?? ''}:3001` };
  };
  return {
    ...{
      app,
      deps,
      clock,
      waits,
      mails,
      request,
      db: database.db,
      pool: database.pool,
      url: database.url,
      sql: database.sql,
    },
    /** Someone without a session. */
    visitor: (caller: Omit<Caller, 'token'> = {}) => client(caller),
    /** The holder of a plan, by session token. */
    resident: (token: string, host?: string, mutatie?: string) => client({ token, host, mutatie }),
    /** A staff member by subject: samira, jan, fatma, petra, kees, ina; tom works for Waterrijk. */
    staff: async (sub: string, mutatie?: string) => client({ ...(await openStaff(sub)), mutatie }),
    openStaff,
    close: database.drop,
  };
};

export type TestApi = Awaited<ReturnType<typeof testApi>>;

const asRecord = (headers: RequestInit['headers']): Record<string, string> =>
  Object.fromEntries(new Headers(headers).entries());
