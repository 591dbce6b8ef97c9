import { spawnSync } from 'node:child_process';

/** PostgreSQL refuses to run as root: then everything of it runs as this account. */
export type Account = { uid: number; gid: number } | null;

const idOf = (flag: '-u' | '-g', name: string): number =>
  Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim());

/**
 * The unprivileged account when we are root, otherwise null (we already are one).
 * @throws Error when the named account does not exist.
 */
export const unprivileged = (name = process.env['POSTGRES_USER_NAME'] ?? 'nobody'): Account => {
  if (process.getuid?.() !== 0) return null;
  const account = { uid: idOf('-u', name), gid: idOf('-g', name) };
  if (!(account.uid > 0)) throw new Error(`account ${name} for PostgreSQL does not exist`);
  return account;
};

/** Whether the account can get at this path: a closed parent (such as a home) stops it. */
export const canReach = (account: Account, path: string): boolean =>
  spawnSync('test', ['-x', path], { ...account }).status === 0;

/** Makes files that the other account may read, whatever this process keeps for itself. */
export const readableByOthers = <T>(make: () => T): T => {
  const mask = process.umask(0o022);
  try {
    return make();
  } finally {
    process.umask(mask);
  }
};
