import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { Bijdrage } from './bevinding.ts';
import { countOnce, type Geteld } from './eenKeer.ts';
import { PATIENCE, RUNS } from './testing/runs.ts';
import { gives, TODAY, weighing, YESTERDAY, type BevindingInput } from './testing/build.ts';

const words = { wil: 'ja' as const, kan: true, eigenWoorden: 'Ja.', bevestigdOp: YESTERDAY };
const care = (uren: number, over = {}, naam = 'Karin'): BevindingInput => ({
  trede: 'mantelzorg',
  besprokenOp: YESTERDAY,
  helpers: [{ naam, ...words }],
  bijdragen: [gives(naam, uren, over)],
});
const house = (uren: number): BevindingInput => ({
  trede: 'gebruikelijkeHulp',
  huisgenoten: [{ naam: 'Karin', kan: true, overbelasting: 'nee' }],
  gehoord: [{ wie: 'Karin', op: YESTERDAY }],
  bijdragen: [gives('Karin', uren)],
});
const weigh = (...facts: BevindingInput[]) => assess(weighing(facts), { today: TODAY });

// Wmo 2015 art. 2.3.5 lid 3: what is left is what nobody carries; the same hour counts once.
test.for([
  { name: 'the same hour on two rungs', facts: [house(1), care(1)], left: 1, flagged: true },
  { name: 'the larger of two amounts', facts: [house(0.5), care(1)], left: 1, flagged: true },
  {
    name: 'said to be extra',
    facts: [house(1), care(0.5, { bovenop: true })],
    left: 0.5,
    flagged: false,
  },
  { name: 'two people', facts: [house(1), care(0.5, {}, 'Buur')], left: 0.5, flagged: false },
  { name: 'nothing on the second rung', facts: [house(1), care(0)], left: 1, flagged: false },
])('counted once: $name', ({ facts, left, flagged }) => {
  const { rest, blokkades, voorstel } = weigh(...facts);
  expect(rest[0]?.hoeveelheid).toBe(left);
  expect(blokkades.some(({ tekst }) => tekst.includes('op twee treden'))).toBe(flagged);
  expect(voorstel === null).toBe(flagged);
});

test('in any order of rungs each person counts for the most that a rung says', PATIENCE, () => {
  const part = fc.record({
    taakId: fc.constantFrom('a', 'b'),
    wie: fc.constantFrom('x', 'y'),
    hoeveelheid: fc.nat(8).map((kwartieren) => kwartieren / 4),
  });
  const total = (rungs: Bijdrage[][]) => {
    const geteld: Geteld = new Map();
    const delen = rungs.flatMap((rung) => countOnce(rung, geteld, new Set(['b'])).delen);
    return ['a', 'b'].map((id) =>
      delen.filter(({ taakId }) => taakId === id).reduce((sum, d) => sum + d.hoeveelheid, 0),
    );
  };
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 4 }), (rungs) => {
      const parsed = rungs.map((rung) => rung.map((een) => Bijdrage.parse(een)));
      expect(total(parsed.toReversed())).toEqual(total(parsed));
    }),
    RUNS,
  );
});
