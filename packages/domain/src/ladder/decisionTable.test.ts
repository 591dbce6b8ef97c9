import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { assess } from './assess.ts';
import { findingOn } from './findingOn.ts';
import {
  finding,
  gives,
  TODAY,
  weighing,
  YESTERDAY,
  type BevindingInput,
} from './testing/build.ts';
import type { Uitkomst } from './trede.ts';

// The decision table of the ladder, one row per line: two hours of cleaning are needed.
type Row = {
  name: string;
  facts: BevindingInput;
  uitkomst: Uitkomst;
  rest: number;
  says: RegExp;
  blocks?: RegExp;
};

const heard = [{ wie: 'Karin', op: YESTERDAY }];
const partner = (over = {}) => ({
  naam: 'Karin',
  kan: true,
  overbelasting: 'nee' as const,
  ...over,
});
const helper = (over = {}) => ({
  naam: 'Buur',
  wil: 'ja' as const,
  kan: true,
  eigenWoorden: 'Dat doe ik graag.',
  bevestigdOp: YESTERDAY,
  ...over,
});
const product = (over = {}) => ({
  naam: 'Robotstofzuiger',
  nietSpeciaal: true,
  beschikbaar: true,
  passend: true,
  draagbaarOpMinimum: true,
  ...over,
});
const right = (over = {}) => ({
  naam: 'Hulp uit de Wlz',
  wet: 'wlz' as const,
  instantie: 'CIZ',
  status: 'toegekend' as const,
  statusOp: YESTERDAY,
  opTijd: true,
  dekt: true,
  ...over,
});
const service = (over = {}) => ({
  naam: 'Klussendienst',
  vrijToegankelijk: true,
  plaats: 'ja' as const,
  gecontroleerdOp: YESTERDAY,
  bron: 'gebeld',
  bereikbaar: true,
  draagbaar: true,
  passend: true,
  ...over,
});

const house = (huisgenoot: object, uren: number | null, over = {}): BevindingInput => ({
  trede: 'gebruikelijkeHulp',
  huisgenoten: [partner(huisgenoot)],
  gehoord: heard,
  bijdragen: uren === null ? [] : [gives('Karin', uren)],
  ...over,
});
const care = (over: object, uren: number, more = {}): BevindingInput => ({
  trede: 'mantelzorg',
  helpers: [helper(over)],
  bijdragen: [gives('Buur', uren)],
  besprokenOp: YESTERDAY,
  ...more,
});
const network = (over: object, uren: number, more = {}): BevindingInput => ({
  ...care(over, uren, more),
  trede: 'sociaalNetwerk',
});
const bought = (over: object, uren = 2): BevindingInput => ({
  trede: 'algemeenGebruikelijk',
  voorzieningen: [product(over)],
  bijdragen: [gives('Robotstofzuiger', uren)],
});
const law = (over: object, uren = 2): BevindingInput => ({
  trede: 'voorliggendeWet',
  aanspraken: [right(over)],
  bijdragen: [gives('Hulp uit de Wlz', uren)],
});
const general = (over: object, uren = 2): BevindingInput => ({
  trede: 'algemeneVoorziening',
  voorzieningen: [service(over)],
  bijdragen: [gives('Klussendienst', uren)],
});
const own = (uren: number, over = {}): BevindingInput => ({
  trede: 'eigenKracht',
  veilig: true,
  bijdragen: [gives('inwoner', uren)],
  ...over,
});

