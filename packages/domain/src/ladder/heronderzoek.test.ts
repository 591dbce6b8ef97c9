import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { heronderzoek } from './heronderzoek.ts';
import { gives, TODAY, weighing, YESTERDAY, type BevindingInput } from './testing/build.ts';

const later = addDays(TODAY, 60);
const care = (over = {}): BevindingInput => ({
  trede: 'mantelzorg',
  besprokenOp: YESTERDAY,
  helpers: [
    { naam: 'An', wil: 'ja', kan: true, eigenWoorden: 'Ja.', bevestigdOp: YESTERDAY, ...over },
  ],
  bijdragen: [gives('An', 1)],
});
const plan = (evaluatieOp: string): BevindingInput => ({
  trede: 'maatwerkvoorziening',
  evaluatieOp,
});
const look = (toen: BevindingInput[], nu: BevindingInput[] = toen, today = later) =>
  heronderzoek(
    { wegingen: [weighing(toen)], today: TODAY },
    { wegingen: [weighing(nu)], today },
  )[0];

// Wmo 2015 art. 2.3.9: the same model, looked at again.
test('nothing changed', () => {
  expect(look([care()])).toMatchObject({
    anders: false,
    redenen: [],
    artikel: 'Wmo 2015 art. 2.3.9',
  });
});

test('a helper stopped: the rung and the remainder differ', () => {
  expect(look([care()], [care({ stoptOp: addDays(TODAY, 30) })])?.redenen).toEqual([
    'Mantelzorg valt nu anders uit.',
    'Voor “vloeren schoonmaken” blijft nu over: 2 uur per week. Dat was 1 uur per week.',
  ]);
});

test('the word of a helper grew old: time alone is a reason', () => {
  expect(look([care()], [care()], addDays(TODAY, 200))?.anders).toBe(true);
});

test('the agreed day to look back has come', () => {
  const redenen = look([plan(later)])?.redenen;
  expect(redenen?.[0]).toMatch(/^De afspraak was om terug te kijken op /);
  expect(look([plan(addDays(later, 1))])?.anders).toBe(false);
});

test('needs that came and went', () => {
  const een = { wegingen: [weighing()], today: TODAY };
  const geen = { wegingen: [], today: later };
  expect(heronderzoek(een, geen)[0]?.redenen).toEqual(['Deze behoefte is er niet meer.']);
  expect(heronderzoek(geen, een)[0]?.redenen).toEqual(['Dit is een nieuwe behoefte.']);
});
