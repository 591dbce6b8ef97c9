import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { assess } from './assess.ts';
import { heropen } from './heropen.ts';
import {
  gives,
  requirement,
  TODAY,
  weighing,
  YESTERDAY,
  type BevindingInput,
} from './testing/build.ts';

const care = (over = {}, hours = 1): BevindingInput => ({
  trede: 'mantelzorg',
  helpers: [
    {
      naam: 'Karin',
      wil: 'ja',
      kan: true,
      eigenWoorden: 'Graag.',
      bevestigdOp: YESTERDAY,
      ...over,
    },
  ],
  besprokenOp: YESTERDAY,
  bijdragen: [gives('Karin', hours)],
});

const ROWS = [
  { name: 'help that counts', facts: [care()], reopens: true },
  { name: 'help of no hours', facts: [care({}, 0)], reopens: false },
  { name: 'help that was refused never counted', facts: [care({ wil: 'nee' })], reopens: false },
  { name: 'help that had already stopped', facts: [care({ stoptOp: YESTERDAY })], reopens: false },
  { name: 'no help of this person', facts: [], reopens: false },
];

test.for(ROWS)('a helper stops: $name', ({ facts, reopens }) => {
  const expected = reopens ? [{ behoefteId: 'huishouden', treden: ['mantelzorg'] }] : [];
  expect(heropen([weighing(facts)], 'Karin', { today: TODAY })).toEqual(expected);
});

test('only the needs of that helper are reopened', () => {
  const needs = [
    { ...weighing([care()]), behoefteId: 'een' },
    { ...weighing(), behoefteId: 'twee' },
  ];
  const reopened = heropen(needs, 'Karin', { today: TODAY });
  expect(reopened.map(({ behoefteId }) => behoefteId)).toEqual(['een']);
  expect(heropen(needs, 'Kees', { today: TODAY })).toEqual([]);
});

test('after the stop is recorded, what she carried is open again', () => {
  const before = assess(weighing([care()]), { today: TODAY });
  const after = assess(weighing([care({ stoptOp: TODAY })]), { today: TODAY });
  expect([before.rest[0]?.hoeveelheid, after.rest[0]?.hoeveelheid]).toEqual([1, 2]);
});

test('the assessment says from which day it must be asked anew', () => {
  const until = addDays(TODAY, 10);
  const facts = { ...care(), bijdragen: [gives('Karin', 1, { tot: until })] };
  expect(assess(weighing([facts]), { today: TODAY }).herzienOp).toBe(addDays(until, 1));
});

test('a need that turned out to be outside the Wmo is not reopened', () => {
  const eis = requirement({ buitenWmo: { soort: 'geenBehoefte', reden: 'Het gaat weer goed.' } });
  expect(heropen([weighing([care()], eis)], 'Karin', { today: TODAY })).toEqual([]);
});
