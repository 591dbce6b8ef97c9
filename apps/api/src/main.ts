import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { liveKeyRing } from './crypto/keyFile.ts';
import { openDatabase, type Db } from './db/database.ts';
import { assertMigrated } from './db/version.ts';
import { whenUp } from './db/whenUp.ts';
import { gemeenten } from './gemeente/gemeente.ts';
import { knownGemeenten } from './gemeente/known.ts';
import { openGate } from './http/gate.ts';
import { endOnUncaught } from './http/log.ts';
import { assertPolicy } from './http/policy.ts';
import { freeOn, openRoom } from './http/room.ts';
import { announce, giveUp, onStop, serve } from './http/serve.ts';
import { HUNG, watchDatabase } from './http/watchdog.ts';
import { openOidc } from './oidc/client.ts';
import { startJobs } from './jobs/run.ts';
import { openPost } from './redactie/mail/post.ts';
import { parts } from './parts.ts';

/** How many calls are worked on at once: more would only make everybody wait. */
const AT_ONCE = 64;
const STATEMENT_MS = 5_000;
const HANGS_MS = 10_000;

/** What must hold before anybody may come in. @throws Error with one line. */
const assertReal = async (db: Db, { demo }: Config): Promise<void> => {
  if (!demo && (await gemeenten(db)).some(({ voorbeeld }) => voorbeeld))
    throw new Error('production refuses a database with an example municipality');
};

const openDeps = (config: Config, db: Db, serviceKey: string) => {
  const now = Date.now;
  const gate = openGate(AT_ONCE);
  const { diskDir } = config;
  return {
    ...{ db, now, serviceKey, gate, gemeenten: knownGemeenten(db, now) },
    ring: liveKeyRing(config.keyFile, config.demo, config.keyCommand),
    oidc: openOidc(config.oidc),
    post: openPost(config) ?? undefined,
    wait: (ms: number) => gate.outside(() => wait(ms)),
    room: openRoom(async () => (diskDir ? freeOn(diskDir) : 1), now),
    pace: new Map<string, number>(),
    securityContact: config.securityContact,
  };
};

/** A question of its own connection: a full pool is no reason to end. */
const watch = (url: string): (() => void) => {
  const { pool } = openDatabase(url, 1);
  const hung = () => giveUp(new Error('the database does not answer'), HUNG);
  return watchDatabase({ probe: () => pool.query('select 1'), patience: HANGS_MS, hung });
};

/** The API as a process: everything checked first, then listening. */
const main = async (): Promise<void> => {
  process.umask(0o077);
  const config = readConfig(process.env);
  const { databaseUrl, serviceKey } = config;
  if (!databaseUrl || !serviceKey) throw new Error('DATABASE_URL and API_SERVICE_KEY are needed');
  await whenUp(databaseUrl);
  await assertMigrated(databaseUrl);
  const { db, close } = openDatabase(databaseUrl, 10, STATEMENT_MS);
  await assertReal(db, config);
  let stopping = false;
  const deps = { ...openDeps(config, db, serviceKey), stopping: () => stopping };
  const app = createApp(deps, parts);
  assertPolicy(app, parts.router);
  const server = await serve(app.fetch, { host: config.host, port: config.ports.api });
  announce('api', server.url);
  const stopJobs = startJobs({ ...deps, config });
  endOnUncaught();
  const unwatch = watch(databaseUrl);
  onStop(async () => {
    stopping = true;
    unwatch();
    await server.close();
    await stopJobs();
    await close();
  });
};

await main().catch((error: unknown) => giveUp(error));
