import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openKeyRing } from '../../src/crypto/keyFile.ts';
import type { KeyRing } from '../../src/crypto/keys.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { startService } from '../../src/http/services.ts';
import { DATABASE, ensureDatabase, startPostgres } from '../../src/postgres/server.ts';
import { tempFolder } from '../../src/testing/folder.ts';
import { addGemeenten } from '../../src/testing/gemeenten.ts';
import { canMount, makeDisk, type Disk } from './disk.ts';
import { openLine, type Line } from './line.ts';
import { running } from './processes.ts';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const socketOf = (url: string): string => `${decodeURIComponent(new URL(url).host)}/.s.PGSQL.5432`;

/** Everything that can fail, each thing in a process or on a disk of its own. */
export type World = {
  url: string;
  serviceKey: string;
  ring: KeyRing;
  database: string;
  disk: Disk | null;
  line: Line;
  pids: { api: () => Promise<number>; postgres: () => Promise<number> };
  stop: () => Promise<void>;
};

const startApi = async (env: Record<string, string>) =>
  startService({
    name: 'api',
    script: new URL('../../src/main.ts', import.meta.url),
    env: { ...process.env, ...env },
  });

const openStore = async (home: string, megabytes: number) => {
  const disk = canMount() ? makeDisk(home, megabytes) : null;
  const dataDir = disk?.folder ?? join(home, 'gegevens');
  const postgres = await startPostgres(dataDir);
  const database = await ensureDatabase(postgres, DATABASE);
  await migrateDatabase(database);
  const { db, close } = openDatabase(database, 1);
  await addGemeenten(db);
  await close();
  return { disk, dataDir, postgres, database };
};

/** Starts PostgreSQL on its own disk, the line to it, and the API behind that line. */
export const openWorld = async (
  megabytes: number,
  more: Record<string, string> = {},
): Promise<World> => {
  const home = tempFolder();
  const { disk, dataDir, postgres, database } = await openStore(home, megabytes);
  const line = await openLine(socketOf(database));
  mkdirSync(join(home, 'api'));
  const keyFile = join(home, 'api', 'sleutels.json');
  const ring = openKeyRing(keyFile, true);
  const serviceKey = randomBytes(32).toString('base64url');
  const api = await startApi({
    ...{ API_SERVICE_KEY: serviceKey, KEY_FILE: keyFile, DATA_DIR: join(home, 'api') },
    ...{ PORT_API: String(await freePort()), DISK_DIR: dataDir },
    NODE_COMPILE_CACHE: join(home, 'api', 'code'),
    DATABASE_URL: `postgresql://postgres@127.0.0.1:${line.port}/${DATABASE}`,
    ...more,
  });
  const stop = async () => {
    await api.stop();
    line.close();
    await postgres.stop();
    disk?.drop();
    rmSync(home, { recursive: true, force: true });
  };
  const pids = { api: () => running(api.pid), postgres: () => running(postgres.pid) };
  return { ...{ url: api.url, serviceKey, ring, database, disk, line, pids, stop } };
};
