import { expect, test } from 'vitest';
import { byArticle, law, lawText } from './law.ts';
import { coverageOf } from './law/coverage.ts';

const covered = law();
const bare = covered.filter(({ tests }) => tests.length === 0);

test('every article that the code cites has a test', () => {
  const without = byArticle(covered)
    .filter(([, rules]) => rules.every(({ tests }) => tests.length === 0))
    .map(([article, rules]) => `${article}: ${rules.map(({ name }) => name).join(', ')}`);
  expect(without).toEqual([]);
});

test('every row of a rule table has a test that names it or cites its article', () => {
  const rows = bare.filter(({ row }) => row);
  expect(rows.map(({ name, artikel }) => `${name}: ${artikel}`)).toEqual([]);
});

test('a rule that no test names is seen', () => {
  const rule = { artikel: 'Awb art. 1:1', name: 'X.y', key: 'y', file: 'zaak/x.ts', row: true };
  const tests = [
    { file: 'zaak/x.test.ts', words: new Set(['x']), articles: ['Awb art. 1:2'] },
    { file: 'time/y.test.ts', words: new Set(['y']), articles: ['Awb art. 1:1'] },
  ];
  expect(coverageOf(rule, tests)).toEqual([]);
  expect(coverageOf({ ...rule, key: 'x' }, tests)).toEqual(['zaak/x.test.ts']);
  expect(coverageOf({ ...rule, artikel: 'Awb art. 1:2' }, tests)).toEqual(['zaak/x.test.ts']);
});

test('the table names both clocks of a melding', () => {
  const text = lawText(covered);
  expect(text).toContain('`TERMIJNEN.onderzoek`');
  expect(text).toContain('`TERMIJNEN.persoonlijkPlan`');
});
