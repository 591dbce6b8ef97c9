import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  day,
  formatDay,
  KALENDERVERSIE,
  lastDayOf,
  TERMIJNEN,
  termijnenwetGeldt,
} from './index.ts';

/** Meldingen with both last days, worked out apart from the code, reason in the row. */
const MELDINGEN = [
  ['2026-04-03', '2026-04-10', '2026-05-18', 'raw Friday 15-05-2026 is equated by royal decree'],
  ['2026-11-13', '2026-11-20', '2026-12-28', 'both Christmas days, then a Sunday'],
  ['2026-11-14', '2026-11-23', '2026-12-28', 'both raw ends on free days'],
  ['2026-11-20', '2026-11-27', '2027-01-04', "New Year's Day, then a weekend"],
  ['2026-12-18', '2026-12-28', '2027-01-29', 'raw plan end on first Christmas day'],
  ['2026-12-19', '2026-12-28', '2027-02-01', 'raw ends on 26-12 and on a Saturday'],
  ['2027-02-12', '2027-02-19', '2027-03-30', 'Good Friday, weekend, Easter Monday'],
  ['2027-02-15', '2027-02-22', '2027-03-30', 'raw end on Easter Monday'],
  ['2027-03-16', '2027-03-23', '2027-04-28', "raw end on King's Day"],
  ['2027-03-24', '2027-03-31', '2027-05-10', '5 mei, Ascension, equated Friday, weekend'],
  ['2027-04-05', '2027-04-12', '2027-05-18', 'raw end on Whit Monday'],
  ['2027-04-30', '2027-05-10', '2027-06-11', 'plan ends on an equated Friday'],
  ['2028-03-17', '2028-03-24', '2028-05-01', '28-04-2028 is equated, then a weekend'],
  ['2030-03-10', '2030-03-18', '2030-04-23', 'raw end on Easter Sunday'],
  ['2026-11-16', '2026-11-23', '2026-12-28', 'Monday stays Monday: no shift at all'],
  ['2026-11-15', '2026-11-23', '2026-12-28', 'melding on a Sunday counts from that Sunday'],
  ['2026-11-22', '2026-11-30', '2027-01-04', 'both raw ends on a Sunday'],
  ['2026-12-24', '2026-12-31', '2027-02-04', "31 December is a working day: New Year's Eve counts"],
  ['2026-12-25', '2027-01-04', '2027-02-05', "melding on Christmas: plan ends on New Year's Day"],
  ['2026-12-31', '2027-01-07', '2027-02-11', 'over the turn of the year without a shift'],
  ['2026-11-12', '2026-11-19', '2026-12-24', '24 December is a working day'],
  ['2026-03-27', '2026-04-07', '2026-05-08', 'plan ends on Good Friday, rolls over Easter Monday'],
  ['2026-03-30', '2026-04-07', '2026-05-11', 'plan ends on Easter Monday itself'],
  ['2026-04-02', '2026-04-09', '2026-05-18', 'Ascension, equated Friday, weekend'],
  ['2026-04-20', '2026-04-28', '2026-06-01', "plan ends on King's Day Monday"],
  ['2026-04-28', '2026-05-06', '2026-06-09', 'plan ends on 5 mei'],
  [
    '2026-03-24',
    '2026-03-31',
    '2026-05-06',
    '5 mei is free in every year, not only in lustrum years',
  ],
  ['2026-05-18', '2026-05-26', '2026-06-29', 'plan ends on Whit Monday'],
  ['2026-04-13', '2026-04-20', '2026-05-26', 'investigation ends on Whit Monday'],
  ['2025-12-26', '2026-01-05', '2026-02-06', 'plan ends on equated 02-01-2026'],
  ['2025-12-25', '2026-01-05', '2026-02-05', 'New Year, equated Friday, weekend'],
  ['2028-02-22', '2028-02-29', '2028-04-04', 'leap day is a day like any other'],
  ['2028-02-29', '2028-03-07', '2028-04-11', 'melding on the leap day'],
  ['2028-04-18', '2028-04-25', '2028-05-30', 'Tuesday to Tuesday'],
  ['2028-04-14', '2028-04-21', '2028-05-29', 'raw 26-05-2028 equated, then a weekend'],
  ['2028-04-13', '2028-04-20', '2028-05-29', 'Ascension, equated Friday, weekend'],
  [
    '2031-03-15',
    '2031-03-24',
    '2031-04-28',
    "King's Day on Saturday 26-04, Sunday 27-04 is no holiday",
  ],
  [
    '2031-04-19',
    '2031-04-28',
    '2031-06-03',
    "plan on King's Day moved to 26-04; Whit Monday 02-06",
  ],
] as const;

