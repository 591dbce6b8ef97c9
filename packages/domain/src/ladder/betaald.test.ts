import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { gives, TODAY, weighing, YESTERDAY, type BevindingInput } from './testing/build.ts';

const helper = {
  naam: 'Tim',
  wil: 'ja',
  kan: true,
  eigenWoorden: 'Graag.',
  bevestigdOp: YESTERDAY,
};
const helps: BevindingInput = {
  trede: 'mantelzorg',
  besprokenOp: YESTERDAY,
  helpers: [{ ...helper, wil: 'ja' }],
  bijdragen: [gives('Tim', 1)],
};
type Maatwerk = Extract<BevindingInput, { trede: 'maatwerkvoorziening' }>;
const paid = (naam: string, over: object = {}, vorm: Maatwerk['vorm'] = 'pgb'): BevindingInput => ({
  trede: 'maatwerkvoorziening',
  vorm,
  pgb: { uitvoerders: [{ naam, relatie: 'zoon', uitNetwerk: true, ...over }] },
});
const blocked = (...inputs: BevindingInput[]) =>
  assess(weighing(inputs), { today: TODAY }).blokkades.map(({ tekst, trede, artikel }) => ({
    paid: tekst.includes('uit het pgb betaald'),
    trede,
    artikel,
  }));
const PAID = {
  paid: true,
  trede: 'mantelzorg',
  artikel: 'Wmo 2015 art. 2.3.6 lid 4 en CRVB:2017:17',
};

// CRVB:2017:17: mantelzorg is unpaid; the same hours are not counted as unpaid and paid as well.
test.for<{ name: string; inputs: BevindingInput[]; stops: boolean }>([
  { name: 'counted and paid', inputs: [helps, paid('Tim')], stops: true },
  { name: 'the same name written otherwise', inputs: [helps, paid(' tim ')], stops: true },
  { name: 'budget and natura together', inputs: [helps, paid('Tim', {}, 'zinEnPgb')], stops: true },
  { name: 'somebody else is paid', inputs: [helps, paid('Bea')], stops: false },
  { name: 'no budget after all', inputs: [helps, paid('Tim', {}, 'zin')], stops: false },
  {
    name: 'written down which help stays unpaid',
    inputs: [helps, paid('Tim', { onbetaaldDaarnaast: 'De boodschappen blijft hij zo doen.' })],
    stops: false,
  },
  {
    name: 'paid, and not counted',
    inputs: [{ ...helps, bijdragen: [] }, paid('Tim')],
    stops: false,
  },
])('$name: stops $stops', ({ inputs, stops }) => {
  expect(blocked(...inputs)).toEqual(stops ? [PAID] : []);
});
