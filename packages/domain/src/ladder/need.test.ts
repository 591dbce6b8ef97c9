import { expect, test } from 'vitest';
import { addDays, day } from '../time/index.ts';
import { assess } from './assess.ts';
import { LadderInstellingen } from './instellingen.ts';
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

test('the day on which advice is expected is a day to look again', () => {
  const adviesOp = addDays(TODAY, 5);
  const eis = requirement({ adviesNodig: true, adviesOp });
  expect(assess(weighing([], eis), { today: TODAY }).herzienOp).toBe(adviesOp);
});

// I6, art. 2.3.3: temporary help ends when a regular decision takes its place.
test.for([
  { name: 'tomorrow', days: 1, loopt: true },
  { name: 'today', days: 0, loopt: false },
])('urgent: replaced $name', ({ days, loopt }) => {
  const vervangenOp = addDays(TODAY, days);
  const spoed = {
    reden: 'Vallen.',
    taken: [CLEANING],
    van: YESTERDAY,
    tot: addDays(TODAY, 14),
    vervangenOp,
  };
  const result = assess({ behoefteId: 'h', eis: null, bevindingen: [], spoed }, { today: TODAY });
  expect(result.tijdelijk).toMatchObject({ loopt, vervangenOp });
});

test('R8: the dates of maatwerk make sense, and a pgb is tested (art. 2.3.6)', () => {
  const missing = (over: object) =>
    assess(weighing([{ trede: 'maatwerkvoorziening', ...over }]), { today: TODAY }).perTrede.at(-1)
      ?.ontbreekt;
  const periode = { periodeVan: '2026-12-01', periodeTot: '2026-11-01', evaluatieOp: '2027-01-01' };
  expect(missing(periode)).toEqual(
    expect.arrayContaining([
      'De periode eindigt voordat die begint.',
      'De evaluatie valt buiten de periode.',
    ]),
  );
  expect(missing({ vorm: 'pgb' })).toContain('Toets de voorwaarden voor het pgb (art. 2.3.6).');
  expect(missing({ vorm: 'pgb', pgb: { gewenst: null } })).toContain(
    'Vraag of de inwoner een pgb wil.',
  );
});

// Wmo 2015 art. 2.1.7: an allowance only where the bylaw has one.
test.for([
  { tegemoetkoming: 'ja' as const, says: /Vertel over de tegemoetkoming/ },
  { tegemoetkoming: 'nee' as const, says: /heeft geen tegemoetkoming/ },
  { tegemoetkoming: 'onbekend' as const, says: /Zoek uit of deze gemeente/ },
])('cannot pay, allowance: $tegemoetkoming', ({ tegemoetkoming, says }) => {
  const facts = { trede: 'zelfRegelenEnBetalen' as const, keuze: 'kanRegelenNietBetalen' as const };
  const instellingen = LadderInstellingen.parse({ tegemoetkoming });
  expect(assess(weighing([facts]), { today: TODAY, instellingen }).advies?.tekst).toMatch(says);
});
