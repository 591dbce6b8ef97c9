import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { unprivileged, type Account } from './account.ts';
import { clearStalePid, endOrphans, ensureCluster, homeFor, serverPid, type Home } from './home.ts';
import { InUse, lockDirectory } from './lock.ts';
import { spawnServer, supervise } from './process.ts';
import { runtimeFor } from './runtime.ts';
import { assertSafe } from './safety.ts';

export type PostgresServer = {
  /** Connection string of a database in this server. */
  url: (database: string) => string;
  /** Process id of the running server, for those who watch or kill it. */
  pid: () => number;
  /** Set when the data had to stand outside the data directory. */
  movedTo: string | null;
  stop: () => Promise<void>;
};

const urlOf = (sockets: string, database: string): string =>
  `postgresql://postgres@${encodeURIComponent(sockets)}/${database}`;

/** Name of our database on a server that we bring. */
export const DATABASE = 'keukentafel';

/** Makes the database when it is not there yet. */
export const ensureDatabase = async (server: PostgresServer, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
    return server.url(name);
  } finally {
    await client.end();
  }
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ready = async (url: string, running: () => boolean): Promise<boolean> => {
  for (let wait = 0; wait < 600 && running(); wait += 1) {
    if (await answers(url)) return true;
    await sleep(50);
  }
  return false;
};

const noServerLeft = async (place: Home): Promise<void> => {
  for (let wait = 0; clearStalePid(place); wait += 1) {
    if (wait > 200) throw new Error('an older PostgreSQL still runs on this data');
    await sleep(50);
  }
};

const launcher = (native: string, place: Home, account: Account, url: string) => async () => {
  await noServerLeft(place);
  endOrphans(place);
  const child = spawnServer(native, place, account);
  if (await ready(url, () => child.exitCode === null)) return child;
  throw new Error(`PostgreSQL does not start; see ${join(place.home, 'postgres.log')}`);
};

const start = async (dataDir: string): Promise<PostgresServer> => {
  const account = unprivileged();
  const place = homeFor(dataDir, account);
  const native = runtimeFor(account, place.home);
  ensureCluster(native, place, account);
  const url = (database: string) => urlOf(place.sockets, database);
  const launch = launcher(native, place, account, url('postgres'));
  // Once more: after a crash the old memory block may still be in use for a moment.
  const running = supervise(await launch().catch(launch), launch);
  await assertSafe(url('postgres')).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  return {
    url,
    pid: () => serverPid(place.data),
    movedTo: place.moved ? place.home : null,
    stop: running.stop,
  };
};

/** A folder we make ourselves is open to pass through; what stands in it is not. */
const makeReachable = (dataDir: string): void => {
  if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, 0o755);
};

/**
 * Starts the PostgreSQL that comes with the packages, on a socket that only its own account and
 * root can open.
 * @throws InUse when another process works in this data directory; Error with one clear line
 *   otherwise (no binaries, does not start, unsafe settings).
 */
export const startPostgres = async (dataDir: string): Promise<PostgresServer> => {
  makeReachable(dataDir);
  const unlock = await lockDirectory(dataDir);
  try {
    const server = await start(dataDir);
    return { ...server, stop: () => server.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** The server of this data directory: started here, or the one that already runs. */
export const startOrJoin = async (dataDir: string): Promise<PostgresServer> => {
  try {
    return await startPostgres(dataDir);
  } catch (error) {
    if (!(error instanceof InUse)) throw error;
    const place = homeFor(dataDir, unprivileged());
    return {
      url: (database) => urlOf(place.sockets, database),
      pid: () => serverPid(place.data),
      movedTo: place.moved ? place.home : null,
      stop: async () => undefined,
    };
  }
};
