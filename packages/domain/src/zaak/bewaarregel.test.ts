import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, type Day } from '../time/index.ts';
import {
  BEWAARREGELS,
  bewaartermijnVanConcept,
  bewaartermijnVanZaak,
  uitstelVan,
  waarschuwVanaf,
} from './bewaarregel.ts';
import { startZaak, type ZaakFeiten } from './feiten.ts';

const JAREN = { voorzieningJaren: 15, geenVoorzieningJaren: 5 };
const START = startZaak(day('2026-01-05'), false);
const D = day('2026-03-10');
const zaak = (feiten: Partial<ZaakFeiten>): ZaakFeiten => ({ ...START, ...feiten });

test.for<{ why: string; feiten: Partial<ZaakFeiten>; regel: string | null; vanaf?: string }>([
  { why: 'an open case is always kept', feiten: {}, regel: null },
  {
    why: 'withdrawn before the investigation: one year',
    feiten: { toestand: 'ingetrokken', geslotenOp: D },
    regel: 'zonderOnderzoek',
    vanaf: '2027-03-11',
  },
  {
    why: 'closed without an application: five years',
    feiten: { toestand: 'afgeslotenZonderAanvraag', geslotenOp: D, onderzoekGestartOp: D },
    regel: 'zonderVoorziening',
    vanaf: '2031-03-11',
  },
  {
    why: 'refused and final: five years',
    feiten: {
      ...{ toestand: 'onherroepelijk', beslotenOp: D, uitkomst: 'afgewezen' },
      onherroepelijkOp: day('2026-05-01'),
    },
    regel: 'zonderVoorziening',
    vanaf: '2031-05-02',
  },
  {
    why: 'granted and ended: fifteen years (art. 5.3.4)',
    feiten: { toestand: 'beeindigd', beslotenOp: D, uitkomst: 'toegekend', geslotenOp: D },
    regel: 'metVoorziening',
    vanaf: '2041-03-11',
  },
  {
    why: 'granted and final, but running: kept',
    feiten: {
      toestand: 'onherroepelijk',
      beslotenOp: D,
      uitkomst: 'toegekend',
      onherroepelijkOp: D,
    },
    regel: null,
  },
  {
    why: 'ended, and a person decided to destroy it on request (art. 5.3.5)',
    feiten: {
      ...{ toestand: 'beeindigd', beslotenOp: D, uitkomst: 'toegekend', geslotenOp: D },
      ...{ vernietigingGevraagdOp: D, vernietigingBeslistOp: day('2026-04-01') },
      vernietiging: { uitkomst: 'vernietigd', grond: null },
    },
    regel: 'opVerzoek',
    vanaf: '2026-04-02',
  },
  {
    why: 'the request was granted in part: the term of the act stays',
    feiten: {
      ...{ toestand: 'ingetrokken', geslotenOp: D, vernietigingBeslistOp: D },
      vernietiging: { uitkomst: 'deels', grond: 'wet' },
    },
    regel: 'zonderOnderzoek',
    vanaf: '2027-03-11',
  },
  {
    why: 'granted on request while the case still runs: kept until it has ended',
    feiten: { vernietigingBeslistOp: D, vernietiging: { uitkomst: 'vernietigd', grond: null } },
    regel: null,
  },
  {
    why: 'temporary help is help (art. 2.3.3)',
    feiten: { toestand: 'beeindigd', tijdelijkVerstrektOp: D, geslotenOp: D },
    regel: 'metVoorziening',
    vanaf: '2041-03-11',
  },
  {
    why: 'an outcome that is not known counts as help',
    feiten: { toestand: 'beeindigd', beslotenOp: D, geslotenOp: D },
    regel: 'metVoorziening',
    vanaf: '2041-03-11',
  },
  {
    why: 'a ruling after the closing starts the term again',
    feiten: {
      ...{ toestand: 'beeindigd', beslotenOp: D, uitkomst: 'afgewezen', geslotenOp: D },
      uitspraakOp: day('2027-01-01'),
    },
    regel: 'zonderVoorziening',
    vanaf: '2032-01-02',
  },
  ...(['ingetrokken', 'deelsToegekend'] as const).map((uitkomst) => ({
    why: `${uitkomst}: there was help, so fifteen years`,
    feiten: { toestand: 'beeindigd' as const, beslotenOp: D, uitkomst, geslotenOp: D },
    ...{ regel: 'metVoorziening', vanaf: '2041-03-11' },
  })),
  {
    why: 'a ruling from before the closing does not make it end sooner',
    feiten: {
      ...{ toestand: 'beeindigd', beslotenOp: D, uitkomst: 'afgewezen', geslotenOp: D },
      uitspraakOp: day('2026-02-01'),
    },
    regel: 'zonderVoorziening',
    vanaf: '2031-03-11',
  },
  {
    why: 'refused and once final, but an appeal runs: kept',
    feiten: {
      ...{ toestand: 'inBeroep', beslotenOp: D, uitkomst: 'afgewezen', onherroepelijkOp: D },
      uitspraakOp: D,
    },
    regel: null,
  },
  {
    why: 'closed on a leap day',
    feiten: { toestand: 'ingetrokken', geslotenOp: day('2028-02-29') },
    regel: 'zonderOnderzoek',
    vanaf: '2029-03-01',
  },
])('a case: $why', ({ feiten, regel, vanaf }) => {
  const found = bewaartermijnVanZaak(zaak(feiten), JAREN);
  expect(found?.regel ?? null).toBe(regel);
  expect(found?.vanaf).toBe(vanaf);
});

