import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createApp } from '../src/app.ts';
import { seedManyServices } from '../src/catalogue/index.ts';
import { openDatabase } from '../src/db/database.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import type { Deps } from '../src/deps.ts';
import { knownGemeenten } from '../src/gemeente/known.ts';
import { serve } from '../src/http/serve.ts';
import { openOidc } from '../src/oidc/client.ts';
import { parts } from '../src/parts.ts';
import { DATABASE, ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { gemeenteOf, SIZES } from '../src/seed/large/size.ts';
import { seedPeople } from '../src/seed/people.ts';
import { stageOf } from '../src/seed/stage.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { PLAIN_INDEX } from './engines.ts';

const SERVICE_KEY = randomBytes(32).toString('base64url');
/** The example catalogue this many times: as large as a real one (1,500 services and more). */
const WIJKEN = SIZES.gouda.wijken;

export const headersFor = (host: string, token?: string) => ({
  'content-type': 'application/json',
  'x-keukentafel-service': SERVICE_KEY,
  'x-keukentafel-host': host,
  'x-keukentafel-client-ip': '192.0.2.1',
  ...(token && { 'x-keukentafel-session': token }),
});

/** A real server with a real catalogue on it, and the whole API in this process. */
export const openSystem = async () => {
  const dataDir = tempFolder();
  const server = await startPostgres(dataDir);
  const url = await ensureDatabase(server, DATABASE);
  await migrateDatabase(url);
  const { db, pool, close } = openDatabase(url);
  const ring = { id: 'bench', kek: randomBytes(32), zout: randomBytes(32) };
  const demo = gemeenteOf(SIZES.gouda);
  await seedPeople({ db }, demo);
  const { gemeente, today } = stageOf({ db, ring, now: Date.now }, demo);
  await seedManyServices(db, gemeente, today, WIJKEN);
  await pool.query(PLAIN_INDEX);
  await pool.query('vacuum analyze');
  const deps: Deps = {
    ...{ db, ring, now: Date.now, wait: async () => undefined, serviceKey: SERVICE_KEY },
    gemeenten: knownGemeenten(db, Date.now),
    oidc: openOidc({
      ...{ issuer: 'http://localhost:1', clientId: 'x', clientSecret: null, acr: [] },
      scheme: 'http',
    }),
  };
  const app = createApp(deps, parts);
  const listening = await serve(app.fetch, { host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await listening.close();
    await close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { db, pool, gemeente, app, url: listening.url, host: gemeente.hosts[0] ?? '', stop };
};

export type System = Awaited<ReturnType<typeof openSystem>>;
