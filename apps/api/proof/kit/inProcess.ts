import { and, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createApp } from '../../src/app.ts';
import { openDatabase, withTenant } from '../../src/db/database.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { medewerker } from '../../src/db/schema.ts';
import type { Deps } from '../../src/deps.ts';
import { knownGemeenten } from '../../src/gemeente/known.ts';
import { serve } from '../../src/http/serve.ts';
import { CALLBACK, openOidc } from '../../src/oidc/client.ts';
import { demoProvider } from '../../src/oidc/demo/provider.ts';
import { parts } from '../../src/parts.ts';
import { DATABASE, ensureDatabase, startPostgres } from '../../src/postgres/server.ts';
import { VOORBEELDSTAD } from '../../src/seed/gemeenten.ts';
import { seedDemo } from '../../src/seed/index.ts';
import { beginMedewerker } from '../../src/session/begin.ts';
import { tempFolder } from '../../src/testing/folder.ts';

/** The identity provider of the demo, so that signing in begins as it does in use. */
const openProvider = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  const redirectUris = [`http://localhost${CALLBACK}`];
  const provider = demoProvider({ issuer, clientId: 'keukentafel', redirectUris });
  server.on('request', provider.callback());
  const settings = { issuer, clientId: 'keukentafel', clientSecret: null, acr: [] };
  const oidc = openOidc({ ...settings, scheme: 'http' });
  return { oidc, close: () => server.close() };
};

/** The whole API in this process, listening, on a database of its own with the demo in it. */
export const openInProcess = async () => {
  const dataDir = tempFolder();
  const postgres = await startPostgres(dataDir);
  const url = await ensureDatabase(postgres, DATABASE);
  await migrateDatabase(url);
  const { db, pool, close } = openDatabase(url, 10);
  const ring = { id: 'proof', kek: randomBytes(32), zout: randomBytes(32) };
  const now = Date.now;
  await seedDemo({ db, ring, now });
  const serviceKey = randomBytes(32).toString('base64url');
  const wait = async () => undefined;
  const provider = await openProvider();
  const { oidc } = provider;
  const deps: Deps = { db, ring, now, wait, serviceKey, oidc, gemeenten: knownGemeenten(db, now) };
  const app = createApp(deps, parts);
  const server = await serve(app.fetch, { host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await server.close();
    provider.close();
    await close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, deps, db, pool, serviceKey, url: server.url, database: url, stop };
};

export type InProcess = Awaited<ReturnType<typeof openInProcess>>;

/** A session of staff of the demo, as signing in at the identity provider would have made it. */
export const staffSession = ({ db }: Pick<InProcess, 'db'>, sub: string): Promise<string> => {
  const gemeenteId = VOORBEELDSTAD.gemeente.id;
  return withTenant(db, gemeenteId, async (tx) => {
    const who = and(eq(medewerker.gemeenteId, gemeenteId), eq(medewerker.sub, sub));
    const [person] = await tx.select().from(medewerker).where(who);
    if (!person) throw new Error(`no ${sub} in the demo`);
    return beginMedewerker(tx, { gemeenteId, now: Date.now() }, person.id);
  });
};
