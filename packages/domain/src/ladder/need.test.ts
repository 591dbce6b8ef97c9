import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { assess } from './assess.ts';
import { CLEANING, finding, requirement, TODAY, weighing, YESTERDAY } from './testing/build.ts';

const outcomes = (result: ReturnType<typeof assess>) => [
  ...new Set(result.perTrede.map(({ uitkomst }) => uitkomst)),
];

// R0: nature and extent first (CRVB:2018:819), then the question who can help.
const BLOCKED = [
  { name: 'nothing established', eis: null, says: /Stel eerst vast wat nodig is/ },
  { name: 'no tasks', eis: requirement({ taken: [] }), says: /Stel eerst vast wat nodig is/ },
  {
    name: 'impact not concrete',
    eis: requirement({ toelichting: ' ' }),
    says: /Beschrijf concreet/,
  },
  {
    name: 'expert advice needed, not there',
    eis: requirement({ adviesNodig: true }),
    says: /advies van de deskundige/,
  },
  {
    name: 'expert advice comes tomorrow',
    eis: requirement({ adviesNodig: true, adviesOp: addDays(TODAY, 1) }),
    says: /advies van de deskundige/,
  },
  {
    name: 'outside the Wmo, but sent nowhere',
    eis: requirement({ buitenWmo: { soort: 'buitenWmo', reden: 'Gaat over schulden.' } }),
    says: /naar wie u de inwoner verwijst/,
  },
];

test.for(BLOCKED)('R0 blocks: $name', ({ eis, says }) => {
  const result = assess({ ...weighing(), eis }, { today: TODAY });
  expect(result.voorstel).toBeNull();
  expect(result.blokkades.map(({ tekst }) => tekst).join(' ')).toMatch(says);
  expect(result.blokkades[0]?.artikel).toMatch(/CRVB|Awb/);
});

test('without tasks no rung is assessed, whatever was written down', () => {
  const result = assess({ ...weighing(), eis: null }, { today: TODAY });
  expect(outcomes(result)).toEqual(['nietBeoordeeld']);
  expect(result.perTrede[0]?.reden).toMatch(/Eerst moet vaststaan/);
});

test('expert advice that is there opens the way to maatwerk', () => {
  const eis = requirement({ adviesNodig: true, adviesOp: TODAY });
  expect(assess(weighing([], eis), { today: TODAY }).voorstel).toEqual({
    soort: 'maatwerk',
    taken: [CLEANING],
  });
});

test.for([
  { soort: 'geenBehoefte' as const, verwijzing: '' },
  { soort: 'buitenWmo' as const, verwijzing: 'Naar schuldhulpverlening.' },
])('R0 stops with a reason: $soort', ({ soort, verwijzing }) => {
  const eis = requirement({ buitenWmo: { soort, reden: 'Dit is onderzocht.', verwijzing } });
  const result = assess(weighing([], eis), { today: TODAY });
  expect(result.afgesloten).toEqual({
    soort,
    tekst: `Dit is onderzocht. ${verwijzing}`.trim(),
  });
  expect(result).toMatchObject({ voorstel: null, blokkades: [], rest: [] });
});

test('R8: every rung nobody looked at blocks maatwerk, by name and article (I2)', () => {
  const weging = { ...weighing(), bevindingen: [finding({ trede: 'eigenKracht' })] };
  const { blokkades, voorstel } = assess(weging, { today: TODAY });
  expect(voorstel).toBeNull();
  expect(blokkades.map(({ trede }) => trede)).toEqual([
    'gebruikelijkeHulp',
    'mantelzorg',
    'sociaalNetwerk',
    'algemeenGebruikelijk',
    'voorliggendeWet',
    'algemeneVoorziening',
  ]);
  expect(blokkades[0]).toEqual({
    tekst: 'Beoordeel nog: Gebruikelijke hulp.',
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder b',
    trede: 'gebruikelijkeHulp',
  });
});

test('R8: maatwerk must name its nature, result, period, form and evaluation', () => {
  const bare = assess(weighing(), { today: TODAY }).perTrede.at(-1);
  expect(bare?.uitkomst).toBe('toereikend');
  expect(bare?.ontbreekt).toHaveLength(6);
  const named = weighing([
    {
      trede: 'maatwerkvoorziening',
      aard: 'Hulp bij het huishouden.',
      resultaat: 'Een schoon huis.',
      vorm: 'zin',
      periodeVan: day('2026-12-01'),
      periodeTot: day('2028-11-30'),
      evaluatieOp: day('2027-06-01'),
    },
  ]);
  expect(assess(named, { today: TODAY }).perTrede.at(-1)?.ontbreekt).toEqual([]);
});

test('R8: nothing left means no maatwerk, and the resident may still apply', () => {
  const all = { taakId: 'schoonmaken', wie: 'inwoner', hoeveelheid: 2 };
  const result = assess(weighing([{ trede: 'eigenKracht', veilig: true, bijdragen: [all] }]), {
    today: TODAY,
  });
  expect(result.voorstel).toEqual({ soort: 'geenMaatwerk', taken: [] });
  expect(result.perTrede.at(-1)?.voorInwoner).toMatch(/U mag toch hulp .* aanvragen/);
});

test('once there is enough, the rungs above need no finding', () => {
  const all = { taakId: 'schoonmaken', wie: 'inwoner', hoeveelheid: 2 };
  const own = finding({ trede: 'eigenKracht', veilig: true, bijdragen: [all] });
  const result = assess({ ...weighing(), bevindingen: [own] }, { today: TODAY });
  expect(outcomes(result)).toEqual(['toereikend', 'nietVanToepassing']);
  expect(result.blokkades).toEqual([]);
});

// I6, art. 2.3.3: at once and temporary, before any rung was weighed.
test.for([
  { name: 'runs', op: TODAY, loopt: true },
  { name: 'its last day still runs', op: addDays(TODAY, 14), loopt: true },
  { name: 'has expired', op: addDays(TODAY, 15), loopt: false },
  { name: 'has not begun', op: addDays(TODAY, -2), loopt: false },
])('urgent: temporary maatwerk $name', ({ op, loopt }) => {
  const spoed = { reden: 'Vallen.', taken: [CLEANING], van: YESTERDAY, tot: addDays(TODAY, 14) };
  const weging = { behoefteId: 'huishouden', eis: null, bevindingen: [], spoed };
  const result = assess(weging, { today: op });
  expect(outcomes(result)).toEqual(['nietBeoordeeld']);
  expect(result.voorstel).toBeNull();
  expect(result.tijdelijk).toEqual({ ...spoed, loopt, artikel: 'Wmo 2015 art. 2.3.3' });
});
