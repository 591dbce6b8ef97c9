import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const BUILT = ['build/**', 'apps/*/build/**'];
const NOT_SOURCES = new Set([
  ...['.git', '.data', '.svelte-kit', '.turbo', '.vitest', '.stryker-tmp'],
  ...['node_modules', 'build', 'dist', 'coverage', 'test-results'],
]);

/** Each file that a build left in a folder, with the hash of what is in it. */
const builtIn = (folder: string): Map<string, string> =>
  new Map(
    globSync(BUILT, { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

/** Builds the sources of this folder in another one. */
const buildAgain = (folder: string): void => {
  cpSync('.', folder, { recursive: true, filter: (path) => !NOT_SOURCES.has(basename(path)) });
  const pnpm = (...args: string[]) =>
    execFileSync('pnpm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  pnpm('install', '--frozen-lockfile', '--offline', '--reporter=silent');
  pnpm('run', 'build');
};

/**
 * Whether the build that is here is the build of these sources: everything is built once more,
 * elsewhere, and held against it byte for byte. So who runs a version can see for themselves that it
 * was made of what they read.
 */
const folder = mkdtempSync(join(tmpdir(), 'keukentafel-rebuild-'));
try {
  buildAgain(folder);
  const [here, there] = [builtIn('.'), builtIn(folder)];
  const files = [...new Set([...here.keys(), ...there.keys()])].sort();
  const differ = files.filter((file) => here.get(file) !== there.get(file));
  for (const file of differ) console.error(`not the same when built again: ${file}`);
  console.log(`files built twice: ${files.length}, of which differ: ${differ.length}`);
  process.exitCode = files.length > 0 && differ.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
