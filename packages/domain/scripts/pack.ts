import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE } from './package.ts';

/** Packs as for publishing (which builds first) and gives the tarball. */
export function packForNpm(): { file: string; bytes: Uint8Array<ArrayBuffer> } {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-domain-'));
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: PACKAGE, stdio: 'pipe' });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('pnpm pack made no tarball.');
  return { file: join(folder, file), bytes: new Uint8Array(readFileSync(join(folder, file))) };
}