const ROWS: Row[] = [
  // R1 eigen kracht
  { name: 'R1 all tasks safely', facts: own(2), uitkomst: 'toereikend', rest: 0, says: /veilig/ },
  { name: 'R1 some tasks', facts: own(1), uitkomst: 'deels', rest: 1, says: /Draagt 1 uur/ },
  {
    name: 'R1 not safe: may not be demanded',
    facts: own(2, { veilig: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niet veilig/,
  },
  {
    name: 'R1 safety never asked',
    facts: own(2, { veilig: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /veilig kan doen/,
  },
  {
    name: 'R1 nothing possible',
    facts: { trede: 'eigenKracht' },
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niets zelf/,
  },
  // R2 gebruikelijke hulp
  {
    name: 'R2 lives alone, with source',
    facts: { trede: 'gebruikelijkeHulp', huishoudenBron: 'basisregistratie' },
    uitkomst: 'nietVanToepassing',
    rest: 2,
    says: /geen huisgenoot/,
  },
  {
    name: 'R2 lives alone, source not recorded',
    facts: { trede: 'gebruikelijkeHulp' },
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /geen huisgenoot/,
    blocks: /wie er in huis wonen/,
  },
  {
    name: 'R2 only a room renter',
    facts: house({ valtEronder: false }, 2, { huishoudenBron: 'huurcontract' }),
    uitkomst: 'nietVanToepassing',
    rest: 2,
    says: /valt buiten/,
  },
  {
    name: 'R2 only a child of three',
    facts: house({ leeftijd: 3 }, 2, { huishoudenBron: 'basisregistratie' }),
    uitkomst: 'nietVanToepassing',
    rest: 2,
    says: /tot 5 jaar/,
  },
  {
    name: 'R2 housemate not heard',
    facts: house({}, 2, { gehoord: [] }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /Karin is nog niet gehoord/,
  },
  {
    name: 'R2 hearing planned for tomorrow is no hearing',
    facts: house({}, 2, { gehoord: [{ wie: 'Karin', op: addDays(TODAY, 1) }] }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /nog niet gehoord/,
  },
  {
    name: 'R2 heard, able, all',
    facts: house({}, 2),
    uitkomst: 'toereikend',
    rest: 0,
    says: /Karin is gehoord/,
  },
  {
    name: 'R2 heard, able, part',
    facts: house({}, 1),
    uitkomst: 'deels',
    rest: 1,
    says: /1 uur per week/,
  },
  {
    name: 'R2 heard, not able',
    facts: house({ kan: false }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /kan dit niet/,
  },
  {
    name: 'R2 ability not asked',
    facts: house({ kan: null }, 2),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /of Karin dit kan/,
  },
  {
    name: 'R2 overload not looked at',
    facts: house({ overbelasting: 'onbekend' }, 2),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /overbelast/,
  },
  {
    name: 'R2 overload without basis',
    facts: house({ overbelasting: 'ja' }, 2),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /waaruit de overbelasting/,
  },
  {
    name: 'R2 overloaded: ontoereikend',
    facts: house({ overbelasting: 'ja', onderbouwing: 'Advies van de huisarts.' }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /is overbelast/,
  },
  {
    name: 'R2 overload threatens: only temporary, so deels',
    facts: house({ overbelasting: 'dreigt', onderbouwing: 'Slaapt slecht.' }, null, {
      bijdragen: [gives('Karin', 2, { tot: addDays(TODAY, 60) })],
    }),
    uitkomst: 'deels',
    rest: 0,
    says: /alleen tijdelijk/,
  },
  {
    name: 'R2 overload threatens, no end date',
    facts: house({ overbelasting: 'dreigt', onderbouwing: 'Slaapt slecht.' }, 2),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /alleen tijdelijk/,
    blocks: /tot wanneer Karin/,
  },
  // R3 mantelzorg, R4 sociaal netwerk
  {
    name: 'R3 willing, able, confirmed',
    facts: care({}, 2),
    uitkomst: 'toereikend',
    rest: 0,
    says: /wil en kan/,
  },
  {
    name: 'R4 willing, able, confirmed',
    facts: network({}, 1),
    uitkomst: 'deels',
    rest: 1,
    says: /wil en kan/,
  },
  {
    name: 'R3 confirmed exactly three months ago',
    facts: care({ bevestigdOp: addDays(TODAY, -92) }, 2),
    uitkomst: 'toereikend',
    rest: 0,
    says: /bevestigd op 23 augustus 2026/,
  },
  {
    name: 'R3 confirmed longer ago',
    facts: care({ bevestigdOp: addDays(TODAY, -93) }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /te lang geleden/,
  },
  {
    name: 'R3 only for pay is no mantelzorg (CRVB:2017:17)',
    facts: care({ wil: 'alleenBetaald' }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /alleen tegen betaling/,
  },
  {
    name: 'R3 unwilling',
    facts: care({ wil: 'nee' }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /hoeft ook niet/,
  },
  {
    name: 'R4 unable',
    facts: network({ kan: false }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /kan dit niet/,
  },
  {
    name: 'R4 unknown',
    facts: network({ wil: 'onbekend' }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niet bekend/,
  },
  {
    name: 'R3 unknown and never talked about',
    facts: care({ wil: 'onbekend' }, 2, { besprokenOp: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /niet bekend/,
    blocks: /wanneer u dit met de inwoner besprak/,
  },
  {
    name: 'R3 own words missing',
    facts: care({ eigenWoorden: '' }, 2),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /in de woorden van Buur/,
  },
  {
    name: 'R3 stops today',
    facts: care({ stoptOp: TODAY }, 2),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /gestopt op/,
  },
  {
    name: 'R3 stops tomorrow, counts today',
    facts: care({ stoptOp: addDays(TODAY, 1) }, 2),
    uitkomst: 'toereikend',
    rest: 0,
    says: /wil en kan/,
  },
  {
    name: 'R4 refused to ask is complete (I7)',
    facts: { trede: 'sociaalNetwerk', refusedToAsk: true, besprokenOp: YESTERDAY },
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /volledig antwoord/,
  },
  {
    name: 'R3 refused to ask, conversation not recorded',
    facts: { trede: 'mantelzorg', refusedToAsk: true },
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /volledig antwoord/,
    blocks: /besprak/,
  },
  // R5 algemeen gebruikelijk, CRVB:2019:3535
  {
    name: 'R5 a, b, c and d',
    facts: bought({}),
    uitkomst: 'toereikend',
    rest: 0,
    says: /vier eisen/,
  },
  { name: 'R5 part', facts: bought({}, 0.5), uitkomst: 'deels', rest: 1.5, says: /30 minuten/ },
  {
    name: 'R5 not a',
    facts: bought({ nietSpeciaal: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /speciaal/,
  },
  {
    name: 'R5 not b',
    facts: bought({ beschikbaar: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /te krijgen/,
  },
  {
    name: 'R5 not c',
    facts: bought({ passend: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /past niet/,
  },
  {
    name: 'R5 not d',
    facts: bought({ draagbaarOpMinimum: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /minimum/,
  },
  {
    name: 'R5 d not answered',
    facts: bought({ draagbaarOpMinimum: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /minimum/,
  },
  {
    name: 'R5 nothing found',
    facts: { trede: 'algemeenGebruikelijk' },
    uitkomst: 'nietVanToepassing',
    rest: 2,
    says: /geen gewoon product/,
  },
  // R6 voorliggende wet
  {
    name: 'R6 granted, in time, covers',
    facts: law({}),
    uitkomst: 'toereikend',
    rest: 0,
    says: /CIZ/,
  },
  {
    name: 'R6 certain, part',
    facts: law({ status: 'zeker' }, 1),
    uitkomst: 'deels',
    rest: 1,
    says: /staat vast/,
  },
  {
    name: 'R6 granted, too late',
    facts: law({ opTijd: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niet op tijd/,
  },
  {
    name: 'R6 granted, does not cover',
    facts: law({ dekt: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niet wat/,
  },
  {
    name: 'R6 granted, body and day missing',
    facts: law({ statusOp: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /op welke dag/,
  },
  {
    name: 'R6 refused: no sending away',
    facts: law({ status: 'geweigerd' }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /geweigerd/,
  },
  {
    name: 'R6 likely: nothing off, the Wmo bridges',
    facts: law({ status: 'aannemelijk', hulpBijAanvraag: 'Samen ingevuld.' }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /overbrugt de Wmo/,
  },
  {
    name: 'R6 unknown, no help with applying',
    facts: law({ status: 'onbekend' }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /hoe u helpt/,
  },
  // R7 algemene voorziening
  {
    name: 'R7 open, place, bearable, adequate',
    facts: general({}),
    uitkomst: 'toereikend',
    rest: 0,
    says: /gebeld/,
  },
  { name: 'R7 part', facts: general({}, 1), uitkomst: 'deels', rest: 1, says: /heeft plek/ },
  {
    name: 'R7 full',
    facts: general({ plaats: 'vol' }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /is vol/,
  },
  {
    name: 'R7 too far',
    facts: general({ bereikbaar: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /te ver/,
  },
  {
    name: 'R7 too dear',
    facts: general({ draagbaar: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /te duur/,
  },
  {
    name: 'R7 inadequate',
    facts: general({ passend: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /past niet/,
  },
  {
    name: 'R7 needs an indication: not general at all',
    facts: general({ vrijToegankelijk: false }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /niet algemeen/,
  },
  {
    name: 'R7 waiting list',
    facts: general({ plaats: 'wachtlijst', startOp: addDays(TODAY, 20) }),
    uitkomst: 'ontoereikend',
    rest: 2,
    says: /wachtlijst/,
  },
  {
    name: 'R7 waiting list should have ended: ask again',
    facts: general({ plaats: 'wachtlijst', startOp: TODAY }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /Controleer opnieuw/,
  },
  {
    name: 'R7 checked thirty days ago',
    facts: general({ gecontroleerdOp: addDays(TODAY, -30) }),
    uitkomst: 'toereikend',
    rest: 0,
    says: /heeft plek/,
  },
  {
    name: 'R7 checked longer ago is unknown',
    facts: general({ gecontroleerdOp: addDays(TODAY, -31) }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /Controleer opnieuw/,
  },
  {
    name: 'R7 only a catalogue entry, never checked',
    facts: general({ gecontroleerdOp: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /Controleer opnieuw/,
  },
  // what a contribution must hang on
  {
    name: 'help that begins today counts today',
    facts: own(2, { bijdragen: [gives('inwoner', 2, { van: TODAY })] }),
    uitkomst: 'toereikend',
    rest: 0,
    says: /veilig/,
  },
  {
    name: 'R3 a fresh word is itself the conversation',
    facts: care({}, 1, { besprokenOp: null }),
    uitkomst: 'deels',
    rest: 1,
    says: /wil en kan/,
  },
  {
    name: 'R6 granted by nobody',
    facts: law({ instantie: '' }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /wie Hulp uit de Wlz gaf/,
  },
  {
    name: 'R7 checked, but where?',
    facts: general({ bron: '' }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /noem de bron/,
  },
  {
    name: 'R7 has a place, but is it adequate?',
    facts: general({ passend: null }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /past het bij deze behoefte/,
  },
  {
    name: 'R3 help of someone who is not described',
    facts: care({}, 2, { bijdragen: [gives('Iemand', 2)] }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /wie of wat Iemand is/,
  },
  {
    name: 'R1 help for a task that is gone',
    facts: own(2, { bijdragen: [gives('inwoner', 2, { taakId: 'weg' })] }),
    uitkomst: 'inOnderzoek',
    rest: 2,
    says: /Nog niet alles/,
    blocks: /taak die er niet meer is/,
  },
];

test.for(ROWS)('$name', ({ facts, uitkomst, rest, says, blocks }) => {
  const result = assess(weighing([facts]), { today: TODAY });
  const row = result.perTrede.find(({ trede }) => trede === facts.trede);
  expect(row?.uitkomst).toBe(uitkomst);
  expect(row?.reden).toMatch(says);
  expect(row?.artikel).toMatch(/Wmo 2015|CRVB/);
  expect(result.rest.reduce((sum, taak) => sum + taak.hoeveelheid, 0)).toBe(rest);
  if (blocks) {
    expect(result.voorstel).toBeNull();
    expect(result.blokkades.map(({ tekst }) => tekst).join(' ')).toMatch(blocks);
    expect(result.blokkades.every(({ trede }) => trede === facts.trede)).toBe(true);
  } else {
    expect(result.blokkades).toEqual([]);
    expect(result.voorstel?.soort).toBe(rest > 0 ? 'maatwerk' : 'geenMaatwerk');
    expect(result.voorstel?.taken).toEqual(result.rest);
  }
});

test.for(ROWS)('without a reason nothing counts: $name', ({ facts }) => {
  const weging = weighing([facts]);
  const bare = finding({ ...facts, motivering: ' ' });
  const bevindingen = weging.bevindingen.map((een) => (een.trede === facts.trede ? bare : een));
  const result = assess({ ...weging, bevindingen }, { today: TODAY });
  expect(findingOn({ ...weging, bevindingen }, facts.trede)).toBe(bare);
  expect(result.rest).toHaveLength(1);
  expect(result.blokkades.map(({ tekst }) => tekst)).toContain(
    'Schrijf op waarom dit de uitkomst is.',
  );
});
