import { expect, test } from 'vitest';
import {
  bewaarTot,
  bezwaarOpTijd,
  type Day,
  day,
  evaluatieDag,
  GRONDEN_OPSCHORTING,
  KALENDERVERSIE,
  type LastDayOptions,
  lastDayOf,
  type TermijnNaam,
} from './index.ts';

const at = (van: string, tot: string) => ({ van: day(van), tot: day(tot) });
const stop = (grond: keyof typeof GRONDEN_OPSCHORTING, van: string, tot: string) => ({
  ...at(van, tot),
  grond,
});

type Row = readonly [TermijnNaam, string, LastDayOptions, string, string, string];

/** Term, first day, what happened, raw and last day, why: counted by hand on a calendar. */
const ROWS: Row[] = [
  [
    'beschikking',
    '2026-11-20',
    { opschortingen: [stop('aanvulling', '2026-11-24', '2026-12-01')] },
    '2026-12-10',
    '2026-12-10',
    'Awb 4:15 lid 1 onder a: 25-11 up to and with 30-11',
  ],
  [
    'beschikking',
    '2026-11-20',
    { opschortingen: [stop('buitenland', '2026-11-24', '2026-12-01')] },
    '2026-12-10',
    '2026-12-10',
    'Awb 4:15 lid 1 onder b counts like an invitation',
  ],
  [
    'beschikking',
    '2026-11-20',
    { opschortingen: [stop('instemming', '2026-11-24', '2026-12-01')] },
    '2026-12-12',
    '2026-12-14',
    'Awb 4:15 lid 2 onder a: during eight whole days, then a weekend',
  ],
  [
    'beschikking',
    '2026-11-20',
    { opschortingen: [stop('overmacht', '2026-12-04', '2026-12-04')] },
    '2026-12-05',
    '2026-12-07',
    'Awb 4:15 lid 2 onder c: one whole day on the last day',
  ],
  [
    'beschikking',
    '2026-11-20',
    { opschortingen: [stop('toerekenbaar', '2026-11-18', '2026-11-22')] },
    '2026-12-06',
    '2026-12-07',
    'Awb 4:15 lid 2 onder b: only the two days within the term',
  ],
  [
    'beschikking',
    '2026-11-20',
    {
      opschortingen: [
        stop('aanvulling', '2026-11-24', '2026-12-01'),
        stop('instemming', '2026-12-01', '2026-12-03'),
      ],
    },
    '2026-12-13',
    '2026-12-14',
    'two grounds that touch: nine days, 25-11 up to and with 03-12',
  ],
  [
    'beschikking',
    '2026-11-20',
    {
      opschortingen: [
        stop('aanvulling', '2026-11-24', '2026-12-01'),
        stop('overmacht', '2026-11-26', '2026-11-28'),
      ],
    },
    '2026-12-10',
    '2026-12-10',
    'one ground inside the other adds nothing',
  ],
  [
    'beslissingOpBezwaar',
    '2027-01-04',
    { opschortingen: [stop('aanvulling', '2027-01-11', '2027-01-18')] },
    '2027-02-21',
    '2027-02-22',
    'Awb 7:10 lid 2: six days for repairing the objection, then a Sunday',
  ],
  [
    'beslissingOpBezwaar',
    '2027-01-04',
    { verdaging: 42 },
    '2027-03-29',
    '2027-03-30',
    'Awb 7:10 lid 3: six weeks more, Easter Monday',
  ],
  [
    'beslissingOpBezwaar',
    '2027-01-04',
    { verdaging: 7 },
    '2027-02-22',
    '2027-02-22',
    'Awb 7:10 lid 3: "at most" may be shorter',
  ],
  [
    'beslissingOpBezwaarCommissie',
    '2027-01-04',
    { verdaging: 42 },
    '2027-05-10',
    '2027-05-10',
    'Awb 7:13: twelve weeks and six more, from the unrolled end',
  ],
  [
    'beslissingOpBezwaar',
    '2027-01-04',
    { verdaging: 42, ingestemdTot: day('2027-05-01') },
    '2027-05-01',
    '2027-05-01',
    'Awb 7:10 lid 4: an agreed Saturday stays a Saturday',
  ],
  [
    'klacht',
    '2026-11-20',
    { verdaging: 28 },
    '2027-01-29',
    '2027-01-29',
    'Awb 9:11 lid 2: four weeks more, from the unrolled 01-01',
  ],
  [
    'klachtCommissie',
    '2026-11-20',
    { verdaging: 28 },
    '2027-02-26',
    '2027-02-26',
    'Awb 9:11 lid 1 and 2: ten weeks and four more',
  ],
  [
    'klacht',
    '2026-11-20',
    { ingestemdTot: day('2027-03-06') },
    '2027-03-06',
    '2027-03-06',
    'Awb 9:11 lid 3: with consent of the complainant',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-20', '2026-11-20')] },
    '2026-11-21',
    '2026-11-23',
    'Awb 2:21 lid 3: one day of outage, then a weekend',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-18', '2026-11-20')] },
    '2026-11-23',
    '2026-11-23',
    'three days of outage within the term',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-20', '2026-11-23')] },
    '2026-11-24',
    '2026-11-24',
    'an outage over the weekend: the day it is gone',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-19', '2026-11-20'), at('2026-11-20', '2026-11-20')] },
    '2026-11-22',
    '2026-11-23',
    'two logs of one day count once',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-10', '2026-11-13')] },
    '2026-11-20',
    '2026-11-20',
    'an outage before the term does nothing',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-21', '2026-11-22')] },
    '2026-11-20',
    '2026-11-20',
    'an outage after the term does nothing',
  ],
  [
    'persoonlijkPlan',
    '2026-11-13',
    { storingen: [at('2026-11-20', '2026-11-20')], storingLezing: 'beoordelen' },
    '2026-11-20',
    '2026-11-20',
    'the reading in which a person judges: the day stays',
  ],
  [
    'bezwaar',
    '2026-11-20',
    { storingen: [at('2027-01-04', '2027-01-04')] },
    '2027-01-05',
    '2027-01-05',
    'an outage on the rolled last day counts from that day',
  ],
];

