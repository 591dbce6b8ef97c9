import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FORM = /<form\b((?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\}|=>)*)>\s*(<\w+)/g;

/** Every form that posts, and the first thing in it. */
const forms = globSync('src/**/*.svelte').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(FORM)]
    .filter(([, attributes = '']) => attributes.includes('method="POST"'))
    .map(([, , first = '']) => ({ file, first })),
);

test('there are forms to look at', () => {
  expect(forms.length).toBeGreaterThan(20);
});

test.for(forms)('$file: pressing twice does it once', ({ first }) => {
  expect(first).toBe('<Mutatie');
});
