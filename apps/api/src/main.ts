import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { openKeyRing } from './crypto/keys.ts';
import { openDatabase } from './db/database.ts';
import { gemeenten } from './gemeente/gemeente.ts';
import { knownGemeenten } from './gemeente/known.ts';
import { endOnUncaught } from './http/log.ts';
import { assertPolicy } from './http/policy.ts';
import { announce, giveUp, onStop, serve } from './http/serve.ts';
import { openOidc } from './oidc/client.ts';
import { startJobs } from './jobs/run.ts';
import { parts } from './parts.ts';

/** The API as a process: everything checked first, then listening. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const { databaseUrl, serviceKey } = config;
  if (!databaseUrl || !serviceKey) throw new Error('DATABASE_URL and API_SERVICE_KEY are needed');
  const ring = openKeyRing(config.keyFile, config.demo);
  const { db, close } = openDatabase(databaseUrl);
  if (!config.demo && (await gemeenten(db)).some(({ voorbeeld }) => voorbeeld))
    throw new Error('production refuses a database with an example municipality');
  const now = Date.now;
  const known = knownGemeenten(db, now);
  const app = createApp(
    {
      ...{ db, ring, now, serviceKey, gemeenten: known },
      ...{ oidc: openOidc(config.oidc), wait: (ms: number) => wait(ms) },
    },
    parts,
  );
  assertPolicy(app, parts.router);
  const server = await serve(app.fetch, { host: config.host, port: config.ports.api });
  announce('api', server.url);
  const stopJobs = startJobs({ db, ring, now, gemeenten: known, config });
  endOnUncaught();
  onStop(async () => {
    await server.close();
    await stopJobs();
    await close();
  });
};

await main().catch(giveUp);