test.for(MELDINGEN)('melding %s: plan %s, onderzoek %s: %s', ([melding, plan, onderzoek]) => {
  expect(lastDayOf('persoonlijkPlan', day(melding)).lastDay).toBe(plan);
  expect(lastDayOf('onderzoek', day(melding)).lastDay).toBe(onderzoek);
});

const ANDERE = [
  ['beschikking', '2026-11-20', '2026-12-04', 'two weeks, no free day at the end'],
  ['beschikking', '2026-12-11', '2026-12-28', 'ends on first Christmas day'],
  ['beschikking', '2026-12-18', '2027-01-04', "ends on New Year's Day, a Friday"],
  ['beschikking', '2027-04-23', '2027-05-10', 'ends on the equated Friday after Ascension'],
  ['beschikking', '2026-04-21', '2026-05-06', 'ends on 5 mei'],
  ['bezwaar', '2026-11-20', '2027-01-04', 'six weeks end on a holiday (Atw 1)'],
  ['bezwaar', '2026-11-23', '2027-01-04', 'six weeks later on the same weekday'],
  ['bezwaar', '2027-03-25', '2027-05-10', 'Ascension, equated Friday, weekend'],
  ['bezwaar', '2026-07-01', '2026-08-12', 'summer: no holiday near'],
] as const;

test.for(ANDERE)('%s from %s: %s: %s', ([termijn, start, last]) => {
  expect(lastDayOf(termijn, day(start)).lastDay).toBe(last);
});

/** Awb 4:15: application on Friday 20-11-2026, raw last day 04-12-2026. */
const OPGESCHORT = [
  [[['2026-11-24', '2026-12-01']], 'letterlijk', 6, '2026-12-10', '25-11 up to and with 30-11'],
  [[['2026-11-24', '2026-12-01']], 'plusEen', 7, '2026-12-11', 'the day of the supplement counts'],
  [[['2026-11-24', '2026-11-25']], 'letterlijk', 0, '2026-12-04', 'supplemented the next day'],
  [[['2026-11-24', '2026-11-24']], 'letterlijk', 0, '2026-12-04', 'supplemented the same day'],
  [
    [
      ['2026-11-24', '2026-12-01'],
      ['2026-11-26', '2026-12-03'],
    ],
    'letterlijk',
    8,
    '2026-12-14',
    'overlap counts once: 25-11 up to and with 02-12, raw end on a Saturday',
  ],
  [
    [
      ['2026-11-24', '2026-12-01'],
      ['2026-11-26', '2026-11-28'],
    ],
    'letterlijk',
    6,
    '2026-12-10',
    'one interval inside the other adds nothing',
  ],
  [
    [
      ['2026-12-02', '2026-12-04'],
      ['2026-11-23', '2026-11-26'],
    ],
    'letterlijk',
    3,
    '2026-12-07',
    'order of the list does not matter: 2 + 1 days',
  ],
  [
    [['2026-11-19', '2026-11-23']],
    'letterlijk',
    2,
    '2026-12-07',
    'days before the term do not count',
  ],
  [
    [['2026-12-08', '2026-12-20']],
    'letterlijk',
    0,
    '2026-12-04',
    'begins after the term: no effect',
  ],
  [[['2026-12-03', '2026-12-18']], 'letterlijk', 14, '2026-12-18', 'asked one day before the end'],
  [[['2026-12-03', '2026-12-26']], 'letterlijk', 22, '2026-12-28', 'moved end lands on Christmas'],
  [[['2026-11-24', null]], 'letterlijk', 0, '2026-12-04', 'still suspended: told, not yet counted'],
] as const;

test.for(OPGESCHORT)('opschorting %j %s: %i days, %s: %s', ([intervals, telling, days, last]) => {
  const opschortingen = intervals.map(([van, tot]) => ({
    van: day(van),
    tot: tot === null ? null : day(tot),
  }));
  const { lastDay, because } = lastDayOf('beschikking', day('2026-11-20'), {
    opschortingen,
    telling,
  });
  expect(lastDay).toBe(last);
  const stopped = because.find((zin) => zin.startsWith('De termijn stond'));
  expect(stopped ?? '0').toContain(String(days));
});

