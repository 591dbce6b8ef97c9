import { expect, test } from 'vitest';
import { day } from './time/index.ts';
import {
  besluitVoorInwoner,
  planStatus,
  verslagVoorInwoner,
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
    vernietigingVragen: true,
  });
  expect(zaakVoorConsulent(verstrekt, today).mogelijk).toContain('aanvragen');
  expect(zaakVoorConsulent(verstrekt, today).mogelijk).not.toContain('reageren');
});

test('nothing can be done after withdrawal, but to ask to destroy (Wmo 2015 art. 5.3.5)', () => {
  const feiten = step(gemeld, 'intrekken', { op: day('2026-11-14') });
  const { vernietigingVragen, ...mag } = zaakVoorInwoner(feiten, day('2026-11-15')).mag;
  expect(Object.values(mag)).not.toContain(true);
  expect(vernietigingVragen).toBe(true);
});

test('the timeline is in order of time, the end included', () => {
  const feiten = step(withPlan('2026-11-20'), 'intrekken', { op: day('2026-11-22') });
  expect(zaakVoorInwoner(feiten, day('2026-11-22')).tijdlijn).toEqual([
    { op: '2026-11-13', tekst: 'Melding gedaan' },
    { op: '2026-11-20', tekst: 'Persoonlijk plan ontvangen' },
    { op: '2026-11-22', tekst: 'Ingetrokken' },
  ]);
});

test('what happened twice is in the timeline twice', () => {
  const once = step(verstrekt, 'reageren', { op: day('2026-12-02') });
  const twice = step(once, 'reageren', { op: day('2026-12-05') });
  const lines = zaakVoorInwoner(twice, day('2026-12-06')).tijdlijn;
  expect(
    lines.filter(({ tekst }) => tekst === 'Reactie op het verslag').map(({ op }) => op),
  ).toEqual(['2026-12-02', '2026-12-05']);
});

/** Whether a plan can still be handed in: state, decided on, why. */
test.for([
  ['aangevraagd', null, true, 'before the decision'],
  ['beschikt', '2026-12-14', false, 'after the decision'],
  ['inBezwaar', '2026-12-14', false, 'objection has its own papers'],
  ['inHeronderzoek', '2026-12-14', true, 'lid 2 applies again (Wmo 2015 art. 2.3.9)'],
  ['ingetrokken', null, false, 'the case has ended'],
] as const)('a plan in state %s, decided %s: %s: %s', ([toestand, decided, may]) => {
  const feiten = { ...gemeld, toestand, beslotenOp: decided === null ? null : day(decided) };
  expect(zaakVoorInwoner(feiten, day('2027-01-01')).mag.planInleveren).toBe(may);
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

test('the timeline tells a revision and a complaint as what they are, on both sides', () => {
  const feiten: ZaakFeiten = {
    ...step(gemeld, 'klachtOntvangen', { op: day('2026-11-16') }),
    beslotenOp: day('2027-02-01'),
    eerder: [{ feit: 'beslotenOp', op: day('2027-01-04') }],
  };
  const later = step(feiten, 'klachtVerdagen', { op: day('2026-12-01') });
  const done = step(later, 'klachtAfhandelen', { op: day('2027-01-20') });
  const { tijdlijn } = zaakVoorConsulent(done, day('2027-03-01'));
  expect(tijdlijn.map(({ op, tekst }) => `${op} ${tekst}`)).toEqual([
    '2026-11-13 Melding gedaan',
    '2026-11-16 Klacht ontvangen',
    '2026-12-01 Uitstel van de klacht gemeld',
    '2027-01-04 Besluit genomen',
    '2027-01-20 Klacht afgehandeld',
    '2027-02-01 Besluit herzien',
  ]);
  expect(zaakVoorInwoner(done, day('2027-03-01')).tijdlijn).toEqual(tijdlijn);
});
