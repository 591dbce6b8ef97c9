import { writeFileSync } from 'node:fs';
import { coverageOf, testFiles } from './law/coverage.ts';
import { rules, type Rule } from './law/rules.ts';
import { ROOT } from './package.ts';

/** A rule with the tests that cover it. */
export interface Covered extends Rule {
  tests: string[];
}

/** Every rule of the domain that cites an article, with its tests. */
export function law(): Covered[] {
  const tests = testFiles();
  return rules().map((rule) => ({ ...rule, tests: coverageOf(rule, tests) }));
}

const inOrder = new Intl.Collator('nl', { numeric: true }).compare;

/** The articles, in order, each with its rules. */
export function byArticle(covered: readonly Covered[]): [string, Covered[]][] {
  const groups = Object.entries(Object.groupBy(covered, ({ artikel }) => artikel));
  return groups
    .map(([artikel, rows = []]): [string, Covered[]] => [artikel, rows])
    .sort(([a], [b]) => inOrder(a, b));
}

const INTRO = `# Article → rule → file → test

Generated from the code: \`pnpm --filter @keukentafel/domain generate\`. Every place in
\`packages/domain/src\` that cites an article, with the tests of the same subject that name the rule
or cite the article. \`npm test\` fails when an article has no test, or a row of a rule table has none.
`;

const line = (article: string, { name, file, tests }: Covered): string =>
  `| ${article} | \`${name}\` | ${file} | ${tests.map(shortName).join(', ')} |`;
const shortName = (file: string): string => file.replace(/\.test\.ts$/, '');

/** The text of docs/law.md. */
export function lawText(covered = law()): string {
  const rows = byArticle(covered).flatMap(([article, found]) =>
    found.map((rule, index) => line(index === 0 ? article : '', rule)),
  );
  return [INTRO, '| article | rule | file | tests |', '|---|---|---|---|', ...rows, ''].join('\n');
}

if (import.meta.main) writeFileSync(`${ROOT}docs/law.md`, lawText());
