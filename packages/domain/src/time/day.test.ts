import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { dayNumber } from './day.ts';
import { addDays, Day, day, dayAt, daysBetween, weekdayOf } from './index.ts';

test.for([
  ['2026-02-30', 'February has 28 days'],
  ['2026-02-29', 'no leap year'],
  ['2100-02-29', 'a century is no leap year'],
  ['2026-13-01', 'thirteen months'],
  ['2026-00-10', 'month zero'],
  ['2026-04-31', 'April has 30 days'],
  ['2026-01-00', 'day zero'],
  ['0000-01-01', 'year zero'],
  ['1582-12-31', 'before the Gregorian calendar'],
  ['26-01-01', 'two digits of the year'],
  ['2026-1-1', 'no leading zeros'],
  ['2026-01-01T00:00', 'a moment is no day'],
  ['2026-01-01\n', 'a line end behind it'],
  ['٢٠٢٦-٠١-٠١', 'other digits'],
  ['', 'nothing'],
] as const)('refuses %j: %s', ([text]) => {
  expect(() => day(text)).toThrow(DomainError);
  expect(Day.safeParse(text).error?.issues[0]?.message).toBe('Deze datum bestaat niet.');
});

test.for(['2000-02-29', '2028-02-29', '1583-01-01', '9999-12-31'])('%s exists', (text) => {
  expect(day(text)).toBe(text);
});

test.for([
  ['2026-11-22', 7, 'zondag'],
  ['1970-01-01', 4, 'donderdag'],
  ['2000-02-29', 2, 'dinsdag'],
  ['1900-03-01', 4, 'donderdag, before 1970'],
] as const)('%s is weekday %i: %s', ([text, weekday]) => {
  expect(weekdayOf(day(text))).toBe(weekday);
});

test.for([
  ['2026-02-28', 1, '2026-03-01', 'no leap year'],
  ['2028-02-28', 1, '2028-02-29', 'leap year'],
  ['2026-12-31', 1, '2027-01-01', 'over the year'],
  ['2026-03-28', 2, '2026-03-30', 'over the change to summer time'],
  ['2026-10-24', 2, '2026-10-26', 'over the change to winter time'],
  ['2026-01-01', -1, '2025-12-31', 'backwards'],
] as const)('%s %i days → %s: %s', ([from, days, to]) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test('no day after 9999', () => {
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(DomainError);
});

test.for([
  ['2026-11-22T22:59:59.999Z', '2026-11-22', 'last moment of the day in winter'],
  ['2026-11-22T23:00:00Z', '2026-11-23', 'midnight in Amsterdam in winter'],
  ['2026-06-30T21:59:00Z', '2026-06-30', '23:59 in summer'],
  ['2026-06-30T22:00:00Z', '2026-07-01', 'midnight in Amsterdam in summer'],
  ['2026-03-29T00:59:59Z', '2026-03-29', 'just before the hour that is skipped'],
  ['2026-03-29T01:00:00Z', '2026-03-29', 'just after the hour that is skipped'],
  ['2026-03-29T21:59:59Z', '2026-03-29', '23:59:59 on the day that summer time begins'],
  ['2026-03-28T23:00:00Z', '2026-03-29', 'midnight before summer time begins'],
  ['2026-10-25T00:30:00Z', '2026-10-25', 'the hour that comes twice, first time'],
  ['2026-10-25T01:30:00Z', '2026-10-25', 'the hour that comes twice, second time'],
  ['2026-10-25T22:59:00Z', '2026-10-25', '23:59 on the day that winter time begins'],
  ['2026-12-31T23:30:00Z', '2027-01-01', 'over the year'],
  ['2026-11-22T23:59:00+01:00', '2026-11-22', 'with its own offset'],
  ['2026-11-22 22:59:00.123456+00', '2026-11-22', 'as PostgreSQL writes it'],
  ['2026-11-22T18:00:00-05:00', '2026-11-23', 'behind Greenwich: 23:00 there'],
  ['2026-11-22T17:59:00-0500', '2026-11-22', 'behind Greenwich, offset without a colon'],
  ['2026-11-22T17:59:00-05', '2026-11-22', 'behind Greenwich, offset in hours'],
  ['2026-06-30T19:30:00-02:30', '2026-07-01', 'behind Greenwich with half hours'],
  ['2026-06-30T19:29:00-02:30', '2026-06-30', 'a minute earlier'],
  ['2026-11-23T00:29:59.999+01:30', '2026-11-22', 'the last millisecond, ahead of Greenwich'],
  ['2026-11-22T22:59:59.9999Z', '2026-11-22', 'parts of a millisecond do not round up'],
  ['2026-11-22T22:59:59.5Z', '2026-11-22', 'half a second before midnight'],
  ['2026-11-22T22:59:60Z', '2026-11-23', 'a leap second belongs to the next minute'],
  ['2026-11-22T22:59Z', '2026-11-22', 'without seconds'],
  [Date.UTC(2026, 10, 22, 22, 59, 59, 999), '2026-11-22', 'the last millisecond of the day'],
  [Date.UTC(2026, 10, 22, 23), '2026-11-23', 'the first millisecond of the next'],
  ['2026-11-23T04:29:00+05:30', '2026-11-22', 'from a zone with half hours'],
  [0, '1970-01-01', 'epoch milliseconds'],
  [-1, '1970-01-01', 'before the epoch, one o’clock in Amsterdam'],
] as const)('the Dutch day at %s is %s: %s', ([instant, expected]) => {
  expect(dayAt(instant)).toBe(expected);
});

test.for([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '2026-11-22',
  '2026-11-22T10:00',
  '2026-02-30T10:00:00Z',
  '2026-11-22T25:00:00Z',
  'gisteren',
])('%s is no instant', (instant) => {
  expect(() => dayAt(instant)).toThrow(DomainError);
});

const EPOCH = day('1970-01-01');
const bounds = { min: dayNumber(day('1583-01-01')), max: dayNumber(day('9999-12-31')) };
const anyDay = fc.integer(bounds).map((number) => addDays(EPOCH, number));

test('a day and its number say the same', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(addDays(EPOCH, dayNumber(on))).toBe(on);
      expect(day(on)).toBe(on);
    }),
  );
});

test('the next day is one further, one weekday on, and later as text', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      fc.pre(on < '9999-12-31');
      const next = addDays(on, 1);
      expect(daysBetween(on, next)).toBe(1);
      expect(weekdayOf(next)).toBe((weekdayOf(on) % 7) + 1);
      expect(next > on).toBe(true);
    }),
  );
});

test('every moment of a Dutch day is on that day, also when the clock changes', () => {
  const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-11-22'];
  fc.assert(
    fc.property(fc.constantFrom(...changes), fc.integer({ min: 0, max: 1439 }), (on, minute) => {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
      const local = `${on}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      const winter = dayAt(`${local}+01:00`);
      const summer = dayAt(`${local}+02:00`);
      expect([winter, summer]).toContain(on);
    }),
  );
});
