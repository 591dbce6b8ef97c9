import { expect, test } from 'vitest';
import { withOwnTerms, type OwnTerm } from './own-terms.ts';
import { LEXICON } from './lexicon.ts';
import { stem } from './words.ts';
import { understand } from './understand.ts';

const first = (words: string, ...terms: OwnTerm[]) =>
  understand(words, withOwnTerms(terms)).categorieen[0]?.code;

const local = { soort: 'erbij', categorie: 'VE-AUTO', uitdrukking: 'de Haltestip' } as const;

test.for([
  { words: 'haltestip', because: 'as written' },
  { words: 'haltetsip', because: 'spelled wrong' },
  { words: 'haltestippen', because: 'inflected' },
  { words: 'haltestipkaart', because: 'part of a compound' },
])('an own expression is understood: $because', ({ words }) => {
  expect(first(words)).not.toBe('VE-AUTO');
  expect(first(words, local)).toBe('VE-AUTO');
});

test('without own terms it is the very same lexicon', () => {
  expect(withOwnTerms([])).toBe(LEXICON);
});

test('a built-in expression can be taken away, the name of a category cannot', () => {
  const gone = (uitdrukking: string): OwnTerm => ({
    ...{ soort: 'weg', categorie: 'WO-ENER', uitdrukking },
  });
  expect(first('energiefixer')).toBe('WO-ENER');
  expect(first('Energiehulp', gone('energiehulp'))).toBe('WO-ENER');
  const without = withOwnTerms([gone('Energiefixer'), gone('energiefixers')]);
  const ways = understand('energiefixer', without).categorieen.map(({ door }) => door);
  expect(ways).not.toContain('energiefixer');
});

test('one more meaning makes a word tell less', () => {
  const both = withOwnTerms([{ soort: 'erbij', categorie: 'HH-EET', uitdrukking: 'valys' }]);
  expect(both.weight(stem('valys'))).toBeLessThan(LEXICON.weight(stem('valys')));
});
