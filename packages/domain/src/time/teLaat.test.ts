import { expect, test } from 'vitest';
import {
  aanvraagZonderVerslagVanaf,
  beroepNietTijdigVanaf,
  DWANGSOM_BEDRAGEN,
  day,
  dwangsomOp,
  KALENDERVERSIE,
  lastDayOf,
  onderzoekVanaf,
  spoedUiterlijk,
} from './index.ts';

/** Melding, first day for an application without a report (Wmo 2015 art. 2.3.2 lid 9), why. */
const LID_9 = [
  ['2026-11-13', '2026-12-29', 'the six weeks roll over Christmas to Monday 28-12'],
  ['2026-11-14', '2026-12-29', 'a Saturday melding ends on the same Monday'],
  ['2026-11-20', '2027-01-05', "New Year's Day and a weekend"],
  ['2027-03-24', '2027-05-11', '5 May, Ascension, equated Friday, weekend'],
] as const;

test.for(LID_9)('melding %s: application without report from %s: %s', ([melding, from]) => {
  const { eersteDag, because, artikel, kalenderversie } = aanvraagZonderVerslagVanaf(
    lastDayOf('onderzoek', day(melding)),
  );
  expect(eersteDag).toBe(from);
  expect(because.at(-1)).toContain('(Wmo 2015, artikel 2.3.2 lid 9).');
  expect([artikel, kalenderversie]).toEqual(['Wmo 2015, artikel 2.3.2 lid 9', KALENDERVERSIE]);
});

test.for([
  ['2026-11-13', '2026-11-21', 'day 8 is a Saturday: that is allowed'],
  ['2026-11-14', '2026-11-24', 'the window rolls to Monday 23-11'],
  ['2026-11-20', '2026-11-28', 'the window ends on a Friday'],
  ['2027-03-24', '2027-04-01', 'no free day at the end'],
] as const)('melding %s: investigation without a plan from %s: %s', ([melding, from]) => {
  expect(onderzoekVanaf(lastDayOf('persoonlijkPlan', day(melding))).eersteDag).toBe(from);
});

/** Awb 4:17 and 6:12: notice received, first day of penalty and appeal, last day of penalty, why. */
const INGEBREKE = [
  ['2026-12-08', '2026-12-23', '2027-02-02', 'two weeks to a Tuesday'],
  ['2026-12-11', '2026-12-29', '2027-02-08', 'the two weeks roll over Christmas'],
  ['2026-12-18', '2027-01-05', '2027-02-15', "the two weeks roll over New Year's Day"],
  ['2027-04-23', '2027-05-11', '2027-06-21', 'the two weeks roll over Ascension week'],
] as const;

test.for(INGEBREKE)('notice of default on %s: from %s to %s: %s', ([came, first, last]) => {
  const feiten = {
    termijnTot: day('2026-12-04'),
    ingebrekeOntvangen: day(came),
    bekendgemaaktOp: null,
  };
  expect(dwangsomOp(feiten, day('2028-01-01'))).toMatchObject({
    eersteDag: first,
    laatsteDag: last,
    dagen: 42,
    bedrag: 1442,
  });
  expect(beroepNietTijdigVanaf(day(came)).eersteDag).toBe(first);
  expect(beroepNietTijdigVanaf(day(came)).artikel).toContain('6:12');
});

/** Penalty from Wednesday 23-12-2026: today, announced on, days, euro, why. */
const DWANGSOM = [
  ['2026-12-22', null, 0, 0, 'the two weeks still run'],
  ['2026-12-23', null, 1, 23, 'the first day'],
  ['2027-01-05', null, 14, 322, 'fourteen days of 23 euro'],
  ['2027-01-06', null, 15, 357, 'the fifteenth day costs 35 euro'],
  ['2027-01-19', null, 28, 812, 'twenty-eight days'],
  ['2027-01-20', null, 29, 857, 'the twenty-ninth day costs 45 euro'],
  ['2027-02-02', null, 42, 1442, 'the last day'],
  ['2027-06-01', null, 42, 1442, 'never more than 42 days'],
  ['2027-06-01', '2026-12-23', 0, 0, 'announced on the first day: not in default that day'],
  ['2027-06-01', '2026-12-24', 1, 23, 'announced a day later'],
  ['2027-06-01', '2026-12-10', 0, 0, 'announced within the two weeks'],
  ['2026-12-25', '2027-01-30', 3, 69, 'what is announced later does not count yet'],
] as const;

