import { expect, test } from 'vitest';
import type { z } from 'zod';
import { addDays } from '../../time/index.ts';
import { assess } from '../assess.ts';
import { Taak } from '../behoefte.ts';
import { bereikVan, WETTEN_BEREIK } from '../bereik.ts';
import type { Aanspraak } from '../drager.ts';
import { HULPSOORTEN, Hulpsoort } from '../hulpsoort.ts';
import { LadderInstellingen } from '../instellingen.ts';
import { CLEANING, gives, requirement, TODAY, weighing, YESTERDAY } from '../testing/build.ts';

const GRANTED = {
  naam: 'Wlz-zorg',
  wet: 'wlz' as const,
  instantie: 'CIZ',
  status: 'toegekend' as const,
  statusOp: YESTERDAY,
  opTijd: true,
  dekt: true,
};
type Over = Partial<z.input<typeof Aanspraak>>;

function right(soort: Hulpsoort | null, over: Over, uren = 2, local = {}) {
  const facts = {
    trede: 'voorliggendeWet' as const,
    aanspraken: [{ ...GRANTED, ...over }],
    bijdragen: uren > 0 ? [gives('Wlz-zorg', uren)] : [],
  };
  const eis = requirement({ taken: [Taak.parse({ ...CLEANING, soort })] });
  const instellingen = LadderInstellingen.parse(local);
  const result = assess(weighing([facts], eis), { today: TODAY, instellingen });
  const row = result.perTrede.find(({ trede }) => trede === 'voorliggendeWet');
  return { uitkomst: row?.uitkomst, reden: row?.reden ?? '', herzienOp: result.herzienOp };
}

// Wlz at home gives household help, guidance and respite; aids stay with the Wmo.
test.for([
  { name: 'household help', soort: 'huishouden', over: {}, uitkomst: 'toereikend' },
  { name: 'guidance', soort: 'begeleiding', over: { woont: 'thuis' }, uitkomst: 'toereikend' },
  { name: 'respite', soort: 'logeeropvang', over: { woont: 'thuis' }, uitkomst: 'toereikend' },
  { name: 'transport stays', soort: 'vervoer', over: { woont: 'thuis' }, uitkomst: 'ontoereikend' },
  { name: 'a wheelchair stays', soort: 'rolstoel', over: {}, uitkomst: 'ontoereikend' },
  { name: 'an aid stays', soort: 'hulpmiddel', over: {}, uitkomst: 'ontoereikend' },
  { name: 'the dwelling stays', soort: 'woningaanpassing', over: {}, uitkomst: 'ontoereikend' },
  {
    name: 'a wheelchair in an institution',
    soort: 'rolstoel',
    over: { woont: 'instelling' },
    uitkomst: 'toereikend',
  },
  { name: 'kind not named', soort: null, over: {}, uitkomst: 'toereikend' },
] as const)('Wlz at home: $name', ({ soort, over, uitkomst }) => {
  expect(right(soort, over).uitkomst).toBe(uitkomst);
});

test('what stays with the municipality is told', () => {
  expect(right('vervoer', {}).reden).toContain('blijft bij de gemeente (Wmo)');
});

test('how a municipality reads the split is its own setting', () => {
  expect(right('vervoer', {}, 2, { wlzThuis: { vervoer: 'daar' } }).uitkomst).toBe('toereikend');
});

test('household help that the Wlz gives is asked there first', () => {
  expect(right('huishouden', {}, 0).uitkomst).toBe('inOnderzoek');
  expect(right('vervoer', {}, 0).uitkomst).toBe('ontoereikend');
});

// Wmo 2015 art. 2.3.5 lid 6: the college may refuse, so it weighs; it never refuses by itself.
test.for([
  { name: 'does not help along, not weighed', over: { werktMee: false }, uitkomst: 'inOnderzoek' },
  {
    name: 'does not help along, weighed',
    over: { werktMee: false, afwegingWlz: 'Wij weigeren niet: er is angst.' },
    uitkomst: 'ontoereikend',
  },
  { name: 'helps along', over: { werktMee: true }, uitkomst: 'ontoereikend' },
])('a likely Wlz right: $name', ({ over, uitkomst }) => {
  const likely = { status: 'aannemelijk' as const, hulpBijAanvraag: 'Samen ingevuld.' };
  expect(right('huishouden', { ...likely, ...over }, 0).uitkomst).toBe(uitkomst);
});

test('the bridge is looked at again on the day the decision is expected', () => {
  const beslissingVerwachtOp = addDays(TODAY, 40);
  const over = { status: 'aannemelijk' as const, hulpBijAanvraag: 'Samen.', beslissingVerwachtOp };
  const { reden, herzienOp } = right('huishouden', over, 0);
  expect(reden).toContain('Zolang overbrugt de Wmo');
  expect(herzienOp).toBe(beslissingVerwachtOp);
});

test('every kind of help in the table exists, and every kind has a name', () => {
  expect(Object.keys(HULPSOORTEN)).toEqual(Hulpsoort.options);
  for (const rij of Object.values(WETTEN_BEREIK))
    for (const soort of Object.keys(rij)) expect(Hulpsoort.options).toContain(soort);
  expect(bereikVan('jeugdwet', 'hulpmiddel', { wlzThuis: {} })).toBe('wmo');
  expect(bereikVan('anders', 'werk', { wlzThuis: {} })).toBeUndefined();
});
