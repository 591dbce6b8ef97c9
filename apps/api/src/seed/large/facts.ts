import { addDays, type Day } from '@keukentafel/domain/time';
import {
  startZaak,
  step,
  type Gebeurtenis,
  type StapContext,
  type ZaakFeiten,
} from '@keukentafel/domain/zaak';

type Step = readonly [gebeurtenis: Gebeurtenis, na: number, context?: StapContext];

const TO_REPORT: readonly Step[] = [
  ['bevestigen', 1],
  ['clientondersteuningGewezen', 1],
  ['planMogelijkheidGewezen', 1],
  ['planAfgezien', 3],
  ['onderzoekStarten', 8],
  ['gesprekPlannen', 9],
  ['identiteitVastgesteld', 14],
  ['pgbUitgelegd', 14],
  ['bevoegdheidVastgesteld', 14, { bevoegd: 'bevoegd' }],
  ['verblijfVastgesteld', 14, { verblijf: 'voldoet' }],
  ['gesprekGevoerd', 14],
  ['verslagMaken', 17],
  ['verslagVerstrekken', 20, { letters: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }],
];
const APPLIED: readonly Step[] = [...TO_REPORT, ['aanvragen', 24]];
const decided = (uitkomst: StapContext['uitkomst']): readonly Step[] => [
  ...APPLIED,
  ['beslissen', 34, { door: 'Medewerker', uitkomst, verblijf: 'voldoet' }],
  ['bekendmaken', 35],
];

/** Where an open case stands: after this many steps of the road to the decision. */
const OPEN = [0, 1, 3, 4, 5, 6, 11, 12, 13, 14].map((count) => APPLIED.slice(0, count));
const CLOSED: readonly (readonly Step[])[] = [
  ...[decided('toegekend'), decided('toegekend'), decided('deelsToegekend')],
  decided('afgewezen'),
  [...TO_REPORT, ['geenAanvraag', 25]],
  [...TO_REPORT.slice(0, 4), ['intrekken', 5]],
];

const play = (steps: readonly Step[], gemeld: Day): ZaakFeiten =>
  steps.reduce(
    (feiten, [gebeurtenis, na, context]) => {
      const gesprekOp = addDays(gemeld, 14);
      return step(feiten, gebeurtenis, {
        op: addDays(gemeld, na),
        context: { gesprekOp, ...context },
      });
    },
    startZaak(gemeld, false),
  );

const cache = new Map<string, ZaakFeiten>();

/** Through the real rules, once for each day and road: a city has many cases of one shape. */
const played = (kind: string, steps: readonly Step[], gemeld: Day): ZaakFeiten => {
  const key = `${kind} ${gemeld}`;
  const feiten = cache.get(key) ?? play(steps, gemeld);
  cache.set(key, feiten);
  return feiten;
};

const YEARS_15 = 5_475;
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** The facts of the n-th open case: reported in the last weeks, some of them late. */
export const openFacts = (today: Day, index: number): ZaakFeiten => {
  const kind = index % OPEN.length;
  const steps = at(OPEN, kind);
  const since = (steps.at(-1)?.[1] ?? 0) + (Math.floor(index / OPEN.length) % 9);
  return played(`open ${kind}`, steps, addDays(today, -since));
};

/** The facts of the n-th closed case, spread over the fifteen years that files are kept. */
export const closedFacts = (today: Day, index: number): ZaakFeiten => {
  const kind = index % CLOSED.length;
  const since = 40 + ((index * 7) % (YEARS_15 - 40));
  return played(`closed ${kind}`, at(CLOSED, kind), addDays(today, -since));
};
