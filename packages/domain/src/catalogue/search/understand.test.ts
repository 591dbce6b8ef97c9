import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORY_CODES } from '../categories.ts';
import { THESAURUS } from '../thesaurus/index.ts';
import { QUESTIONS, UNSEEN_QUESTIONS } from './questions.ts';
import { understand } from './understand.ts';

const top = (words: string, n: number) =>
  understand(words)
    .categorieen.slice(0, n)
    .map(({ code }) => code);

test.for([
  { naam: 'known to the author', set: QUESTIONS, bar: 0.95 },
  { naam: 'never used for tuning', set: UNSEEN_QUESTIONS, bar: 0.75 },
])('residents find the right category among five: $naam', ({ set, bar }) => {
  const missed = set
    .filter(({ vraag, goed }) => !goed.some((code) => top(vraag, 5).includes(code)))
    .map(({ vraag }) => `${vraag} → ${top(vraag, 5).join(' ')}`);
  expect(1 - missed.length / set.length, missed.join('\n')).toBeGreaterThanOrEqual(bar);
});

test('the right category stands high, not merely somewhere (MRR@5)', () => {
  const ranks = QUESTIONS.map(({ vraag, goed }) => {
    const place = top(vraag, 5).findIndex((code) => goed.includes(code));
    return place < 0 ? 0 : 1 / (place + 1);
  });
  const mrr = ranks.reduce((sum, value) => sum + value, 0) / ranks.length;
  expect(mrr).toBeGreaterThanOrEqual(0.7);
});

test('every category has at least eight expressions, and each finds its own category', () => {
  const lost = CATEGORY_CODES.flatMap((code) =>
    THESAURUS[code].filter((expression) => !top(expression, 5).includes(code)),
  );
  expect(CATEGORY_CODES.filter((code) => THESAURUS[code].length < 8)).toEqual([]);
  expect(lost).toEqual([]);
});

test('any text is understood without an error, and the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      expect(understand(words)).toEqual(understand(words));
    }),
    { numRuns: 100 },
  );
});

test('a very long text is read in part, in reasonable time', () => {
  expect(understand('eten aan huis '.repeat(2000)).categorieen[0]?.code).toBe('HH-MAAL');
});