test.for(DWANGSOM)(
  'on %s, announced %s: %i days, %i euro: %s',
  ([today, announced, days, euro]) => {
    const feiten = {
      termijnTot: day('2026-12-04'),
      ingebrekeOntvangen: day('2026-12-08'),
      bekendgemaaktOp: announced === null ? null : day(announced),
    };
    const { dagen, bedrag, maximum, bevestigd, because } = dwangsomOp(feiten, day(today));
    expect({ dagen, bedrag, maximum, bevestigd }).toEqual({
      dagen: days,
      bedrag: euro,
      maximum: 1442,
      bevestigd: false,
    });
    expect(because.at(-1)).toContain('nog niet bevestigd');
  },
);

test('the amounts are dated, each with its source', () => {
  const feiten = {
    termijnTot: day('2015-03-02'),
    ingebrekeOntvangen: day('2015-03-03'),
    bekendgemaaktOp: null,
  };
  expect(dwangsomOp(feiten, day('2016-01-01'))).toMatchObject({ bedrag: 1260, maximum: 1260 });
  for (const { bron } of DWANGSOM_BEDRAGEN) expect(bron).toContain('Awb, artikel 4:17 lid 2');
  const early = { ...feiten, termijnTot: day('2009-01-01'), ingebrekeOntvangen: day('2009-01-02') };
  expect(() => dwangsomOp(early, day('2010-01-01'))).toThrow('geen bedrag');
});

test('a notice of default before the term has passed is none (Awb 4:17 lid 3)', () => {
  const feiten = { termijnTot: day('2026-12-04'), bekendgemaaktOp: null };
  const early = { ...feiten, ingebrekeOntvangen: day('2026-12-04') };
  expect(() => dwangsomOp(early, day('2027-01-01'))).toThrow('pas na vrijdag 4 december 2026');
  const inTime = { ...feiten, ingebrekeOntvangen: day('2026-12-05') };
  expect(dwangsomOp(inTime, day('2026-12-06')).eersteDag).toBe('2026-12-22');
});

/** Wmo 2015 art. 2.3.3 with a local norm: instant, hours, its end, day and clock, why. */
const SPOED = [
  ['2026-11-20T22:59:00Z', 48, '2026-11-22T22:59:00Z', '2026-11-22', '23:59', 'into a Sunday'],
  ['2026-11-20T23:00:00Z', 48, '2026-11-22T23:00:00Z', '2026-11-23', '00:00', 'midnight'],
  ['2026-12-24T11:00:00Z', 24, '2026-12-25T11:00:00Z', '2026-12-25', '12:00', 'on Christmas Day'],
  ['2026-03-28T11:00:00Z', 24, '2026-03-29T11:00:00Z', '2026-03-29', '13:00', 'clock goes forward'],
  ['2026-10-24T10:00:00Z', 24, '2026-10-25T10:00:00Z', '2026-10-25', '11:00', 'clock goes back'],
  [
    '2027-03-27T23:30:00Z',
    48,
    '2027-03-29T23:30:00Z',
    '2027-03-30',
    '01:30',
    'over Easter and DST',
  ],
] as const;

test.for(SPOED)('urgent at %s, %i hours: %s (%s %s): %s', ([from, hours, until, on, clock]) => {
  const einde = spoedUiterlijk(Date.parse(from), hours);
  expect(new Date(einde.uiterlijk).toISOString()).toBe(until.replace('Z', '.000Z'));
  expect(einde.dag).toBe(on);
  expect(einde.because.join(' ')).toContain(`om ${clock} uur.`);
  expect(einde.because.at(-1)).toContain('Algemene termijnenwet, artikel 4');
});

test.for([0, -1, 1.5, Number.NaN])(
  'a norm of %d hours is refused (Wmo 2015 art. 2.3.3)',
  (hours) => {
    expect(() => spoedUiterlijk(0, hours)).toThrow('heel aantal uren');
  },
);
