import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { addDays, type Day, day, TERMIJN_NAMEN } from '../time/index.ts';
import { PATIENCE, RUNS } from '../ladder/testing/runs.ts';
import { DAG_FEITEN } from './geschiedenis.ts';
import {
  EINDTOESTANDEN,
  type Gebeurtenis,
  GEBEURTENIS_LIJST,
  Toestand,
  LETTER_LIJST,
  mogelijk,
  readZaak,
  refusal,
  rowOf,
  startZaak,
  type StapContext,
  step,
  zaakDocument,
  type ZaakFeiten,
} from './index.ts';

/** An old case, stored before a fact existed: version 0 of the document. */
const OUD = {
  toestand: 'beschikt',
  gemeldOp: '2026-11-13',
  bevestigdOp: '2026-11-13',
  clientondersteuningOp: null,
  planMogelijkheidOp: null,
  planOntvangenOp: null,
  planTeLaat: false,
  planAfgezienOp: null,
  tijdelijkVerstrektOp: null,
  onderzoekGestartOp: null,
  gesprekOp: null,
  gesprekGevoerdOp: null,
  adviesGevraagdOp: null,
  identiteitOp: null,
  pgbUitlegOp: null,
  verslagOp: null,
  reactieOp: null,
  aangevraagdOp: '2026-12-29',
  opschortingen: [{ van: '2026-12-30', tot: '2027-01-08' }],
  beslotenOp: '2027-01-10',
  bekendgemaaktOp: null,
  geslotenOp: null,
  spoed: false,
  toegezegd: {},
};

test('a case stored before these facts existed still opens, and goes on', () => {
  const feiten = readZaak(OUD);
  expect(readZaak(zaakDocument(feiten))).toEqual(feiten);
  expect(feiten).toMatchObject({ bezwaarOp: null, uitkomst: null, eerder: [] });
  const bekend = step(feiten, 'bekendmaken', { op: day('2027-01-11') });
  expect(step(bekend, 'bezwaarMaken', { op: day('2027-01-12') }).toestand).toBe('inBezwaar');
});

test('the list of days is whole: every fact that starts as "not yet" is in it', () => {
  const begin = startZaak(day('2026-11-13'), false);
  const keys = Object.entries(begin).flatMap(([feit, value]) => (value === null ? [feit] : []));
  const flags = ['uitkomst', 'bevoegd', 'bezwaarOpTijd', 'redenEinde', 'vernietiging'];
  expect([...DAG_FEITEN, ...flags].toSorted()).toEqual(keys.toSorted());
});

const daysIn = (feiten: ZaakFeiten): string[] => [
  ...DAG_FEITEN.flatMap((feit) => (feiten[feit] ? [`${feit} ${feiten[feit]}`] : [])),
  ...feiten.eerder.map(({ feit, op }) => `${feit} ${op}`),
];

const toldIn = ({ toegezegd, eerderToegezegd, klachten }: ZaakFeiten): string[] =>
  [
    ...TERMIJN_NAMEN.flatMap((naam) => toegezegd[naam] ?? []),
    ...klachten.map(({ einde }) => einde),
    ...eerderToegezegd,
  ].map(({ termijn, start, lastDay }) => `${termijn} ${start} ${lastDay}`);

interface Beurt {
  keuze: number;
  dagen: number;
  uitkomst: 'toegekend' | 'afgewezen' | 'buitenBehandeling' | undefined;
  commissie: boolean;
}
const beurt: fc.Arbitrary<Beurt> = fc.record({
  keuze: fc.nat({ max: 1000 }),
  dagen: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  uitkomst: fc.constantFrom('toegekend', 'afgewezen', 'buitenBehandeling', undefined),
  commissie: fc.boolean(),
});

const contextOn = (op: Day, { uitkomst, commissie }: Beurt): StapContext => ({
  letters: LETTER_LIJST,
  door: 'Samira Haddad',
  gesprekOp: addDays(op, 30),
  ...(uitkomst && { uitkomst }),
  commissie,
  bevoegd: commissie && op.endsWith('1') ? 'nietBevoegd' : 'bevoegd',
  verblijf: 'voldoet',
  ingelichtOp: op,
  herzienGrond: 'b',
  vernietiging: commissie
    ? { uitkomst: 'deels', grond: 'wet' }
    : { uitkomst: 'vernietigd', grond: null },
});

