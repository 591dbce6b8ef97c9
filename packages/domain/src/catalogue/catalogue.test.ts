import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { agenda, daysOf } from './activity.ts';
import { availabilityOn, isStale } from './availability.ts';
import { CATEGORIES, CATEGORY_CODES, category, isCategoryCode } from './categories.ts';
import { distanceKm, pointFrom, roundKm } from './distance.ts';
import { rungObjection, type AanbodTrede, type Toegang } from './rung.ts';
import { stableId } from './stable-id.ts';

const today = day('2026-11-22');

test.for<{ trede: AanbodTrede; toegang: Toegang; mag: boolean }>([
  { trede: 'algemeneVoorziening', toegang: 'vrij', mag: true },
  { trede: 'algemeneVoorziening', toegang: 'aanmelden', mag: true },
  { trede: 'algemeneVoorziening', toegang: 'indicatie', mag: false },
  { trede: 'vrij', toegang: 'indicatie', mag: false },
  { trede: 'voorliggend', toegang: 'verwijzing', mag: true },
  { trede: 'voorliggend', toegang: 'indicatie', mag: true },
  { trede: 'maatwerk', toegang: 'indicatie', mag: true },
  { trede: 'maatwerk', toegang: 'vrij', mag: false },
])('$trede with $toegang: allowed is $mag (art. 1.1.1)', ({ trede, toegang, mag }) => {
  expect(rungObjection(trede, toegang) === null).toBe(mag);
});

const fact = { status: 'open', gemetenOp: day('2026-10-01'), door: 'x', wachtWeken: 3 } as const;

test.for([
  { op: '2026-10-01', limit: 30, reads: 'open', because: 'the same day' },
  { op: '2026-10-31', limit: 30, reads: 'open', because: 'on the limit' },
  { op: '2026-11-01', limit: 30, reads: 'onbekend', because: 'one day over' },
  { op: '2026-09-30', limit: 30, reads: 'onbekend', because: 'measured in the future' },
])('availability on $op reads $reads: $because', ({ op, limit, reads }) => {
  expect(availabilityOn(fact, day(op), limit)?.status).toBe(reads);
});

test('an old measurement keeps its day but not its waiting time', () => {
  expect(availabilityOn(fact, today, 10)).toMatchObject({
    ...{ gemetenOp: '2026-10-01', wachtWeken: null },
  });
  expect(availabilityOn(null, today)).toBeNull();
});

test('an entry nobody checked for a year is stale, and so is one never checked', () => {
  expect(isStale(addDays(today, -365), today)).toBe(false);
  expect(isStale(addDays(today, -366), today)).toBe(true);
  expect(isStale(null, today)).toBe(true);
});

test('there are 68 categories; maatwerk only where iWmo or Wmo knows it', () => {
  expect(CATEGORY_CODES).toHaveLength(68);
  expect(CATEGORY_CODES.filter((code) => category(code).treden.length === 0)).toEqual([]);
  expect(new Set(CATEGORY_CODES.map((code) => CATEGORIES[code].naam)).size).toBe(68);
  expect(isCategoryCode('toString')).toBe(false);
});

test('distance: Gouda to Waddinxveen is about five kilometres', () => {
  const km = distanceKm({ lat: 52.0119, lon: 4.7079 }, { lat: 52.0444, lon: 4.6561 });
  expect(roundKm(km)).toBeCloseTo(5, 0);
});

test.for([
  { lat: 100, lon: 5, because: 'latitude of the official example' },
  { lat: 52, lon: 200, because: 'longitude too large' },
])('no point on earth: $because', ({ lat, lon }) => {
  expect(pointFrom(lat, lon)).toBeNull();
});

test('stable ids: UUID version 8, the same for the same words, different otherwise', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(stableId(a, b)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(stableId(a, b)).toBe(stableId(a, b));
      if (a !== b) expect(stableId(a)).not.toBe(stableId(b));
    }),
  );
});

const id = stableId('schedule');
test.for([
  { rule: { dtstart: '2026-11-25' }, days: ['2026-11-25'], because: 'once' },
  { rule: { dtstart: '2027-01-25' }, days: [], because: 'after the period' },
  {
    rule: { dtstart: '2026-11-02', freq: 'WEEKLY', byday: 'TU,TH' },
    days: ['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03'],
    because: 'twice a week',
  },
  {
    rule: { dtstart: '2026-11-10', freq: 'WEEKLY', byday: 'TU', interval: 2 },
    days: ['2026-11-24'],
    because: 'every other week, counted from the start',
  },
  {
    rule: { dtstart: '2026-11-10', freq: 'WEEKLY', byday: 'TU', count: 3 },
    days: ['2026-11-24'],
    because: 'three times and over',
  },
  {
    rule: { dtstart: '2026-11-10', freq: 'WEEKLY', byday: 'TU', until: '2026-11-30' },
    days: ['2026-11-24'],
    because: 'until',
  },
  {
    rule: { dtstart: '2026-10-01', freq: 'MONTHLY', byday: '-1FR' },
    days: ['2026-11-27'],
    because: 'last Friday',
  },
  {
    rule: { dtstart: '2026-10-01', freq: 'MONTHLY', byday: '1TH' },
    days: ['2026-12-03'],
    because: 'first Thursday',
  },
  { rule: { dtstart: '2026-10-01', freq: 'MONTHLY' }, days: ['2026-12-01'], because: 'same date' },
  { rule: { freq: 'WEEKLY', byday: 'TU' }, days: [], because: 'never began' },
  { rule: { dtstart: 'soon' }, days: [], because: 'no day at all' },
] as const)('schedule: $because', ({ rule, days }) => {
  expect(daysOf({ id, ...rule }, today, day('2026-12-05'))).toEqual(days);
});

test('a rule that began long ago still meets this week', () => {
  const rule = { id, dtstart: '1990-01-01', freq: 'WEEKLY', byday: 'MO' } as const;
  expect(daysOf(rule, today, day('2026-11-30'))).toEqual(['2026-11-23', '2026-11-30']);
});

test('the agenda goes by day and hour', () => {
  const at = (naam: string, dtstart: string, opens_at: string) => ({
    ...{ id: stableId(naam), serviceId: id, locationId: null, naam, omschrijving: '' },
    schedule: { id, dtstart, opens_at },
  });
  const days = agenda(
    [
      at('laat', '2026-11-23', '14:00:00'),
      at('morgen', '2026-11-24', '09:00:00'),
      at('vroeg', '2026-11-23', '09:00:00'),
    ],
    today,
    day('2026-11-30'),
  );
  expect(days.map(({ activity }) => activity.naam)).toEqual(['vroeg', 'laat', 'morgen']);
  expect(days[0]?.van).toBe('09:00');
});
