import { expect, test } from 'vitest';
import { checkTaal, textsIn } from '../plan/taalcheck.ts';
import { day } from '../time/index.ts';
import {
  Besluit,
  GRONDEN_HERZIENING,
  GrondHerziening,
  Herziening,
  startZaak,
  step,
  type ZaakFeiten,
} from './index.ts';

const besluit = {
  ...{ aard: 'Hulp bij het huishouden', omvang: 2, eenheid: 'urenPerWeek', vorm: 'zin' },
  ...{ periodeVan: '2027-01-01', periodeTot: null, uitkomst: 'toegekend' },
  ...{ motivering: 'Er is nu meer nodig.', door: 'Samira Haddad', doorFunctie: 'consulent' },
  ...{ beslotenOp: '2026-12-14', bekendgemaaktOp: null },
};
const stop = { uitkomst: 'ingetrokken', vorm: 'geen', periodeTot: '2027-02-01' };

// Wmo 2015 art. 2.3.10 lid 1: five grounds and no other.
test.for([
  ['a', /onjuiste of onvolledige gegevens/],
  ['b', /niet meer op de voorziening of het pgb aangewezen/],
  ['c', /niet meer toereikend/],
  ['d', /niet aan de voorwaarden/],
  ['e', /niet, of voor een ander doel/],
] as const)('ground %s: %s', ([letter, says]) => {
  const { grond, artikel } = GRONDEN_HERZIENING[letter];
  expect(grond).toMatch(says);
  expect(artikel).toBe(`Wmo 2015 art. 2.3.10 lid 1 onder ${letter}`);
  expect(Herziening.parse({ ...besluit, herzienGrond: letter }).herzienGrond).toBe(letter);
});

test('the table is whole, and what the resident reads is plain Dutch', () => {
  expect(GrondHerziening.options).toEqual(['a', 'b', 'c', 'd', 'e']);
  const read = Object.values(GRONDEN_HERZIENING).map(({ voorInwoner }) => voorInwoner);
  expect(
    checkTaal(textsIn({ read }, 'herziening')).filter(({ ernst }) => ernst === 'fout'),
  ).toEqual([]);
});

const issuesOf = (schema: typeof Besluit | typeof Herziening, given: object) =>
  (schema.safeParse(given).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

test.for([
  { change: {}, issues: [['herzienGrond', 'Kies waarom u het besluit verandert.']] },
  {
    change: { herzienGrond: 'f' },
    issues: [['herzienGrond', 'Kies waarom u het besluit verandert.']],
  },
  { change: { ...stop, herzienGrond: 'e' }, issues: [] },
  {
    change: { ...stop, periodeTot: null, herzienGrond: 'e' },
    issues: [['periodeTot', 'Vul in tot en met welke dag de hulp loopt.']],
  },
])('revising with $change: $issues', ({ change, issues }) => {
  expect(issuesOf(Herziening, { ...besluit, ...change })).toEqual(issues);
});

test('a first decision has nothing to withdraw', () => {
  const zin = 'Intrekken kan alleen als er al een besluit is.';
  expect(issuesOf(Besluit, { ...besluit, ...stop })).toEqual([['uitkomst', zin]]);
});

const op = day('2027-03-01');
const loopt: ZaakFeiten = {
  ...startZaak(day('2026-11-13'), false),
  ...{ toestand: 'inUitvoering', beslotenOp: day('2026-12-14'), uitkomst: 'toegekend' },
};

test('the step names its ground and its person', () => {
  const herzien = (context: object) => () => step(loopt, 'herzien', { op, context });
  const artikel = 'Wmo 2015, artikel 2.3.10 lid 1';
  expect(herzien({ door: 'Samira Haddad' })).toThrow(expect.objectContaining({ artikel }));
  expect(herzien({ herzienGrond: 'a' })).toThrow('naam');
  const after = herzien({ herzienGrond: 'a', door: 'Samira Haddad', uitkomst: 'ingetrokken' })();
  expect(after).toMatchObject({ toestand: 'beschikt', uitkomst: 'ingetrokken', beslotenOp: op });
});
