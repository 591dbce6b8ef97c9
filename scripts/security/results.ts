import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Evidence } from './evidence.ts';

/** How the tests of one file ended: by title, whether it passed. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

const VITEST = ['packages/domain', 'apps/api', 'apps/consulent', 'apps/inwoner'].map(
  (folder) => `${folder}/.vitest/results.json`,
);
const JOURNEYS = 'packages/e2e/test-results/results.json';

interface Suite {
  file: string;
  specs: { title: string; ok: boolean }[];
  suites?: Suite[];
}

const specsOf = (suite: Suite): Suite['specs'] => [
  ...suite.specs,
  ...(suite.suites ?? []).flatMap(specsOf),
];

function readVitest(file: string, into: Map<string, Map<string, boolean>>): void {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, assertionResults } of testResults) {
    const titles = new Map<string, boolean>();
    for (const { title, status } of assertionResults) titles.set(title, status === 'passed');
    into.set(relative(process.cwd(), name), titles);
  }
}

function readJourneys(file: string, into: Map<string, Map<string, boolean>>): void {
  const report: { suites: Suite[] } = JSON.parse(readFileSync(file, 'utf8'));
  for (const suite of report.suites) {
    const titles = specsOf(suite).map(({ title, ok }) => [title, ok] as const);
    into.set(`packages/e2e/src/${suite.file}`, new Map(titles));
  }
}

/** What the tests of this checkout said when they last ran. */
export function readResults(): Results {
  const results = new Map<string, Map<string, boolean>>();
  for (const file of VITEST) if (existsSync(file)) readVitest(file, results);
  if (existsSync(JOURNEYS)) readJourneys(JOURNEYS, results);
  return results;
}

interface Kept {
  figures: { ok: boolean }[];
}

function proofHolds(name: string): string | null {
  const file = `docs/proof/${name}.json`;
  if (!existsSync(file)) return 'has no kept result';
  const { figures }: Kept = JSON.parse(readFileSync(file, 'utf8'));
  return figures.every(({ ok }) => ok) ? null : 'has a figure that does not hold';
}

/** The parts of `npm test` before this one, which tells their names. */
const passed = (part: string): boolean =>
  (process.env['PARTS_THAT_PASSED'] ?? '').split(';').includes(part);

/** Why this evidence does not hold, or null. */
export function failingOf(evidence: Evidence, results: Results): string | null {
  if (evidence.startsWith('check:'))
    return passed(evidence.slice('check:'.length)) ? null : 'did not pass';
  if (evidence.startsWith('proof:')) return proofHolds(evidence.slice('proof:'.length));
  const [file = '', title] = evidence.split(' :: ');
  const titles = results.get(file);
  if (!titles || titles.size === 0) return 'did not run';
  if (title !== undefined) {
    if (!titles.has(title)) return 'is not a test of that file';
    return titles.get(title) ? null : 'failed';
  }
  return [...titles.values()].every(Boolean) ? null : 'has a test that failed';
}
