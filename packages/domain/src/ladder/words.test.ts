import { expect, test } from 'vitest';
import { formatAmount } from './hoeveelheid.ts';
import { remainder } from './rest.ts';
import { CLEANING, gives } from './testing/build.ts';
import { TREDEN, TREDE_VOLGORDE, UITKOMSTEN, ZELF_BETALEN, type Uitkomst } from './trede.ts';
import { WETTEN } from './wetten.ts';
import { sentenceForResident } from './zinnen.ts';

const outcomes = Object.keys(UITKOMSTEN).filter((key): key is Uitkomst => key in UITKOMSTEN);
const texts = [
  ...Object.values({ ...TREDEN, ...ZELF_BETALEN, ...UITKOMSTEN }).map(({ uitleg }) => uitleg),
  ...Object.values(WETTEN).flatMap(({ waarvoor, letOp }) => [waarvoor, letOp]),
  ...TREDE_VOLGORDE.flatMap((trede) => outcomes.map((een) => sentenceForResident(trede, een))),
];
const sentences = [...new Set(texts.flatMap((text) => text.match(/[^.?!]+[.?!]/g) ?? []))];

test.for(sentences.map((sentence) => ({ sentence })))('B1: $sentence', ({ sentence }) => {
  expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(16);
});

test('the rungs stand in the order of the conversation', () => {
  expect(Object.keys(TREDEN)).toEqual([...TREDE_VOLGORDE]);
});

test.for([
  { eenheid: 'urenPerWeek', hoeveelheid: 1.5, said: '1 uur en 30 minuten per week' },
  { eenheid: 'urenPerWeek', hoeveelheid: 2, said: '2 uur per week' },
  { eenheid: 'urenPerWeek', hoeveelheid: 1 / 3, said: '20 minuten per week' },
  { eenheid: 'urenPerWeek', hoeveelheid: 1 / 60, said: '1 minuut per week' },
  { eenheid: 'urenPerWeek', hoeveelheid: 0, said: '0 uur per week' },
  { eenheid: 'dagdelen', hoeveelheid: 1, said: '1 dagdeel per week' },
  { eenheid: 'dagdelen', hoeveelheid: 2.5, said: '2,5 dagdelen per week' },
  { eenheid: 'jaNee', hoeveelheid: 1, said: 'ja' },
  { eenheid: 'jaNee', hoeveelheid: 0, said: 'nee' },
] as const)('an amount is said as "$said"', ({ eenheid, hoeveelheid, said }) => {
  expect(formatAmount(eenheid, hoeveelheid)).toBe(said);
});

test.for([
  { name: 'three times twenty minutes is an hour', given: [0.33, 0.33, 0.33], left: 1 },
  { name: 'more than needed is never below zero', given: [1.5, 1.5], left: null },
  { name: 'nothing', given: [], left: 2 },
])('remainder of two hours: $name', ({ given, left }) => {
  const rest = remainder(
    [CLEANING],
    given.map((hours) => gives('x', hours)),
  );
  expect(rest[0]?.hoeveelheid ?? null).toBe(left);
});

test('half of a yes/no thing is not the thing', () => {
  const thing = { ...CLEANING, eenheid: 'jaNee' as const, hoeveelheid: 1 };
  expect(remainder([thing], [gives('x', 0.5), gives('y', 0.5)])).toEqual([thing]);
  expect(remainder([thing], [gives('x', 1)])).toEqual([]);
});
