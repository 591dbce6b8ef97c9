import { expect, test } from 'vitest';
import { addMonths, type DagenDuur, day, termijnEinde } from './index.ts';

const of = (aantal: number, eenheid: DagenDuur['eenheid']): DagenDuur => ({ aantal, eenheid });

/** Length, first day, end before and after art. 1, why: counted by hand on a calendar. */
const VOORUIT = [
  [of(1, 'dagen'), '2026-12-24', '2026-12-25', '2026-12-28', 'art. 1: one day rolls too'],
  [of(2, 'dagen'), '2026-12-24', '2026-12-26', '2026-12-28', 'art. 2 begins at three days'],
  [of(3, 'dagen'), '2026-12-24', '2026-12-29', '2026-12-29', 'art. 2: 28 and 29 December'],
  [of(4, 'dagen'), '2026-12-24', '2026-12-29', '2026-12-29', 'art. 2: only one working day'],
  [of(3, 'dagen'), '2026-11-20', '2026-11-24', '2026-11-24', 'art. 2: a weekend inside'],
  [of(3, 'dagen'), '2027-03-25', '2027-03-31', '2027-03-31', 'art. 2 over Easter'],
  [of(3, 'dagen'), '2026-04-02', '2026-04-08', '2026-04-08', 'art. 2 over Good Friday and Easter'],
  [of(3, 'dagen'), '2026-11-23', '2026-11-26', '2026-11-26', 'art. 2: enough working days'],
  [of(90, 'dagen'), '2026-09-26', '2026-12-25', '2026-12-28', 'art. 4: ninety days still roll'],
  [of(91, 'dagen'), '2026-09-25', '2026-12-25', '2026-12-25', 'art. 4: more than ninety days'],
  [of(1, 'weken'), '2026-12-19', '2026-12-26', '2026-12-28', 'a week'],
  [of(12, 'weken'), '2026-10-02', '2026-12-25', '2026-12-28', 'art. 4: twelve weeks still roll'],
  [of(13, 'weken'), '2026-09-26', '2026-12-26', '2026-12-26', 'art. 4: more than twelve weeks'],
  [of(1, 'maanden'), '2027-01-31', '2027-02-28', '2027-03-01', 'a month to a Sunday'],
  [of(3, 'maanden'), '2026-09-26', '2026-12-26', '2026-12-28', 'art. 4: three months still roll'],
  [of(4, 'maanden'), '2026-08-26', '2026-12-26', '2026-12-26', 'art. 4: more than three months'],
  [of(1, 'jaren'), '2025-12-25', '2026-12-25', '2026-12-25', 'art. 4: years never roll'],
] as const;

test.for(VOORUIT)('%j from %s: %s → %s: %s', ([duur, start, raw, last]) => {
  const { rawLastDay, lastDay } = termijnEinde(duur, day(start));
  expect([rawLastDay, lastDay]).toEqual([raw, last]);
});

/** Counted back from an event (Algemene termijnenwet art. 1 lid 2): never moved on. */
const TERUG = [
  [of(7, 'dagen'), '2027-01-01', '2026-12-25', 'stays on Christmas Day'],
  [of(1, 'dagen'), '2026-11-23', '2026-11-22', 'stays on a Sunday'],
  [of(14, 'dagen'), '2026-12-28', '2026-12-14', 'a working day'],
  [of(3, 'dagen'), '2026-12-28', '2026-12-23', 'art. 2 makes it longer, so earlier'],
  [of(3, 'dagen'), '2026-12-25', '2026-12-22', 'three working days: long enough'],
  [of(8, 'weken'), '2027-12-31', '2027-11-05', 'eight weeks before'],
] as const;

test.for(TERUG)('%j back from %s: %s: %s', ([duur, event, last]) => {
  expect(termijnEinde(duur, day(event), { terug: true }).lastDay).toBe(last);
});

test('each article that decided is named', () => {
  const because = (duur: DagenDuur, start: string, terug = false) =>
    termijnEinde(duur, day(start), { terug }).because.join(' ');
  expect(because(of(3, 'dagen'), '2026-12-24')).toContain('Algemene termijnenwet, artikel 2');
  expect(because(of(1, 'dagen'), '2026-12-24')).toContain('Algemene termijnenwet, artikel 1)');
  expect(because(of(1, 'jaren'), '2026-12-24')).toContain('Algemene termijnenwet, artikel 4');
  expect(because(of(7, 'dagen'), '2027-01-01', true)).toContain('artikel 1 lid 2');
  expect(because(of(3, 'dagen'), '2026-11-23')).toBe('');
});

test.for([
  ['2026-08-31', 6, '2027-02-28', 'a shorter month ends earlier'],
  ['2027-08-31', 6, '2028-02-29', 'in a leap year a day later'],
  ['2024-02-29', 12, '2025-02-28', 'the leap day a year later'],
  ['2024-02-29', 48, '2028-02-29', 'four years later it is there again'],
  ['2026-12-15', 1, '2027-01-15', 'over the turn of the year'],
  ['2026-01-31', -2, '2025-11-30', 'back over the turn of the year'],
  ['2026-12-31', -12, '2025-12-31', 'a year back'],
] as const)('%s and %i months: %s: %s', ([from, months, to]) => {
  expect(addMonths(day(from), months)).toBe(to);
});
