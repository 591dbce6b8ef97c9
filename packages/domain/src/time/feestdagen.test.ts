import { expect, test } from 'vitest';
import { holidayName, ROYAL_DECREE_DAYS, day } from './index.ts';

test.for([
  ['2027-01-01', 'nieuwjaarsdag'],
  ['2027-05-05', 'Bevrijdingsdag (5 mei)'],
  ['2027-12-25', 'eerste kerstdag'],
  ['2027-12-26', 'tweede kerstdag'],
] as const)('Algemene termijnenwet art. 3 lid 1: %s is %s', ([on, name]) => {
  expect(holidayName(day(on))).toBe(name);
});

test('Algemene termijnenwet art. 3 lid 3: a day of a royal decree has its source', () => {
  for (const [year, { dagen, bron }] of ROYAL_DECREE_DAYS) {
    expect(bron).not.toBe('');
    expect(dagen.filter((on) => !on.startsWith(`${year}-`))).toEqual([]);
  }
});
