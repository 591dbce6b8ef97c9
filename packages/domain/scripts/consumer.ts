import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packForNpm } from './pack.ts';
import { PACKAGE } from './package.ts';

/** Another project: the package from its tarball, and the libraries it brings itself. */
export interface Consumer {
  tarball: string;
  bytes: Uint8Array<ArrayBuffer>;
  folder: string;
  installed: string;
  run: (...args: string[]) => string;
  remove: () => void;
}

/** Packs the package and installs it in an empty folder, with the examples beside it. */
export function consumer(): Consumer {
  const { file, bytes } = packForNpm();
  const folder = dirname(file);
  const installed = join(folder, 'node_modules/@keukentafel/domain');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', installed, '--strip-components=1']);
  for (const library of ['zod', 'hono'])
    symlinkSync(`${PACKAGE}node_modules/${library}`, join(folder, 'node_modules', library));
  cpSync(`${PACKAGE}examples`, folder, { recursive: true });
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const remove = (): void => rmSync(folder, { recursive: true });
  return { tarball: file, bytes, folder, installed, run, remove };
}
