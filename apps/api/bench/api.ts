import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createApp } from '../src/app.ts';
import { openDatabase } from '../src/db/database.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import { knownGemeenten } from '../src/gemeente/known.ts';
import { openOidc } from '../src/oidc/client.ts';
import { parts } from '../src/parts.ts';
import { ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { addGemeenten } from '../src/testing/gemeenten.ts';

const SERVICE_KEY = 'service-key-of-the-bench';

/** The whole API in this process, on a database server of its own. */
export async function benchApi() {
  const folder = tempFolder();
  const server = await startPostgres(folder);
  const url = await ensureDatabase(server, 'bench');
  await migrateDatabase(url);
  const { db, pool, close } = openDatabase(url);
  await addGemeenten(db);
  const now = () => Date.parse('2026-11-22T10:00:00+01:00');
  const app = createApp(
    {
      ...{ db, now, wait: () => Promise.resolve(), serviceKey: SERVICE_KEY },
      gemeenten: knownGemeenten(db, now),
      ring: { id: 'bench', kek: randomBytes(32), zout: randomBytes(32) },
      oidc: openOidc({
        ...{ issuer: 'http://localhost:1', clientId: 'keukentafel', clientSecret: null },
        ...{ acr: [], scheme: 'http' },
      }),
    },
    parts,
  );
  const headers = {
    ...{ 'content-type': 'application/json', 'x-keukentafel-service': SERVICE_KEY },
    ...{ 'x-keukentafel-host': 'localhost:3000', 'x-keukentafel-client-ip': '192.0.2.1' },
  };
  /** One search as the website asks it; throws when it is not answered. */
  const search = async (words: string) => {
    const body = JSON.stringify({ words, postcode: '2801 AB' });
    const answer = await app.request('/trpc/catalogue.search', { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.text();
  };
  const stop = async () => {
    await close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, db, pool, search, stop };
}
