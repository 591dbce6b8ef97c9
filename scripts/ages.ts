import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAST_DAYS, YOUNG } from './young.ts';

export const CHECKED = 'scripts/lock-checked.json';
const MINUTES = LEAST_DAYS * 24 * 60;

/** What the lock file says, as one short text. */
export const sumOfLock = (): string =>
  createHash('sha256').update(readFileSync('pnpm-lock.yaml')).digest('hex');

const settings = (): string =>
  [
    `minimumReleaseAge: ${MINUTES}`,
    'minimumReleaseAgeStrict: true',
    'minimumReleaseAgeExclude:',
    ...Object.keys(YOUNG).map((name) => `  - '${name}'`),
  ].join('\n');

/**
 * Asks the registry, through pnpm, whether every version in the lock file is a week old, but for the
 * ones in young.ts. What was checked is written down: `npm test` then needs no network to know.
 */
const check = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-ages-'));
  try {
    for (const file of [
      'pnpm-lock.yaml',
      'package.json',
      ...globSync('{apps,packages}/*/package.json'),
    ])
      cpSync(file, join(folder, file), { recursive: true });
    const workspace = readFileSync('pnpm-workspace.yaml', 'utf8');
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), `${workspace}\n${settings()}\n`);
    const args = ['install', '--frozen-lockfile', '--lockfile-only', '--ignore-scripts'];
    return spawnSync('pnpm', args, { cwd: folder, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.main) {
  const status = check();
  const day = new Date().toISOString().slice(0, 10);
  if (status === 0)
    writeFileSync(CHECKED, `${JSON.stringify({ lock: sumOfLock(), day }, null, 2)}\n`);
  process.exitCode = status;
}
