import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, type Day } from '../../time/index.ts';
import {
  ALTIJD,
  controleUiterlijk,
  dagenTeLaat,
  letOpOp,
  moetHerinneren,
  opAchterstand,
  publicatieFout,
  standOp,
} from './index.ts';

const D = (n: number): Day => addDays(day('2026-11-22'), n);

test.for([
  { publicatie: {}, stand: 'zichtbaar', because: 'nothing was settled' },
  { publicatie: { zichtbaarVan: D(1) }, stand: 'nogNiet', because: 'it begins tomorrow' },
  { publicatie: { zichtbaarVan: D(0) }, stand: 'zichtbaar', because: 'it begins today' },
  { publicatie: { zichtbaarTot: D(0) }, stand: 'zichtbaar', because: 'today is the last day' },
  { publicatie: { zichtbaarTot: D(-1) }, stand: 'nietMeer', because: 'it ended yesterday' },
  {
    publicatie: { geslotenVan: D(0) },
    stand: 'gesloten',
    because: 'closed, nobody knows how long',
  },
  { publicatie: { geslotenVan: D(1) }, stand: 'zichtbaar', because: 'it closes tomorrow' },
  { publicatie: { geslotenVan: D(-5), geslotenTot: D(0) }, stand: 'gesloten', because: 'last day' },
  { publicatie: { geslotenVan: D(-5), geslotenTot: D(-1) }, stand: 'zichtbaar', because: 'over' },
  {
    publicatie: { zichtbaarVan: D(1), geslotenVan: D(0) },
    ...{ stand: 'nogNiet', because: 'what is not there is not closed' },
  },
])('$stand: $because', ({ publicatie, stand }) => {
  expect(standOp({ ...ALTIJD, ...publicatie }, D(0))).toBe(stand);
});

test('a closure stands before what people always must know', () => {
  const shut = { ...ALTIJD, geslotenVan: D(0), geslotenTot: D(2), geslotenTekst: 'Verbouwing.' };
  expect(letOpOp(shut, 'Neem geld mee.', D(1))).toBe(
    'Tijdelijk gesloten tot en met dinsdag 24 november 2026. Verbouwing. Neem geld mee.',
  );
  expect(letOpOp(shut, 'Neem geld mee.', D(3))).toBe('Neem geld mee.');
});

test.for([
  [{ zichtbaarVan: D(1), zichtbaarTot: D(0) }, 'zichtbaarTot'],
  [{ geslotenVan: D(1), geslotenTot: D(0) }, 'geslotenTot'],
  [{ geslotenTot: D(0) }, 'geslotenVan'],
] as const)('a window that cannot be: %j', ([publicatie, pad]) => {
  expect(publicatieFout({ ...ALTIJD, ...publicatie })?.pad).toBe(pad);
});

const never = { gecontroleerdOp: null, volgendeControle: null };
test.for([
  { ...never, due: null, late: Infinity, because: 'never checked' },
  { ...never, gecontroleerdOp: D(-365), due: D(0), late: 0, because: 'a year today' },
  { ...never, gecontroleerdOp: D(-366), due: D(-1), late: 1, because: 'a year yesterday' },
  {
    ...{ gecontroleerdOp: D(-400), volgendeControle: D(10) },
    ...{ due: D(10), late: -10, because: 'a later day was agreed' },
  },
  {
    ...{ gecontroleerdOp: D(-1), volgendeControle: D(-3) },
    ...{ due: D(-3), late: 3, because: 'an agreed day that passed counts' },
  },
])('due $due: $because', ({ due, late, because: _, ...controle }) => {
  expect(controleUiterlijk(controle)).toBe(due);
  expect(dagenTeLaat(controle, D(0))).toBe(late);
});

test('the list begins with what waits longest and leaves out what is in time', () => {
  const days = fc.option(fc.integer({ min: -900, max: 300 }).map(D));
  const row = fc.record({ gecontroleerdOp: days, volgendeControle: days, naam: fc.string() });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const ranked = opAchterstand(rows, D(0));
      const late = ranked.map((one) => dagenTeLaat(one, D(0)));
      expect(late.every((n) => n > 0)).toBe(true);
      expect(late).toEqual([...late].sort((a, b) => (a === b ? 0 : b - a)));
      expect(ranked).toHaveLength(rows.filter((one) => dagenTeLaat(one, D(0)) > 0).length);
    }),
  );
});

test.for([
  { due: 14, herinnerdVoor: null, yes: true, because: 'two weeks before' },
  { due: 15, herinnerdVoor: null, yes: false, because: 'a day too early' },
  { due: -100, herinnerdVoor: null, yes: true, because: 'late and never told' },
  { due: 3, herinnerdVoor: D(3), yes: false, because: 'told already' },
  { due: 3, herinnerdVoor: D(-360), yes: true, because: 'told about an earlier check' },
])('a mail to the owner, $because: $yes', ({ due, herinnerdVoor, yes }) => {
  const controle = { gecontroleerdOp: null, volgendeControle: D(due) };
  expect(moetHerinneren(controle, D(0), { herinnerdVoor })).toBe(yes);
});
test('nobody is reminded of what was never checked: an editor looks first', () => {
  expect(moetHerinneren(never, D(0))).toBe(false);
});
