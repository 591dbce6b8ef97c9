import { expect, test } from 'vitest';
import { standard } from './dialect.ts';
import { LEXICON } from './lexicon.ts';

test.for([
  { typed: 'straot', meant: 'straat', because: 'Brabant and Limburg: ao' },
  { typed: 'schoap', meant: 'schoap', because: 'nothing known sounds like it' },
  { typed: 'kruud', meant: 'kruud', because: 'no word of this field' },
  { typed: 'verhuuzen', meant: 'verhuizen', because: 'Low Saxon: uu' },
  { typed: 'uitgief', meant: 'uitgief', because: 'no word that is known comes of it' },
  { typed: 'fietske', meant: 'fiets', because: 'a small one in the south' },
  { typed: 'koffieke', meant: 'koffie', because: 'a small one in the south' },
  { typed: 'gesnoeid', meant: 'snoeien', because: 'a participle nobody listed' },
  { typed: 'gestofzuigd', meant: 'stofzuigen', because: 'a participle nobody listed' },
  { typed: 'poetsn', meant: 'poetsen', because: 'an ending that is swallowed' },
  { typed: 'traplift', meant: 'traplift', because: 'known as it is' },
  { typed: 'huissier', meant: 'deurwaarder', because: 'another word in Flanders' },
])('$typed is read as $meant: $because', ({ typed, meant }) => {
  expect(standard(typed, LEXICON.known)).toBe(meant);
});
