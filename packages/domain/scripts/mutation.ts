// After `npm run mutation`: writes the scores and the survivors into docs/mutation.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { PACKAGE, ROOT } from './package.ts';

interface Mutant {
  mutatorName: string;
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | string;
  location: { start: { line: number } };
}

const PAGE = `${ROOT}docs/mutation.md`;
const OPEN = '<!-- mutation -->';
const CLOSE = '<!-- /mutation -->';

const report: { files: Record<string, { mutants: Mutant[] }> } = JSON.parse(
  readFileSync(`${PACKAGE}build/mutation/report.json`, 'utf8'),
);

const subjectOf = (path: string): string => path.split('/')[1]?.replace('.ts', '') ?? path;
const killed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const alive = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

function scoreRow(subject: string, mutants: readonly Mutant[]): string {
  const [dead, left] = [mutants.filter(killed).length, mutants.filter(alive).length];
  const score = dead + left === 0 ? '–' : ((100 * dead) / (dead + left)).toFixed(1);
  return `| ${subject} | ${dead + left} | ${score} % | ${left} |`;
}

/** Survivors of one file by kind of change, with their lines. */
function survivorRows(path: string, mutants: readonly Mutant[]): string[] {
  const kinds = Object.groupBy(mutants.filter(alive), ({ mutatorName }) => mutatorName);
  return Object.entries(kinds).map(([kind, found = []]) => {
    const lines = [...new Set(found.map(({ location }) => location.start.line))].join(', ');
    return `| ${path.replace('src/', '')} | ${kind} | ${found.length} | ${lines} |`;
  });
}

const files = Object.entries(report.files).sort(([a], [b]) => (a < b ? -1 : 1));
const subjects = Object.groupBy(files, ([path]) => subjectOf(path));
const scores = Object.entries(subjects).map(([subject, found = []]) =>
  scoreRow(
    subject,
    found.flatMap(([, { mutants }]) => mutants),
  ),
);
const survivors = files.flatMap(([path, { mutants }]) => survivorRows(path, mutants));
const text = [
  OPEN,
  '',
  '| subject | mutants | score | alive |',
  '|---|---|---|---|',
  ...scores,
  '',
  '| file | kind of change | alive | lines |',
  '|---|---|---|---|',
  ...survivors,
  '',
  CLOSE,
].join('\n');
const page = readFileSync(PAGE, 'utf8');
const [start, end] = [page.indexOf(OPEN), page.indexOf(CLOSE)];
const before = start < 0 ? `${page.trimEnd()}\n\n` : page.slice(0, start);
const after = start < 0 ? '\n' : page.slice(end + CLOSE.length);
writeFileSync(PAGE, before + text + after);
