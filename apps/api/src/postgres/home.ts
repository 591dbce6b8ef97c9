import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canReach, readableByOthers, type Account } from './account.ts';

const SHARED = '/var/lib/keukentafel';
const SOCKET_PATH_MAX = 90;

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A folder for PostgreSQL alone: nobody else looks in it. */
const privateFolder = (path: string, account: Account): string => {
  readableByOthers(() => mkdirSync(path, { recursive: true }));
  if (account) chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
  return path;
};

export type Home = { home: string; data: string; sockets: string; moved: boolean };

/** Where the server lives: in the data directory, or elsewhere when its account cannot get there. */
export const homeFor = (dataDir: string, account: Account): Home => {
  const real = realpathSync(dataDir);
  const moved = !canReach(account, real);
  const home = moved ? join(SHARED, shortHash(real)) : join(real, 'postgres');
  privateFolder(home, account);
  const near = join(home, 'run');
  const sockets = near.length > SOCKET_PATH_MAX ? `/tmp/keukentafel-${shortHash(real)}` : near;
  privateFolder(sockets, account);
  return { home, data: join(home, 'data'), sockets, moved };
};

const INITDB = [
  ...['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--data-checksums'],
  // Sort order must not depend on a library of the machine: indexes would break on an upgrade.
  ...['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8', '--no-instructions'],
];

/** Makes the cluster, whole or not at all: a half-made one never gets the final name. */
export const ensureCluster = (native: string, { home, data }: Home, account: Account): void => {
  if (existsSync(data)) return;
  for (const name of readdirSync(home))
    if (name.startsWith('data.new')) rmSync(join(home, name), { recursive: true });
  const fresh = join(home, `data.new-${process.pid}`);
  const { status, stderr } = spawnSync(join(native, 'bin', 'initdb'), ['-D', fresh, ...INITDB], {
    ...account,
    cwd: home,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  renameSync(fresh, data);
};

const pidIn = (data: string): string =>
  readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';

/** Process id of the server on this data. */
export const serverPid = (data: string): number => Number(pidIn(data));

const cwdOf = (pid: string): string | null => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
};

/**
 * Ends what a server left behind whose first process is gone: by itself each of them ends, but one
 * that hangs would keep the next server from the data for ever. What was promised is in the log.
 */
export const endOrphans = ({ data }: Pick<Home, 'data'>): void => {
  if (process.platform !== 'linux') return;
  const place = realpathSync(data);
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    if (cwdOf(pid) === place) process.kill(Number(pid), 'SIGKILL');
};

/**
 * Removes the pid file of a server that is gone, also when its number now belongs to another
 * process (usual in containers, and after a power cut), and with it the lock of its socket, which
 * holds the same number. Answers whether a server still runs here.
 */
export const clearStalePid = ({ data, sockets }: Pick<Home, 'data' | 'sockets'>): boolean => {
  const file = join(data, 'postmaster.pid');
  const known = existsSync(file);
  if (known && cwdOf(pidIn(data)) === realpathSync(data)) return true;
  if (process.platform !== 'linux') return false;
  for (const stale of [file, join(sockets, '.s.PGSQL.5432.lock')]) rmSync(stale, { force: true });
  return false;
};
