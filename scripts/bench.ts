import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

/** What each bench prints as JSON on its last line. */
interface Report {
  name: string;
  title: string;
  rows: { what: string; measured: string; bar?: { value: number; atMost: number } }[];
}

const BENCHES = [
  'packages/domain/bench/main.ts',
  'apps/api/bench/main.ts',
  'apps/api/bench/catalogue.ts',
];
const PAGE = 'docs/performance.md';

function run(file: string): Report {
  console.log(`── ${file}`);
  const output = execFileSync(process.execPath, [file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

const within = (bar: Report['rows'][number]['bar']): string => {
  if (!bar) return '';
  return `≤ ${bar.atMost}${bar.value <= bar.atMost ? '' : ' — **over**'}`;
};

function tableOf({ title, rows }: Report): string {
  const lines = rows.map(({ what, measured, bar }) => `| ${what} | ${measured} | ${within(bar)} |`);
  return [`### ${title}`, '', '| what | measured | bar |', '|---|---|---|', ...lines].join('\n');
}

/** Puts the text between the markers of that name; a page without them gets them at its end. */
function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${open}\n\n${text}\n\n${close}`;
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, start) + section + page.slice(end + close.length);
}

/** Named files, such as the catalogue of a whole country, which takes a quarter of an hour. */
const named = process.argv.slice(2);

for (const file of (named.length > 0 ? named : BENCHES).filter((name) => existsSync(name))) {
  const report = run(file);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const where = `Node ${process.version}, ${availableParallelism()} cores, load ${load} at the end.`;
  const text = `${tableOf(report)}\n\n${where}`;
  console.log(`\n${text}\n`);
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), report.name, text));
}
