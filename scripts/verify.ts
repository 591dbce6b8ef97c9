import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** One part of `npm test`: a command, and where its own count of tests stands when it has one. */
interface Part {
  name: string;
  command: string[];
  results?: string;
}

const vitest = (folder: string): Part => ({
  name: `tests of ${folder}`,
  command: [
    'pnpm',
    '--dir',
    folder,
    'exec',
    'vitest',
    'run',
    '--reporter=default',
    '--silent=passed-only',
    '--reporter=json',
    '--outputFile.json=.vitest/results.json',
  ],
  results: `${folder}/.vitest/results.json`,
});

const PARTS: Part[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'types', command: ['turbo', 'run', 'check', '--output-logs=errors-only'] },
  { name: 'supply chain', command: ['node', 'scripts/supply.ts'] },
  // After the types: SvelteKit writes the ones it needs there.
  { name: 'unused code', command: ['knip'] },
  vitest('packages/domain'),
  vitest('apps/api'),
  vitest('apps/consulent'),
  vitest('apps/inwoner'),
  { name: 'build', command: ['pnpm', 'run', 'build'] },
  { name: 'the same build twice', command: ['node', 'scripts/rebuild.ts'] },
  {
    name: 'journeys',
    command: ['pnpm', '--dir', 'packages/e2e', 'exec', 'playwright', 'test'],
    results: 'packages/e2e/test-results/results.json',
  },
  // Last: a promise counts only when the test it points at has just passed.
  { name: 'promises', command: ['node', 'scripts/security.ts', '--check'] },
];

/** Tests passed and failed; a part without a count of its own counts as one. */
type Count = [passed: number, failed: number];

function readCount(file: string): Count {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) return [report.stats.expected + report.stats.flaky, report.stats.unexpected];
  return [report.numPassedTests, report.numFailedTests];
}

function run(part: Part): Count {
  const start = performance.now();
  console.log(`\n── ${part.name}`);
  if (part.results) rmSync(part.results, { force: true });
  const [program = '', ...rest] = part.command;
  const done = spawnSync(program, rest, { stdio: 'inherit' });
  const [passed, failed] =
    part.results && existsSync(part.results) ? readCount(part.results) : [0, 0];
  const ok = done.status === 0;
  if (ok)
    process.env['PARTS_THAT_PASSED'] = `${process.env['PARTS_THAT_PASSED'] ?? ''}${part.name};`;
  console.log(`── ${part.name}: ${ok ? 'ok' : 'FAILED'} in ${seconds(start)} s`);
  if (ok) return [Math.max(passed, 1), 0];
  return [passed, Math.max(failed, 1)];
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

const counts = PARTS.map(run);
const passed = counts.reduce((sum, [count]) => sum + count, 0);
const failed = counts.reduce((sum, [, count]) => sum + count, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