test.for(ROWS)('%s from %s %j: %s → %s: %s', ([termijn, start, options, raw, last]) => {
  const { rawLastDay, lastDay } = lastDayOf(termijn, day(start), options);
  expect([rawLastDay, lastDay]).toEqual([raw, last]);
});

const GEWEIGERD: [TermijnNaam, LastDayOptions, string][] = [
  ['beslissingOpBezwaar', { verdaging: 43 }, 'ten hoogste 42 dagen'],
  ['beslissingOpBezwaar', { verdaging: -1 }, 'ten hoogste 42 dagen'],
  ['klacht', { verdaging: 29 }, 'ten hoogste 28 dagen'],
  ['beschikking', { verdaging: 7 }, 'niet uitstellen'],
  ['bezwaar', { ingestemdTot: day('2027-09-01') }, 'niet langer worden'],
  ['klacht', { ingestemdTot: day('2026-12-01') }, 'niet korter zijn'],
  ['beschikking', { storingen: [at('2026-11-20', '2026-11-21')] }, 'zelf opstuurt'],
  ['bezwaar', { storingen: [at('2026-11-21', '2026-11-20')] }, 'voordat zij begint'],
  ['bezwaar', { opschortingen: [at('2026-11-24', '2026-12-01')] }, 'niet stilstaan'],
];

test.for(GEWEIGERD)('%s %j is refused: %s', ([termijn, options, zin]) => {
  const act = () => lastDayOf(termijn, day('2026-11-20'), options);
  expect(act).toThrow(zin);
  expect(act).toThrow(
    expect.objectContaining({ code: 'datumOngeldig', artikel: expect.stringMatching(/artikel/) }),
  );
});

test('what moved the day is told with its article', () => {
  const told = (termijn: TermijnNaam, options: LastDayOptions) =>
    lastDayOf(termijn, day('2026-11-20'), options).because.join(' ');
  const stopped = { opschortingen: [stop('overmacht', '2026-11-24', '2026-12-01')] };
  expect(told('beschikking', stopped)).toContain(
    'De gemeente kon door overmacht niet besluiten (Awb, artikel 4:15 lid 2 onder c). Dat duurde van dinsdag 24 november 2026 tot en met dinsdag 1 december 2026.',
  );
  expect(told('klacht', { verdaging: 28 })).toContain('28 dagen uit (Awb, artikel 9:11 lid 2).');
  expect(told('klacht', { verdaging: 28 })).toContain(
    'Telt het uitstel vanaf de laatste werkdag? Dan is de laatste dag maandag 1 februari 2027.',
  );
  const working = lastDayOf('klacht', day('2026-11-23'), { verdaging: 28 });
  expect(working.because.join(' ')).not.toContain('laatste werkdag?');
  const outage = [at('2027-01-04', '2027-01-04')];
  expect(told('bezwaar', { storingen: outage })).toContain('werkte op 1 dag niet.');
  expect(told('bezwaar', { storingen: outage, storingLezing: 'beoordelen' })).toContain(
    'Dan telt dat niet als u er niets aan kon doen (Awb, artikel 2:21 lid 3).',
  );
  expect(told('bewaren', {})).toContain('(Algemene termijnenwet, artikel 4).');
  expect(told('bezwaar', {})).not.toContain('artikel 4)');
});

