import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { mantelzorgers } from './mantelzorgers.ts';
import { gives, TODAY, weighing, YESTERDAY, type BevindingInput } from './testing/build.ts';

const at = { today: TODAY };
const care = (over = {}): BevindingInput => ({
  trede: 'mantelzorg',
  besprokenOp: YESTERDAY,
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
  bijdragen: [gives('Karin', 1)],
});
const OWN = { naam: 'Karin', relatie: 'dochter', eigenWoorden: 'Ik wil een avond vrij.' };
const own = (facts: BevindingInput[] = []) => ({
  ...weighing(facts),
  behoefteId: 'rust',
  voor: OWN,
});

// Wmo 2015 art. 2.3.2 lid 4 onder d: the carer is asked, and a need of the carer is a need.
test.for([
  { name: 'not asked', over: {}, mist: ['Vraag Karin wat hij of zij zelf nodig heeft.'] },
  {
    name: 'asked, nothing needed',
    over: { ondersteuning: { gevraagdOp: YESTERDAY, nodig: false } },
    mist: [],
  },
  {
    name: 'asked, something needed',
    over: { ondersteuning: { gevraagdOp: YESTERDAY, nodig: true } },
    mist: ['Maak van wat Karin nodig heeft een eigen behoefte.'],
  },
])('letter d: $name', ({ over, mist }) => {
  const [beeld] = mantelzorgers([weighing([care(over)])], at);
  expect(beeld?.ontbreekt).toEqual(mist);
  expect(beeld?.helptBij).toEqual([
    { behoefteId: 'huishouden', taakId: 'schoonmaken', hoeveelheid: 1 },
  ]);
});

test('a need of the carer stands beside what the carer does', () => {
  const over = {
    ondersteuning: { gevraagdOp: YESTERDAY, nodig: true, eigenWoorden: 'Het is veel.' },
  };
  const [beeld] = mantelzorgers([weighing([care(over)]), own()], at);
  expect(beeld).toMatchObject({ naam: 'Karin', eigenBehoeften: ['rust'], ontbreekt: [] });
  expect(beeld?.eigenWoorden).toEqual(['Graag.', 'Het is veel.', OWN.eigenWoorden]);
});

test('the need of a carer is never met by that carer', () => {
  const result = assess(own([care()]), at);
  expect(result.rest[0]?.hoeveelheid).toBe(2);
  const row = result.perTrede.find(({ trede }) => trede === 'mantelzorg');
  expect(row?.reden).toContain('Eigen hulp van Karin telt hier niet');
  expect(assess(weighing([care()]), at).rest[0]?.hoeveelheid).toBe(1);
});

test('what the carer can do alone for the own need does count', () => {
  const zelf: BevindingInput = {
    trede: 'eigenKracht',
    veilig: true,
    bijdragen: [gives('Karin', 1)],
  };
  expect(assess(own([zelf]), at).rest[0]?.hoeveelheid).toBe(1);
});

test('nobody who cares, nobody to ask', () => {
  expect(mantelzorgers([weighing()], at)).toEqual([]);
});
