import { expect, test } from 'vitest';
import type { z } from 'zod';
import { addDays } from '../../time/index.ts';
import { assess } from '../assess.ts';
import { Bevinding } from '../bevinding.ts';
import type { Huisgenoot } from '../drager.ts';
import { LadderInstellingen } from '../instellingen.ts';
import { gives, TODAY, weighing, YESTERDAY } from '../testing/build.ts';

const later = addDays(TODAY, 7);
type Over = Partial<z.input<typeof Huisgenoot>>;

function housemate(over: Over, instellingen = LadderInstellingen.parse({})) {
  const naam = 'Sem';
  const facts = {
    trede: 'gebruikelijkeHulp' as const,
    gehoord: [{ wie: naam, op: YESTERDAY }],
    huisgenoten: [{ naam, kan: true, overbelasting: 'nee' as const, ...over }],
    bijdragen: [gives(naam, 1)],
  };
  const result = assess(weighing([facts]), { today: TODAY, instellingen });
  const row = result.perTrede.find(({ trede }) => trede === 'gebruikelijkeHulp');
  return { ...row, herzienOp: result.herzienOp };
}

// Wmo 2015 art. 1.1.1: what may reasonably be expected of a housemate.
test.for([
  {
    name: 'away today',
    over: { afwezig: [{ van: YESTERDAY, tot: later }] },
    uitkomst: 'ontoereikend',
    herzien: addDays(later, 1),
  },
  {
    name: 'away without an end',
    over: { afwezig: [{ van: YESTERDAY, tot: null, reden: 'Werk op zee.' }] },
    uitkomst: 'ontoereikend',
    herzien: null,
  },
  {
    name: 'away later',
    over: { afwezig: [{ van: later, tot: null }] },
    uitkomst: 'deels',
    herzien: later,
  },
  {
    name: 'was away',
    over: { afwezig: [{ van: addDays(TODAY, -9), tot: YESTERDAY }] },
    uitkomst: 'deels',
    herzien: null,
  },
  {
    name: 'rents a room with an own contract',
    over: { kamerhuurder: { eigenContract: true, bron: 'contract gezien' } },
    uitkomst: 'nietVanToepassing',
    herzien: null,
  },
  {
    name: 'rents, contract not seen',
    over: { kamerhuurder: { eigenContract: true } },
    uitkomst: 'inOnderzoek',
    herzien: null,
  },
  {
    name: 'rents, contract unknown',
    over: { kamerhuurder: { eigenContract: null } },
    uitkomst: 'inOnderzoek',
    herzien: null,
  },
  {
    name: 'lives along without a contract',
    over: { kamerhuurder: { eigenContract: false } },
    uitkomst: 'deels',
    herzien: null,
  },
])('housemate $name: $uitkomst', ({ over, uitkomst, herzien }) => {
  expect(housemate(over)).toMatchObject({ uitkomst, herzienOp: herzien });
});

test.for([
  { afwezig: [{ van: later, tot: null }], says: 'Sem is afwezig vanaf 30 november 2026.' },
  {
    afwezig: [
      { van: addDays(later, 20), tot: null },
      { van: later, tot: addDays(later, 3) },
    ],
    says: 'Sem is afwezig vanaf 30 november 2026 tot en met 3 december 2026.',
  },
  {
    afwezig: [{ van: YESTERDAY, tot: later }],
    says: 'Sem is afwezig tot en met 30 november 2026.',
  },
])('the report says when: $says', ({ afwezig, says }) => {
  expect(housemate({ afwezig }).reden).toContain(says);
});

// A task that begins later is judged by who is there on its first day.
test.for([
  {
    name: 'back by then',
    van: addDays(later, 1),
    afwezig: [{ van: YESTERDAY, tot: later }],
    rest: 1,
  },
  { name: 'away by then', van: later, afwezig: [{ van: later, tot: null }], rest: 2 },
  { name: 'away now, and then', van: later, afwezig: [{ van: YESTERDAY, tot: null }], rest: 2 },
])('help with a task that begins later: $name', ({ van, afwezig, rest }) => {
  const facts = Bevinding.parse({
    ...{ trede: 'gebruikelijkeHulp', motivering: 'Zo.', gehoord: [{ wie: 'Sem', op: YESTERDAY }] },
    huisgenoten: [{ naam: 'Sem', kan: true, overbelasting: 'nee', afwezig }],
    bijdragen: [gives('Sem', 1)],
  });
  const { eis, ...weging } = weighing([facts]);
  const taken = (eis?.taken ?? []).map((taak) => ({ ...taak, van }));
  const result = assess({ ...weging, eis: eis && { ...eis, taken } }, { today: TODAY });
  expect(result.rest.map(({ hoeveelheid }) => hoeveelheid)).toEqual([rest]);
});

test('whether a room renter falls outside is local policy', () => {
  const kamerhuurder = { eigenContract: true, bron: 'contract gezien' };
  const local = LadderInstellingen.parse({ kamerhuurderBuiten: false });
  expect(housemate({ kamerhuurder }, local).uitkomst).toBe('deels');
});

test('the age band is told with its source and its date', () => {
  const local = LadderInstellingen.parse({
    bandenBeleid: { bron: 'Beleidsregels Wmo', vanaf: '2026-01-01' },
  });
  expect(housemate({ leeftijd: 16 }, local).reden).toContain(
    '(beleid van deze gemeente vanaf 1 januari 2026: Beleidsregels Wmo)',
  );
});

test.for([
  { hooguitUren: 0.5, onderbouwing: '', uitkomst: 'inOnderzoek' },
  { hooguitUren: 0.5, onderbouwing: 'Hij wil dit zelf graag.', uitkomst: 'deels' },
  { hooguitUren: 1, onderbouwing: '', uitkomst: 'deels' },
  { hooguitUren: null, onderbouwing: '', uitkomst: 'deels' },
])(
  'a band of at most $hooguitUren hours, reason "$onderbouwing"',
  ({ hooguitUren, onderbouwing, uitkomst }) => {
    const band = { vanaf: 12, telt: true, uitleg: 'Lichte klusjes.', hooguitUren };
    const local = LadderInstellingen.parse({ leeftijdsbanden: [band] });
    expect(housemate({ leeftijd: 14, onderbouwing }, local).uitkomst).toBe(uitkomst);
  },
);

// CRVB:2018:819: where specific expertise is needed, it may not be missing.
test.for([
  { name: 'doubted, no expert', over: { betwist: true }, uitkomst: 'inOnderzoek' },
  { name: 'expert comes', over: { betwist: true, deskundigOp: later }, uitkomst: 'inOnderzoek' },
  { name: 'expert looked', over: { betwist: true, deskundigOp: YESTERDAY }, uitkomst: 'deels' },
  { name: 'nobody doubts', over: { betwist: false }, uitkomst: 'deels' },
])('overload: $name', ({ over, uitkomst }) => {
  expect(housemate(over).uitkomst).toBe(uitkomst);
});

test('what the client can do himself and is doubted waits for an expert', () => {
  const own = (over: object) =>
    assess(
      weighing([{ trede: 'eigenKracht', veilig: true, bijdragen: [gives('inwoner', 1)], ...over }]),
      { today: TODAY },
    ).perTrede[0]?.uitkomst;
  expect([own({ betwist: true }), own({ betwist: true, deskundigOp: YESTERDAY })]).toEqual([
    'inOnderzoek',
    'deels',
  ]);
});
