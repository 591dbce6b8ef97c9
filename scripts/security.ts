import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { allEvidence, parts } from './security/page.ts';
import { failingOf, readResults } from './security/results.ts';

/**
 * `node scripts/security.ts` writes the tables of docs/security.md; with `--check` it fails when the
 * page is behind, or when a claim has no test, or one that did not pass in the last run.
 */
const PAGE = 'docs/security.md';

function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for ${name}`);
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
}

async function written(): Promise<string> {
  const page = Object.entries(parts()).reduce(
    (text, [name, part]) => between(text, name, part),
    readFileSync(PAGE, 'utf8'),
  );
  return format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

function brokenClaims(): string[] {
  const results = readResults();
  return allEvidence().flatMap(({ claim, evidence }) => {
    if (evidence.length === 0) return [`${claim}: no test`];
    return evidence.flatMap((one) => {
      const failing = failingOf(one, results);
      return failing === null ? [] : [`${claim}: ${one} ${failing}`];
    });
  });
}

const page = await written();
if (process.argv.includes('--check')) {
  const problems = brokenClaims();
  if (page !== readFileSync(PAGE, 'utf8')) problems.push(`${PAGE} is behind: npx pnpm security`);
  for (const problem of problems) console.error(problem);
  console.log(`${allEvidence().length} claims, ${problems.length} without a passing test`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else writeFileSync(PAGE, page);
