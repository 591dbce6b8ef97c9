import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FORM = /<form\b((?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\}|=>)*)>\s*(<\w+)/g;
const files = globSync('src/**/*.svelte');

/** Every form that posts: its attributes and the first thing in it. */
const forms = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(FORM)]
    .map(([, attributes = '', first = '']) => ({ file, attributes, first }))
    .filter(({ attributes }) => attributes.includes('method="POST"')),
);

test('there are forms to look at', () => {
  expect(forms.length).toBeGreaterThan(25);
});

test.for(forms)('$file: pressing twice does it once', ({ first }) => {
  expect(first).toBe('<Mutatie');
});

test.for(forms)('$file: the browser remembers nothing of it', ({ attributes }) => {
  expect(attributes).toContain('autocomplete="off"');
});

const FIELD = /autocomplete="(?!off")[\w-]+"/;
/** Organisations, about themselves. */
const ORGANISATIONS = /routes\/aanbieders\//;

test('no field asks the browser to remember who somebody is', () => {
  const asking = files
    .filter((file) => !ORGANISATIONS.test(file))
    .filter((file) => FIELD.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});
