import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createApp } from '../src/app.ts';
import { openDatabase } from '../src/db/database.ts';
import { migrateDatabase } from '../src/db/migrate.ts';
import { knownGemeenten } from '../src/gemeente/known.ts';
import { serve } from '../src/http/serve.ts';
import { openOidc } from '../src/oidc/client.ts';
import { parts } from '../src/parts.ts';
import { ensureDatabase, startPostgres } from '../src/postgres/server.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { addGemeenten } from '../src/testing/gemeenten.ts';

const SERVICE_KEY = 'service-key-of-the-bench';

/** A database server for one bench. */
export async function benchServer() {
  const folder = tempFolder();
  const server = await startPostgres(folder);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, stop };
}

type Server = Awaited<ReturnType<typeof benchServer>>['server'];

let asked = 0;
/** Every question from another address: what is measured is searching, not the limit on it. */
const someone = () => {
  asked += 1;
  return `10.${(asked >> 16) % 256}.${(asked >> 8) % 256}.${asked % 256}`;
};

/** The whole API, listening, on an empty database of that name. */
export async function benchApi(server: Server, name: string) {
  const url = await ensureDatabase(server, name);
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
  const listening = await serve(app.fetch, { host: '127.0.0.1', port: 0 });
  /** One search as the website asks it, over HTTP; throws when it is not answered. */
  const search = async (words: string, host = 'localhost') => {
    const headers = {
      ...{ 'content-type': 'application/json', 'x-keukentafel-service': SERVICE_KEY },
      ...{ 'x-keukentafel-host': `${host}:3000`, 'x-keukentafel-client-ip': someone() },
    };
    const body = JSON.stringify({ words, postcode: '2801 AB' });
    const init = { method: 'POST', headers, body };
    const answer = await fetch(`${listening.url}/trpc/catalogue.search`, init);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.text();
  };
  const stop = async () => {
    await listening.close();
    await close();
  };
  return { db, pool, search, stop };
}
