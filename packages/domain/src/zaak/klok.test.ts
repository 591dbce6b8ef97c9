import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../time/index.ts';
import {
  type Gebeurtenis,
  klokken,
  LETTER_LIJST,
  startZaak,
  step,
  urgentie,
  volgendeStap,
  type ZaakFeiten,
} from './index.ts';

const START = day('2026-11-13');
const gemeld = startZaak(START, false);
const context = { letters: LETTER_LIJST, door: 'Samira Haddad', gesprekOp: day('2026-11-25') };

const walk = (rows: readonly (readonly [Gebeurtenis, string])[], from = gemeld): ZaakFeiten =>
  rows.reduce((feiten, [name, op]) => step(feiten, name, { op: day(op), context }), from);

const BEVESTIGD = [['bevestigen', '2026-11-13']] as const;
const GEWEZEN = [
  ...BEVESTIGD,
  ['clientondersteuningGewezen', '2026-11-13'],
  ['planMogelijkheidGewezen', '2026-11-13'],
] as const;
const ONDERZOEK = [
  ...GEWEZEN,
  ['planOntvangen', '2026-11-16'],
  ['onderzoekStarten', '2026-11-17'],
] as const;
const GEPLAND = [...ONDERZOEK, ['gesprekPlannen', '2026-11-17']] as const;
const VERSLAG = [
  ...GEPLAND,
  ['gesprekGevoerd', '2026-11-25'],
  ['identiteitVastgesteld', '2026-11-25'],
  ['pgbUitgelegd', '2026-11-25'],
  ['verslagMaken', '2026-11-26'],
  ['verslagVerstrekken', '2026-11-27'],
] as const;
const BESLIST = [...VERSLAG, ['aanvragen', '2026-11-30'], ['beslissen', '2026-12-07']] as const;
const BEKEND = [...BESLIST, ['bekendmaken', '2026-12-08']] as const;

const stand = (feiten: ZaakFeiten, today: Day) =>
  klokken(feiten, today).map(({ naam, einddatum, dagenOver, status }) =>
    [naam, einddatum.lastDay, dagenOver, status].join(' '),
  );

test.for([
  ['2026-11-13', 'persoonlijkPlan 2026-11-20 7 loopt', 'the first day'],
  ['2026-11-20', 'persoonlijkPlan 2026-11-20 0 loopt', 'the last day still runs'],
  ['2026-11-21', 'persoonlijkPlan 2026-11-20 -1 verstreken', 'a day later it has passed'],
] as const)('clock of the plan on %s: %s: %s', ([today, expected]) => {
  expect(stand(gemeld, day(today))[0]).toBe(expected);
});

test('each clock appears when it begins and is done when its act is done', () => {
  expect(stand(gemeld, START)).toHaveLength(2);
  expect(stand(walk(VERSLAG), day('2026-11-30'))).toEqual([
    'persoonlijkPlan 2026-11-20 -10 klaar',
    'onderzoek 2026-12-28 28 klaar',
  ]);
  expect(stand(walk(BESLIST), day('2026-12-08'))[2]).toBe('beschikking 2026-12-14 6 loopt');
  expect(stand(walk(BEKEND), day('2026-12-08')).slice(2)).toEqual([
    'beschikking 2026-12-14 6 klaar',
    'bezwaar 2027-01-19 42 loopt',
  ]);
});

test('a last day that was told stays, also when the calendar changes later', () => {
  const { onderzoek } = gemeld.toegezegd;
  if (!onderzoek) throw new Error('a case begins with both clocks told');
  const told = { ...onderzoek, lastDay: addDays(onderzoek.lastDay, 1), kalenderversie: 'ouder' };
  const feiten = { ...gemeld, toegezegd: { ...gemeld.toegezegd, onderzoek: told } };
  expect(klokken(feiten, START)[1]?.einddatum).toEqual(told);
});

test('facts without a told day get it counted', () => {
  expect(klokken({ ...gemeld, toegezegd: {} }, START)).toEqual(klokken(gemeld, START));
});

test('withdrawing stops the clocks', () => {
  const feiten = walk([['intrekken', '2026-11-16']]);
  expect(klokken(feiten, day('2027-06-01')).map(({ status }) => status)).toEqual([
    'klaar',
    'klaar',
  ]);
});

type Row = readonly [readonly (readonly [Gebeurtenis, string])[], string, string, string | null];

const CONSULENT: Row[] = [
  [[], '2026-11-13', 'Bevestig de melding.', null],
  [BEVESTIGD, '2026-11-13', 'Wijs de inwoner en de mantelzorger', null],
  [GEWEZEN, '2026-11-16', 'Wacht op het plan', '2026-11-21'],
  [GEWEZEN, '2026-11-21', 'Start het onderzoek.', '2026-12-28'],
  [ONDERZOEK, '2026-11-18', 'Plan het gesprek.', '2026-12-28'],
  [GEPLAND, '2026-11-18', 'Voer het gesprek.', '2026-11-25'],
  [VERSLAG, '2026-11-28', 'Wacht op de reactie', null],
  [BESLIST, '2026-12-07', 'Maak het besluit bekend.', '2026-12-14'],
  [BEKEND, '2026-12-09', 'Niets te doen', '2027-01-19'],
];

test.for(CONSULENT)('consulent after %j on %s: %s', ([rows, today, tekst, op]) => {
  const next = volgendeStap(walk(rows), day(today), 'consulent');
  expect(next.tekst).toContain(tekst);
  expect(next.op).toBe(op);
});

const INWONER: Row[] = [
  [[], '2026-11-13', 'U kunt een persoonlijk plan inleveren.', '2026-11-20'],
  [BEVESTIGD, '2026-11-20', 'U kunt een persoonlijk plan inleveren.', '2026-11-20'],
  [BEVESTIGD, '2026-11-21', 'De gemeente begint met het onderzoek.', '2026-12-28'],
  [GEPLAND, '2026-11-18', 'U hebt een gesprek', '2026-11-25'],
  [GEPLAND, '2026-12-29', 'U mag nu meteen een aanvraag doen.', null],
  [VERSLAG, '2027-02-01', 'Lees het verslag', null],
  [BESLIST, '2026-12-07', 'De gemeente stuurt u het besluit.', null],
  [BEKEND, '2026-12-09', 'bezwaar', '2027-01-19'],
];

test.for(INWONER)('inwoner after %j on %s: %s', ([rows, today, tekst, op]) => {
  const next = volgendeStap(walk(rows), day(today), 'inwoner');
  expect(next.tekst).toContain(tekst);
  expect(next.op).toBe(op);
});

test('urgent: temporary help comes first', () => {
  const spoed = startZaak(START, true);
  expect(volgendeStap(spoed, START, 'consulent').tekst).toContain('Spoed');
  expect(urgentie(spoed, START)).toBeGreaterThan(urgentie(gemeld, day('2027-03-01')));
});

test('the work list: urgent, then late, then what ends first, closed last', () => {
  const today = day('2026-12-20');
  const older = startZaak(day('2026-11-01'), false);
  const closed = walk([['intrekken', '2026-11-16']]);
  const sorted = [closed, gemeld, startZaak(day('2026-12-18'), true), older].toSorted(
    (one, other) => urgentie(other, today) - urgentie(one, today),
  );
  expect(sorted.map(({ gemeldOp }) => gemeldOp)).toEqual([
    '2026-12-18',
    '2026-11-01',
    '2026-11-13',
    '2026-11-13',
  ]);
  expect(sorted.at(-1)?.toestand).toBe('ingetrokken');
});
