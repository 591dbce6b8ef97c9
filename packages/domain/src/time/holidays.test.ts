import { expect, test } from 'vitest';
import { day, holidayName, holidaysOf, isFreeDay, yearOf } from './index.ts';
import { easterSunday } from './holidays.ts';
import { withTwoWorkdays } from './termijnEinde.ts';

/** Worked out apart from the code: Goede Vrijdag, 2e Paasdag, Koningsdag, Hemelvaart, 2e Pinksterdag, equated. */
const JAREN = [
  [2026, '04-03', '04-06', '04-27', '05-14', '05-25', ['01-02', '05-15']],
  [2027, '03-26', '03-29', '04-27', '05-06', '05-17', ['05-07']],
  [2028, '04-14', '04-17', '04-27', '05-25', '06-05', ['04-28', '05-26']],
  [2029, '03-30', '04-02', '04-27', '05-10', '05-21', []],
  [2030, '04-19', '04-22', '04-27', '05-30', '06-10', []],
  [2031, '04-11', '04-14', '04-26', '05-22', '06-02', []],
] as const;

test.for(JAREN)('the holidays of %i', ([year, friday, monday, king, ascension, whit, equated]) => {
  const fixed = ['01-01', '05-05', '12-25', '12-26'];
  const expected = [friday, monday, king, ascension, whit, ...equated, ...fixed];
  const dates = [...holidaysOf(year).keys()].map((on) => on.slice(5));
  expect(dates.toSorted()).toEqual(expected.toSorted());
});

test.for([
  [1818, '1818-03-22', 'the earliest Easter there is'],
  [1943, '1943-04-25', 'the latest'],
  [1954, '1954-04-18', 'an exception of the computus'],
  [1981, '1981-04-19', 'another exception'],
  [2000, '2000-04-23', 'a leap century'],
  [2038, '2038-04-25', 'the latest again'],
  [2049, '2049-04-18', 'an exception again'],
] as const)('Easter of %i is %s: %s', ([year, expected]) => {
  expect(easterSunday(year)).toBe(expected);
});

test.for([
  ['2026-05-05', 'Bevrijdingsdag (5 mei)', 'every year, not once in five'],
  ['2031-04-27', null, "King's Day moved to Saturday the 26th"],
  ['2025-04-26', 'Koningsdag', 'moved in 2025 too'],
  ['2026-12-24', null, 'Christmas Eve is a working day'],
  ['2026-12-31', null, "New Year's Eve is a working day"],
  ['2026-07-01', null, 'Keti Koti is not in the act that was read'],
  ['2026-04-05', null, 'Easter Sunday is free as a Sunday, not by name'],
  ['2026-01-02', 'vrije dag door een koninklijk besluit', 'royal decree'],
] as const)('%s is %s: %s', ([on, name]) => {
  expect(holidayName(day(on))).toBe(name);
});

test.for([
  ['2026-11-21', true, 'Saturday'],
  ['2026-11-22', true, 'Sunday'],
  ['2026-11-23', false, 'Monday'],
  ['2026-05-15', true, 'equated Friday'],
] as const)('free day %s: %s: %s', ([on, free]) => {
  expect(isFreeDay(day(on))).toBe(free);
  expect(yearOf(day(on))).toBe(2026);
});

test.for([
  ['2026-12-24', '2026-12-27', '2026-12-29', 'three days over Christmas hold no working day'],
  ['2026-11-20', '2026-11-23', '2026-11-24', 'Friday + 3 holds one working day'],
  ['2026-11-23', '2026-11-26', '2026-11-26', 'midweek there are enough'],
] as const)('Atw art. 2: term from %s to %s ends on %s: %s', ([start, raw, last]) => {
  expect(withTwoWorkdays(day(start), day(raw)).lastDay).toBe(last);
});
