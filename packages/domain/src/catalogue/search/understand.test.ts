import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORY_CODES } from '../categories.ts';
import { THESAURUS } from '../thesaurus/index.ts';
import { ORDINARY } from './ordinary.ts';
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

test('an ordinary word is never read as another word', () => {
  const corrected = ORDINARY.flatMap((word) =>
    understand(word).terms.filter(({ hoe, gelezen }) => hoe === 'spelling' && gelezen !== word),
  );
  expect(corrected).toEqual([]);
});

test.for([
  { words: 'de bushalte is te ver', because: 'a stop word before two words says nothing' },
  { words: 'ik sta al tien jaar voor de oven', because: 'ten is no teenager, an oven no eye' },
  { words: 'meteen na mijn verjaardag', because: 'all of them ordinary' },
])('"$words" has no slip in it: $because', ({ words }) => {
  expect(understand(words).terms.filter(({ hoe }) => hoe === 'spelling')).toEqual([]);
});

test('two words with a slip are told apart from their neighbours', () => {
  const [slip] = understand('graag de luidter lijn bellen').terms.filter(
    ({ hoe }) => hoe === 'spelling',
  );
  expect(slip).toMatchObject({ getypt: 'luidter lijn', gelezen: 'luisterlijn' });
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
