import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, knownEnds, splitCompound } from './compound.ts';
import { LEXICON } from './lexicon.ts';
import { spellingCost } from './spelling-cost.ts';
import { allowedCost, nearest } from './spelling.ts';
import { contentWords, normalise, stem } from './words.ts';

test.for([
  { woorden: 'Wie kookt er vóór mij?', uit: 'wie kookt er voor mij', because: 'accents' },
  { woorden: '  24/7  zorg ', uit: '24 7 zorg', because: 'punctuation' },
  { woorden: 'ĲSSELSTEIN', uit: 'ijsselstein', because: 'ij as one character' },
  { woorden: '🙂', uit: '', because: 'nothing to read' },
  { woorden: 'heeeel moooi', uit: 'heel mooi', because: 'a letter held down' },
])('normalise: $because', ({ woorden, uit }) => {
  expect(normalise(woorden)).toBe(uit);
});

test('a question of stop words only keeps its words', () => {
  expect(contentWords('ik wil hulp')).toEqual(['ik', 'wil', 'hulp']);
  expect(contentWords('ik wil een taxi')).toEqual(['taxi']);
});

test.for([
  ['boodschap', 'boodschappen'],
  ['klus', 'klusjes'],
  ['maatje', 'maatjes'],
  ['mantelzorg', 'mantelzorger'],
  ['loopt', 'lopen'],
  ['kookt', 'koken'],
  ['schuld', 'schulden'],
  ['eenzaam', 'eenzame'],
  ['eenzaam', 'eenzaamheid'],
  ['dag', 'dagen'],
  ['kind', 'kinderen'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['lezen', 'leest'],
  ['snoeien', 'snoeit'],
  ['poetsen', 'poetst'],
  ['praatje', 'praten'],
  ['schilder', 'schilderen'],
  ['senior', 'senioren'],
] as const)('%s and %s share a stem', ([a, b]) => {
  expect(stem(a)).toBe(stem(b));
});

test.for([
  { a: 'taal', b: 'tuin', because: 'other word' },
  { a: 'hulp', b: 'huis', because: 'other word' },
  { a: 'schuld', b: 'school', because: 'alike at the start' },
  { a: 'rok', b: 'roken', because: 'a short and a long vowel' },
  { a: 'zon', b: 'zoon', because: 'a short and a long vowel' },
  { a: 'kop', b: 'kopen', because: 'a short and a long vowel' },
  { a: 'bord', b: 'boren', because: 'a d that belongs to the word' },
  { a: 'man', b: 'maand', because: 'a d that belongs to the word' },
  { a: 'tien', b: 'tiener', because: 'an ending that is no ending' },
  { a: 'moe', b: 'moeder', because: 'an ending that is no ending' },
  { a: 'vet', b: 'veters', because: 'an ending that is no ending' },
])('$a and $b keep apart: $because', ({ a, b }) => {
  expect(stem(a)).not.toBe(stem(b));
});

test.for([
  { typed: 'rolstoul', known: 'rolstoel' },
  { typed: 'eensaam', known: 'eenzaam' },
  { typed: 'fisiotherapie', known: 'fysiotherapie' },
  { typed: 'skootmobiel', known: 'scootmobiel' },
  { typed: 'rollatorr', known: 'rollator' },
  { typed: 'traplfit', known: 'traplift' },
  { typed: 'verslavimg', known: 'verslaving' },
  { typed: 'taksi', known: 'taxi' },
])('$typed is read as $known', ({ typed, known }) => {
  expect(nearest(typed, LEXICON.vocabularies)?.word).toBe(known);
});

test('short words must be right', () => {
  expect(allowedCost(3)).toBe(0);
  expect(nearest('xyz', LEXICON.vocabularies)).toBeNull();
});

test.for([
  { word: 'vrijwilligersvervoer', parts: ['vrijwilligers', 'vervoer'] },
  { word: 'boodschappendienst', parts: ['boodschappen', 'dienst'] },
])('$word is split into known words', ({ word, parts }) => {
  expect(splitCompound(word, LEXICON.known)).toEqual(parts);
});

test('a word of more than four parts is no word, and takes no time', () => {
  expect(splitCompound('traplift'.repeat(2), LEXICON.known)).not.toBeNull();
  expect(splitCompound('trap'.repeat(500), LEXICON.known)).toBeNull();
});

test('what cannot be split whole still gives its known ends', () => {
  expect(splitCompound('dagbestedingslocatie', LEXICON.known)).toBeNull();
  const ends = knownEnds('dagbestedingslocatie', LEXICON.known).map(stem);
  expect(ends).toContain(stem('dagbesteding'));
});

test('two words that are one are joined', () => {
  expect(joined(['de', 'trap', 'lift'], (word) => word === 'traplift')).toEqual(['traplift']);
});

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

test('the cost of a slip: nothing for the same word, the same both ways, never below nothing', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(spellingCost(a, a, 9)).toBe(0);
      expect(spellingCost(a, b, 9)).toBeCloseTo(spellingCost(b, a, 9));
      expect(spellingCost(a, b, 9)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.for([
  { typed: 'boodschapen', meant: 'boodschappen', because: 'a double letter' },
  { typed: 'eensaam', meant: 'eenzaam', because: 'the same sound' },
  { typed: 'rolstiel', meant: 'rolstoel', because: 'another vowel' },
  { typed: 'schulfen', meant: 'schulden', because: 'the key beside it' },
  { typed: 'tarplift', meant: 'traplift', because: 'swapped letters' },
  { typed: 'tee', meant: 'thee', because: 'a letter nobody hears' },
])('$typed for $meant is a likely slip: $because', ({ typed, meant }) => {
  const cost = spellingCost(typed, meant, 9);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThan(1);
});

test('letters that are neither alike nor near cost a whole letter, more so at the start', () => {
  expect(spellingCost('trap', 'trak', 9)).toBe(1);
  expect(spellingCost('trap', 'krap', 9)).toBe(1.5);
  expect(spellingCost('trap', 'boekenkast', 1)).toBeGreaterThan(1);
});