test('the other reading of Awb 4:15 is shown beside the chosen one', () => {
  const opschortingen = [{ van: day('2026-11-24'), tot: day('2026-12-01') }];
  const { because } = lastDayOf('beschikking', day('2026-11-20'), { opschortingen });
  expect(because.at(-1)).toBe(
    'Telt de dag van de aanvulling wel mee? Dan is de laatste dag vrijdag 11 december 2026.',
  );
});

test('a suspension that still runs says that the day will move', () => {
  const opschortingen = [{ van: day('2026-11-24'), tot: null }];
  const { because } = lastDayOf('beschikking', day('2026-11-20'), { opschortingen });
  expect(because.join(' ')).toContain('staat stil sinds dinsdag 24 november 2026');
});

test('the investigation cannot be suspended (Awb 4:15 is about decisions only)', () => {
  const opschortingen = [{ van: day('2026-11-24'), tot: day('2026-12-01') }];
  expect(() => lastDayOf('onderzoek', day('2026-11-20'), { opschortingen })).toThrow(DomainError);
});

test('a supplement before the invitation is refused', () => {
  const opschortingen = [{ van: day('2026-12-01'), tot: day('2026-11-24') }];
  expect(() => lastDayOf('beschikking', day('2026-11-20'), { opschortingen })).toThrow(
    'De aanvulling kan niet eerder zijn dan de vraag om aanvulling.',
  );
});

test('every rolled day is named, with the article', () => {
  expect(lastDayOf('onderzoek', day('2027-03-24')).because).toEqual([
    'De melding kwam binnen op woensdag 24 maart 2027.',
    'De gemeente heeft 6 weken voor het onderzoek (Wmo 2015, artikel 2.3.2 lid 1).',
    'Dat is tot en met woensdag 5 mei 2027.',
    '5 mei 2027 telt niet mee: Bevrijdingsdag (5 mei).',
    '6 mei 2027 telt niet mee: Hemelvaartsdag.',
    '7 mei 2027 telt niet mee: vrije dag door een koninklijk besluit.',
    '8 mei 2027 is een zaterdag.',
    '9 mei 2027 is een zondag.',
    'Daarom is de laatste dag maandag 10 mei 2027 (Algemene termijnenwet, artikel 1).',
  ]);
});

test('a last day in a year without a known royal decree says so', () => {
  expect(lastDayOf('onderzoek', day('2028-12-01')).because).toContain(
    'De extra vrije dagen van 2029 (koninklijk besluit) zijn nog niet bekend.',
  );
  expect(lastDayOf('onderzoek', day('2027-12-01')).because.join(' ')).not.toContain('bekend.');
});

test('a last day keeps what it rests on', () => {
  const { termijn, start, rawLastDay, artikel, kalenderversie } = lastDayOf(
    'persoonlijkPlan',
    day('2026-11-14'),
  );
  expect({ termijn, start, rawLastDay, artikel, kalenderversie }).toEqual({
    termijn: 'persoonlijkPlan',
    start: '2026-11-14',
    rawLastDay: '2026-11-21',
    artikel: TERMIJNEN.persoonlijkPlan.artikel,
    kalenderversie: KALENDERVERSIE,
  });
});

test('formatDay leaves the weekday out when asked', () => {
  expect(formatDay(day('2026-11-27'))).toBe('vrijdag 27 november 2026');
  expect(formatDay(day('2026-11-27'), { weekday: false })).toBe('27 november 2026');
});

test.for([
  [{ aantal: 48, eenheid: 'uren' }, false, 'hours run through weekends and holidays'],
  [{ aantal: 7, eenheid: 'dagen' }, true, 'a week'],
  [{ aantal: 90, eenheid: 'dagen' }, true, 'ninety days still'],
  [{ aantal: 91, eenheid: 'dagen' }, false, 'more than ninety days'],
  [{ aantal: 12, eenheid: 'weken' }, true, 'twelve weeks still'],
  [{ aantal: 13, eenheid: 'weken' }, false, 'more than twelve weeks'],
  [{ aantal: 3, eenheid: 'maanden' }, true, 'three months still'],
  [{ aantal: 4, eenheid: 'maanden' }, false, 'more than three months'],
  [{ aantal: 1, eenheid: 'jaren' }, false, 'years never'],
] as const)('Atw art. 4: %j → %s: %s', ([duur, geldt]) => {
  expect(termijnenwetGeldt(duur)).toBe(geldt);
});