/** Awb 6:9: last day for the objection, posted, received, in time, why. */
const POST = [
  ['2026-11-20', null, '2027-01-04', true, 'on the last day'],
  ['2026-11-20', null, '2027-01-05', false, 'a day late at the counter'],
  ['2026-11-20', '2027-01-04', '2027-01-11', true, 'posted on the last day, a week later there'],
  ['2026-11-20', '2027-01-04', '2027-01-12', false, 'posted in time, more than a week later'],
  ['2026-11-20', '2027-01-05', '2027-01-06', false, 'posted a day late'],
  ['2026-11-13', '2026-12-28', '2027-01-04', true, 'a week over the turn of the year'],
  ['2026-11-13', '2026-12-24', '2027-01-05', false, 'posted early, but a week and a day after'],
] as const;

test.for(POST)('decision of %s, posted %s, received %s: %s: %s', ([from, posted, came, ok]) => {
  const bezwaar = lastDayOf('bezwaar', day(from));
  const gepostOp = posted === null ? null : day(posted);
  const judged = bezwaarOpTijd(bezwaar, { ontvangenOp: day(came), gepostOp });
  expect(judged.opTijd).toBe(ok);
  expect(judged.artikel).toContain(posted !== null && came > bezwaar.lastDay ? 'lid 2' : 'lid 1');
  expect(judged.because.join(' ').includes('artikel 6:11')).toBe(!ok);
});

test('nothing comes in before it was posted', () => {
  const bezwaar = lastDayOf('bezwaar', day('2026-11-20'));
  const days = { ontvangenOp: day('2026-12-01'), gepostOp: day('2026-12-02') };
  expect(() => bezwaarOpTijd(bezwaar, days)).toThrow('voordat hij op de post ging');
});

const kept = (van: string, voorziening: boolean, langerNodigTot?: Day) =>
  bewaarTot({ van: day(van), voorziening, ...(langerNodigTot && { langerNodigTot }) }).lastDay;

test('retention follows the outcome: 15 years, 5 without a provision (Wmo 2015 art. 5.3.4)', () => {
  expect(kept('2026-11-22', true)).toBe('2041-11-22');
  expect(kept('2026-11-22', false)).toBe('2031-11-22');
  expect(kept('2024-02-29', true)).toBe('2039-02-28');
  expect(kept('2026-11-22', false, day('2035-01-01'))).toBe('2035-01-01');
  expect(kept('2026-11-22', true, day('2035-01-01'))).toBe('2041-11-22');
  const longer = { van: day('2026-11-22'), voorziening: false, langerNodigTot: day('2035-01-01') };
  expect(bewaarTot(longer).because.at(-1)).toContain('nog nodig tot en met');
  expect(bewaarTot(longer).kalenderversie).toBe(KALENDERVERSIE);
});

/** Wmo 2015 art. 2.3.9: begin and end of the provision, months, weeks before the end, day, why. */
const EVALUATIE = [
  ['2027-01-01', null, 12, 8, '2028-01-01', 'a year later, also on a holiday: no statutory term'],
  ['2027-01-01', '2027-12-31', 12, 8, '2027-11-05', 'eight weeks before the end comes first'],
  ['2027-01-01', '2029-12-31', 12, 8, '2028-01-01', 'the end is still far'],
  ['2027-08-31', null, 6, 8, '2028-02-29', 'the last day of a shorter month'],
  ['2027-01-01', '2027-02-01', 12, 8, '2027-01-01', 'a short provision: not before it begins'],
] as const;

test.for(EVALUATIE)('provision %s – %s, %i months, %i weeks: %s: %s', (row) => {
  const [van, tot, maanden, wekenVoorEinde, op] = row;
  const period = { van: day(van), tot: tot === null ? null : day(tot) };
  expect(evaluatieDag(period, { maanden, wekenVoorEinde }).op).toBe(op);
});

test('a provision does not end before it begins', () => {
  const setting = { maanden: 12, wekenVoorEinde: 8 };
  const backwards = at('2027-02-01', '2027-01-01');
  expect(() => evaluatieDag(backwards, setting)).toThrow('voordat zij begint');
});