test('a plan that was never handed in: thirty days after the last edit', () => {
  const termijn = bewaartermijnVanConcept(day('2026-11-01'));
  expect(termijn).toMatchObject({ regel: 'concept', tot: '2026-12-01', vanaf: '2026-12-02' });
  expect(waarschuwVanaf(termijn)).toBe('2026-11-25');
});

const DUE = bewaartermijnVanConcept(day('2026-11-01'));
const FREE = { bewaarplicht: false, geschrevenOp: null, gewaarschuwdOp: day('2026-11-25') };

test.for<{
  why: string;
  beletsel: Partial<typeof FREE>;
  op: string;
  /** What the sentence says; null: it goes. */
  stays: RegExp | null;
  geschreven?: Day;
}>([
  { why: 'the day itself', beletsel: {}, op: '2026-12-02', stays: null },
  {
    why: 'a day too early',
    beletsel: {},
    op: '2026-12-01',
    stays: /loopt tot en met dinsdag 1 december 2026\.$/,
  },
  {
    why: 'must stay',
    beletsel: { bewaarplicht: true },
    op: '2040-01-01',
    stays: /vastgelegd dat deze gegevens moeten blijven/,
  },
  {
    why: 'wrote 7 days ago',
    beletsel: {},
    geschreven: day('2026-12-01'),
    op: '2026-12-08',
    stays: /afgelopen 7 dagen nog iets geschreven/,
  },
  {
    why: 'wrote 8 days ago',
    beletsel: {},
    geschreven: day('2026-12-01'),
    op: '2026-12-09',
    stays: null,
  },
])('destroying: $why', ({ beletsel, op, stays, geschreven = null }) => {
  const found = uitstelVan(DUE, { ...FREE, ...beletsel, geschrevenOp: geschreven }, day(op));
  if (stays) expect(found).toMatch(stays);
  else expect(found).toBeNull();
});

test('nobody is surprised: without a warning of seven days nothing goes', () => {
  const at = (gewaarschuwdOp: Day | null) =>
    uitstelVan(DUE, { ...FREE, gewaarschuwdOp }, day('2026-12-10'));
  expect(at(null)).toMatch(/niet gewaarschuwd/);
  expect(at(day('2026-12-04'))).toMatch(/minder dan 7 dagen/);
  expect(at(day('2026-12-03'))).toBeNull();
});

test('never before the legal minimum, whatever the municipality sets', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 15, max: 100 }),
      fc.integer({ min: 5, max: 100 }),
      fc.boolean(),
      (offset, voorzieningJaren, geenVoorzieningJaren, voorziening) => {
        const geslotenOp = addDays(day('2026-01-01'), offset);
        const uitkomst = voorziening ? 'toegekend' : 'afgewezen';
        const feiten = zaak({ toestand: 'beeindigd', beslotenOp: D, uitkomst, geslotenOp });
        const found = bewaartermijnVanZaak(feiten, { voorzieningJaren, geenVoorzieningJaren });
        const years = Number(found?.tot.slice(0, 4)) - Number(geslotenOp.slice(0, 4));
        expect(years).toBeGreaterThanOrEqual(voorziening ? 15 : 5);
      },
    ),
  );
});

test.for([
  { regel: 'concept', why: 'a draft: a month is enough (AVG art. 5 lid 1 onder e)' },
  {
    regel: 'revisie',
    why: 'an older text: long enough to mend a mistake (AVG art. 5 lid 1 onder e)',
  },
] as const)('$regel is kept no longer than needed: $why', ({ regel }) => {
  expect(BEWAARREGELS[regel].duur).toEqual({ aantal: 30, eenheid: 'dagen' });
});
