import { readConfig, type Config } from '../config.ts';
import { openKeyRing } from '../crypto/keyFile.ts';
import { type KeyRing } from '../crypto/keys.ts';
import { openDatabase, type Db } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { gemeenten, type Gemeente } from '../gemeente/gemeente.ts';
import { DATABASE, ensureDatabase, startOrJoin } from '../postgres/server.ts';
import { Usage } from './usage.ts';

export type Installation = { db: Db; ring: KeyRing; config: Config; url: string };

const openServer = async ({ databaseUrl, dataDir }: Config) => {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined };
  const server = await startOrJoin(dataDir);
  return { url: await ensureDatabase(server, DATABASE), stop: server.stop };
};

/** Works on the database of this installation, running or not, and leaves it as it was found. */
export const withInstallation = async <T>(work: (it: Installation) => Promise<T>): Promise<T> => {
  const config = readConfig(process.env);
  const server = await openServer(config);
  try {
    await migrateDatabase(server.url);
    const { db, close } = openDatabase(server.url);
    const ring = openKeyRing(config.keyFile, config.demo, config.keyCommand);
    return await work({ db, ring, config, url: server.url }).finally(close);
  } finally {
    await server.stop();
  }
};

/** The same for a database that is still empty: nothing is made in it. */
export const withEmptyInstallation = async <T>(
  work: (it: Pick<Installation, 'ring' | 'url'>) => Promise<T>,
): Promise<T> => {
  const config = readConfig(process.env);
  // The keys of the old machine: a new key file would open nothing.
  const ring = openKeyRing(config.keyFile, false, config.keyCommand);
  const server = await openServer(config);
  try {
    return await work({ ring, url: server.url });
  } finally {
    await server.stop();
  }
};

/** The municipality with this code, or the first one. @throws Usage when there is none. */
export const gemeenteBy = async (db: Db, code: string | undefined): Promise<Gemeente> => {
  const all = await gemeenten(db);
  const found = code ? all.find((one) => one.code === code) : all[0];
  if (!found) throw new Usage(code ? `no municipality ${code}` : 'seed a municipality first');
  return found;
};
