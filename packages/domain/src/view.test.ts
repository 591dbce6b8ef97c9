import { expect, test } from 'vitest';
import { day } from './time/index.ts';
import {
  besluitVoorInwoner,
  planStatus,
  tijdlijn,
  verslagVoorInwoner,
  werkvoorraadRij,
  zaakVoorConsulent,
  zaakVoorInwoner,
} from './view.ts';
import { type Alinea, Besluit, startZaak, step, type ZaakFeiten } from './zaak/index.ts';

const gemeld = startZaak(day('2026-11-13'), false);
const withPlan = (op: string) => step(gemeld, 'planOntvangen', { op: day(op) });
const verstrekt: ZaakFeiten = {
  ...gemeld,
  toestand: 'verslagVerstrekt',
  verslagOp: day('2026-12-01'),
};

test.for([
  [gemeld, '2026-11-20', 'open', 'the last day of the window'],
  [gemeld, '2026-11-21', 'geen', 'the window is over'],
  [step(gemeld, 'planAfgezien', { op: day('2026-11-14') }), '2026-11-15', 'geen', 'waived'],
  [withPlan('2026-11-20'), '2026-11-20', 'binnen', 'in time'],
  [withPlan('2026-11-21'), '2026-11-21', 'teLaat', 'late, accepted'],
] as const)('plan status %#: %s', ([feiten, today, expected]) => {
  expect(planStatus(feiten, day(today))).toBe(expected);
});

test('both sides see the same clocks and another next step', () => {
  const today = day('2026-11-16');
  const inwoner = zaakVoorInwoner(gemeld, today);
  const consulent = zaakVoorConsulent(gemeld, today);
  expect(inwoner.klokken).toEqual(consulent.klokken);
  expect(inwoner.volgendeStap.tekst).not.toBe(consulent.volgendeStap.tekst);
});

test('the acts of the resident alone are not offered to staff', () => {
  const today = day('2026-12-02');
  expect(zaakVoorInwoner(verstrekt, today).mag).toEqual({
    aanvullen: true,
    planInleveren: true,
    reageren: true,
    aanvragen: true,
    geenAanvraag: true,
    intrekken: true,
  });
  expect(zaakVoorConsulent(verstrekt, today).mogelijk).toContain('aanvragen');
  expect(zaakVoorConsulent(verstrekt, today).mogelijk).not.toContain('reageren');
});

test('nothing can be done after withdrawal', () => {
  const feiten = step(gemeld, 'intrekken', { op: day('2026-11-14') });
  const { mag } = zaakVoorInwoner(feiten, day('2026-11-15'));
  expect(Object.values(mag)).not.toContain(true);
});

test('the timeline is in order of time, the end included', () => {
  const feiten = step(withPlan('2026-11-20'), 'intrekken', { op: day('2026-11-22') });
  expect(tijdlijn(feiten)).toEqual([
    { op: '2026-11-13', tekst: 'Melding gedaan' },
    { op: '2026-11-20', tekst: 'Persoonlijk plan ontvangen' },
    { op: '2026-11-22', tekst: 'Ingetrokken' },
  ]);
});

test('a line of the work list says the plan day and its urgency', () => {
  expect(werkvoorraadRij(gemeld, day('2026-11-13'))).toMatchObject({
    toestand: 'gemeld',
    planStatus: 'open',
    planUiterlijk: '2026-11-20',
    spoed: false,
  });
});

const alinea: Alinea = {
  id: 'a:1',
  letter: 'a',
  behoefteId: null,
  bron: { soort: 'zaak', verwijzing: 'x', door: 'gemeente' },
  tekst: 'Tekst.',
};

test('the report is not there before it was given', () => {
  const reactie = { alineaId: 'a:1', keuze: 'klopt' as const, tekst: '' };
  expect(verslagVoorInwoner(gemeld, [alinea], [reactie])).toBeNull();
  expect(verslagVoorInwoner(verstrekt, [alinea], [reactie])?.alineas[0]?.reactie).toEqual(reactie);
  expect(verslagVoorInwoner(verstrekt, [alinea], [])?.alineas[0]?.reactie).toBeNull();
});

test('the decision is not there before it was announced', () => {
  const besluit = Besluit.parse({
    aard: 'Hulp bij het huishouden',
    omvang: 2,
    eenheid: 'urenPerWeek',
    periodeVan: '2027-01-01',
    periodeTot: null,
    vorm: 'zin',
    uitkomst: 'toegekend',
    motivering: 'Wat overblijft na de ladder.',
    door: 'Samira Haddad',
    doorFunctie: 'consulent',
    beslotenOp: '2026-12-14',
    bekendgemaaktOp: null,
  });
  expect(besluitVoorInwoner(gemeld, besluit)).toBeNull();
  const bekend = { ...gemeld, bekendgemaaktOp: day('2026-12-15') };
  expect(besluitVoorInwoner(bekend, besluit)?.bekendgemaaktOp).toBe('2026-12-15');
});
