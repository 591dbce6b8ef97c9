import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import {
  type Gebeurtenis,
  LETTER_LIJST,
  mogelijk,
  startZaak,
  type StapContext,
  step,
  type ZaakFeiten,
} from './index.ts';

const context: StapContext = {
  letters: LETTER_LIJST,
  door: 'Samira Haddad',
  gesprekOp: day('2027-01-08'),
};
type Row = readonly [Gebeurtenis, string];

const walk = (rows: readonly Row[], from: ZaakFeiten): ZaakFeiten =>
  rows.reduce((feiten, [name, op]) => step(feiten, name, { op: day(op), context }), from);

/** No report within six weeks: the resident applied on the day after (Wmo 2015 art. 2.3.2 lid 9). */
const zonderVerslag = walk(
  [
    ['bevestigen', '2026-11-13'],
    ['planMogelijkheidGewezen', '2026-11-13'],
    ['clientondersteuningGewezen', '2026-11-13'],
    ['aanvragen', '2026-12-29'],
  ],
  startZaak(day('2026-11-13'), false),
);

test('the investigation and the report still come, beside the application', () => {
  const feiten = walk(
    [
      ['gesprekPlannen', '2026-12-30'],
      ['gesprekVerzetten', '2026-12-31'],
      ['gesprekGevoerd', '2027-01-08'],
      ['identiteitVastgesteld', '2027-01-08'],
      ['pgbUitgelegd', '2027-01-08'],
      ['verslagMaken', '2027-01-09'],
      ['verslagVerstrekken', '2027-01-10'],
      ['reageren', '2027-01-11'],
      ['beslissen', '2027-01-12'],
    ],
    zonderVerslag,
  );
  expect(feiten).toMatchObject({
    toestand: 'beschikt',
    onderzoekGestartOp: '2027-01-08',
    verslagOp: '2027-01-10',
    reactieOp: '2027-01-11',
    aangevraagdOp: '2026-12-29',
  });
  expect(feiten.toegezegd.beschikking?.lastDay).toBe('2027-01-12');
});

test('the state stays aangevraagd or opgeschort all the while', () => {
  const asked = walk([['opschorten', '2027-01-04']], zonderVerslag);
  for (const from of [zonderVerslag, asked]) {
    const feiten = walk(
      [
        ['gesprekPlannen', '2027-01-05'],
        ['gesprekAnnuleren', '2027-01-06'],
      ],
      from,
    );
    expect(feiten).toMatchObject({ toestand: from.toestand, gesprekOp: null });
    expect(feiten.eerder).toContainEqual({ feit: 'gesprekOp', op: '2027-01-08' });
  }
});

test('its report keeps to the same duties and letters', () => {
  const talked = walk([['gesprekGevoerd', '2027-01-08']], zonderVerslag);
  const give = { op: day('2027-01-10'), context: { letters: [] } };
  expect(() => step(talked, 'verslagVerstrekken', give)).toThrow('wat een pgb is');
  const told = walk(
    [
      ['identiteitVastgesteld', '2027-01-08'],
      ['pgbUitgelegd', '2027-01-08'],
    ],
    talked,
  );
  expect(() => step(told, 'verslagVerstrekken', give)).toThrow('onderdeel a, b, c, d, e, f, g');
});

const metVerslag = walk([['aanvragen', '2026-12-01']], {
  ...startZaak(day('2026-11-01'), false),
  toestand: 'verslagVerstrekt',
  verslagOp: day('2026-11-28'),
});

test.for([
  [metVerslag, 'gesprekPlannen', 'Het verslag is al gegeven'],
  [metVerslag, 'gesprekGevoerd', 'Het verslag is al gegeven'],
  [metVerslag, 'verslagMaken', 'Het verslag is al gegeven'],
  [metVerslag, 'verslagVerstrekken', 'Het verslag is al gegeven'],
  [metVerslag, 'reageren', 'geen nieuw verslag'],
  [zonderVerslag, 'reageren', 'geen nieuw verslag'],
  [zonderVerslag, 'gesprekVerzetten', 'geen gesprek gepland'],
  [zonderVerslag, 'gesprekAnnuleren', 'geen gesprek gepland'],
] as const)('refused %#: %s: %s', ([feiten, name, zin]) => {
  const op = day('2027-01-05');
  expect(() => step(feiten, name, { op, context })).toThrow(zin);
  expect(mogelijk(feiten, op)).not.toContain(name);
});