/** Rare in a walk: nothing comes after them. */
const STOPT: readonly Gebeurtenis[] = ['beeindigen', 'intrekken', 'doorzenden'];

/** Takes the steps that the facts allow, so that walks go deep. */
function walk(beurten: readonly Beurt[], look: (before: ZaakFeiten, after: ZaakFeiten) => void) {
  let feiten = startZaak(day('2026-11-13'), false);
  let op = feiten.gemeldOp;
  for (const one of beurten) {
    op = addDays(op, one.dagen);
    const may = mogelijk(feiten, op);
    const can = one.keuze < 980 ? may.filter((name) => !STOPT.includes(name)) : may;
    const gebeurtenis = can[one.keuze % Math.max(1, can.length)];
    if (!gebeurtenis) continue;
    const before = feiten;
    try {
      feiten = step(feiten, gebeurtenis, { op, context: contextOn(op, one) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(rowOf(gebeurtenis).eis).toBeDefined();
      continue;
    }
    look(before, feiten);
  }
  return feiten;
}

/** A walk is dozens of steps, so a fifth of the runs. */
const WALKS = { numRuns: Math.ceil(RUNS.numRuns / 5) };
const beurten = fc.array(beurt, { minLength: 10, maxLength: 60, size: 'max' });
const missing = (before: string[], after: string[]): string[] => {
  const now = new Set(after);
  return before.filter((one) => !now.has(one));
};

/** What follows keeps its order: no decision without application, no appeal without decision. */
const outOfOrder = (feiten: ZaakFeiten): string[] => {
  const { bezwaarBekendOp, uitspraakOp, bezwaarBeslistOp } = feiten;
  const rows: [unknown, unknown, string][] = [
    [feiten.beslotenOp, feiten.aangevraagdOp, 'decision'],
    [feiten.bezwaarOp, feiten.bekendgemaaktOp, 'objection'],
    [feiten.beroepOp, bezwaarBekendOp ?? uitspraakOp ?? bezwaarBeslistOp, 'appeal'],
    [feiten.heronderzoekOp, feiten.uitvoeringOp, 're-examination'],
    [feiten.verslagOp, feiten.identiteitOp, 'report'],
    [feiten.toestand === 'doorgezonden', feiten.bevoegd === 'nietBevoegd', 'forwarded'],
  ];
  return rows.flatMap(([later, earlier, what]) => (later && !earlier ? [what] : []));
};

test(
  'walks: nothing that happened or was told disappears, in a state and an order that exist',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(beurten, (rows) => {
        const wrong: string[] = [];
        const last = walk(rows, (before, after) => {
          seen.add(after.toestand);
          if (!Toestand.safeParse(after.toestand).success) wrong.push('state');
          if (after.gemeldOp !== before.gemeldOp) wrong.push('melding');
          if (after.opschortingen.length < before.opschortingen.length) wrong.push('suspension');
          wrong.push(...missing(daysIn(before), daysIn(after)));
          wrong.push(...missing(toldIn(before), toldIn(after)), ...outOfOrder(after));
        });
        expect(wrong).toEqual([]);
        expect(readZaak(JSON.parse(JSON.stringify(zaakDocument(last))))).toEqual(last);
      }),
      WALKS,
    );
    if (RUNS.numRuns >= 5_000) expect(seen.size).toBeGreaterThan(18);
  },
  PATIENCE.timeout,
);

test(
  'a refusal always has a sentence and an article, an ended case refuses what is not beside it',
  () => {
    fc.assert(
      fc.property(beurten, fc.nat({ max: 400 }), (rows, later) => {
        const feiten = walk(rows, () => undefined);
        const op = addDays(day('2026-11-13'), later);
        for (const gebeurtenis of GEBEURTENIS_LIJST) {
          const no = refusal(feiten, gebeurtenis, op);
          if (no && (no.zin.length <= 10 || !/\d/.test(no.artikel))) expect(no).toBeNull();
        }
        const ended = EINDTOESTANDEN.some((toestand) => toestand === feiten.toestand);
        if (ended) expect(mogelijk(feiten, op).filter((name) => !rowOf(name).naEinde)).toEqual([]);
      }),
      WALKS,
    );
  },
  PATIENCE.timeout,
);
