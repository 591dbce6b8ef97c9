import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { PACKAGE, SUBJECTS } from './package.ts';

const TSC = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const BROWSER = `${PACKAGE}dist/browser/`;

/** dist/: one .js and .d.ts per module, and one file per subject that a plain page can import. */
export async function buildForNpm(): Promise<void> {
  rmSync(`${PACKAGE}dist`, { recursive: true, force: true });
  execFileSync(process.execPath, [TSC, '-p', `${PACKAGE}tsconfig.npm.json`], { stdio: 'inherit' });
  mkdirSync(BROWSER, { recursive: true });
  for (const [name, entry] of Object.entries(SUBJECTS)) {
    const { code } = await bundle({ subjects: { [name]: entry } });
    writeFileSync(`${BROWSER}${name}.js`, code);
  }
}

if (import.meta.main) await buildForNpm();
