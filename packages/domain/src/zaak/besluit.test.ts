import { expect, test } from 'vitest';
import { Besluit, Reactie } from './index.ts';

const toekenning = {
  aard: 'Hulp bij het huishouden',
  omvang: 2.5,
  eenheid: 'urenPerWeek',
  periodeVan: '2027-01-01',
  periodeTot: '2028-12-31',
  vorm: 'zin',
  uitkomst: 'toegekend',
  motivering: 'Wat overblijft na eigen kracht en mantelzorg.',
  door: 'Samira Haddad',
  doorFunctie: 'consulent',
  beslotenOp: '2026-12-14',
  bekendgemaaktOp: '2026-12-15',
};
const geen = { aard: '', omvang: null, eenheid: null, periodeVan: null, periodeTot: null };

test.for([
  ['a grant with extent in time', {}],
  ['a refusal', { ...geen, vorm: 'geen', uitkomst: 'afgewezen' }],
  ['not handled', { ...geen, vorm: 'geen', uitkomst: 'buitenBehandeling' }],
  ['without an end', { periodeTot: null }],
  ['not announced yet', { bekendgemaaktOp: null }],
] as const)('accepts %s', ([, change]) => {
  expect(Besluit.safeParse({ ...toekenning, ...change }).error).toBeUndefined();
});

test.for([
  ['aard', { aard: ' ' }, 'Schrijf op welke hulp u toekent.'],
  ['omvang', { omvang: null }, 'Vul in hoeveel hulp u toekent.'],
  ['omvang', { omvang: -1 }, 'Vul meer dan 0 in.'],
  ['omvang', { omvang: Number.NaN }, 'Vul een getal in.'],
  ['eenheid', { eenheid: null }, 'Kies de eenheid, bijvoorbeeld uren per week.'],
  ['eenheid', { eenheid: 'resultaat' }, 'Kies een eenheid.'],
  ['periodeVan', { periodeVan: null }, 'Vul in wanneer de hulp begint.'],
  ['periodeTot', { periodeTot: '2026-12-31' }, 'De hulp kan niet eindigen voordat zij begint.'],
  ['vorm', { vorm: 'geen' }, 'Kies hoe de inwoner de hulp krijgt.'],
  ['vorm', { ...geen, uitkomst: 'afgewezen' }, 'Zonder toekenning is er geen vorm.'],
  ['motivering', { motivering: '' }, 'Schrijf op waarom u dit besluit neemt.'],
  ['door', { door: ' ' }, 'Een besluit heeft een naam nodig.'],
  ['beslotenOp', { beslotenOp: '2026-02-30' }, 'Deze datum bestaat niet.'],
  [
    'bekendgemaaktOp',
    { bekendgemaaktOp: '2026-12-13' },
    'Bekendmaken kan niet eerder dan het besluit.',
  ],
] as const)('refuses %s %j: %s', ([pad, change, zin]) => {
  const issues = Besluit.safeParse({ ...toekenning, ...change }).error?.issues ?? [];
  expect(issues.map(({ path, message }) => [path[0], message])).toEqual([[pad, zin]]);
});

test('an answer that a paragraph is wrong says what is wrong', () => {
  const reactie = { alineaId: 'a:1', keuze: 'kloptNiet', tekst: ' ' };
  expect(Reactie.safeParse(reactie).error?.issues[0]?.path).toEqual(['tekst']);
  expect(Reactie.safeParse({ ...reactie, keuze: 'klopt' }).success).toBe(true);
  expect(Reactie.safeParse({ ...reactie, tekst: 'Ik kan niet bukken.' }).success).toBe(true);
});
