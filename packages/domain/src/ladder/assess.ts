import type { Day } from '../time/index.ts';
import { changeDays } from './changeDays.ts';
import { climb } from './climb.ts';
import { paidAndUnpaid } from './betaald.ts';
import { comingDays } from './feitdagen.ts';
import { findingOn } from './findingOn.ts';
import { STANDAARD_INSTELLINGEN, type LadderInstellingen } from './instellingen.ts';
import { maatwerkRow } from './maatwerk.ts';
import type { Peil } from './oordeel.ts';
import { tasksIn } from './rest.ts';
import { closedBecause, eisBlokkades, tredeBlokkades } from './stop.ts';
import type { Afweging, Blokkade, Weging } from './weging.ts';
import { adviceOn } from './zelfBetalen.ts';

/** The day of judgement comes from outside: the domain has no clock. */
export type AssessOptions = {
  today: Day;
  instellingen?: LadderInstellingen;
  /** What stops a proposal before any need is looked at, such as another municipality's competence. */
  vooraf?: readonly Blokkade[];
};

export const peilOf = ({ today, instellingen = STANDAARD_INSTELLINGEN }: AssessOptions): Peil => ({
  today,
  instellingen,
});

/**
 * Weighs one need: what each rung takes away, what is left, and what still blocks a proposal.
 * A proposal only; a named person decides (Wmo 2015 art. 2.3.5, AVG art. 22). Does not throw on
 * parsed facts: what is unclear is told in `ontbreekt` and `blokkades`.
 */
export function assess(weging: Weging, options: AssessOptions): Afweging {
  const peil = peilOf(options);
  const { vooraf = [] } = options;
  const zelf = findingOn(weging, 'zelfRegelenEnBetalen');
  const afgesloten = closedBecause(weging, zelf, peil);
  const { perTrede, sporten, rest, wisselt } = climb(weging, peil);
  const over = tasksIn(rest, weging.eis?.taken ?? []);
  const blokkades = afgesloten
    ? []
    : [
        ...vooraf,
        ...eisBlokkades(weging, peil),
        ...(over.length > 0 ? tredeBlokkades(perTrede) : []),
        ...(over.length > 0 ? paidAndUnpaid(weging, sporten) : []),
      ];
  const soort = over.length > 0 ? 'maatwerk' : 'geenMaatwerk';
  const voorstel = afgesloten || blokkades.length > 0 ? null : ({ soort, taken: over } as const);
  const facts = findingOn(weging, 'maatwerkvoorziening');
  return {
    behoefteId: weging.behoefteId,
    perTrede: [...perTrede, maatwerkRow(facts, over, voorstel?.soort ?? null, peil)],
    rest: over,
    blokkades,
    voorstel,
    afgesloten,
    advies: adviceOn(zelf, peil),
    tijdelijk: temporary(weging, peil),
    herzienOp: firstAfter(peil.today, [
      ...wisselt,
      ...comingDays(weging.bevindingen, peil.today),
      ...changeDays(weging.spoed ? [weging.spoed] : []),
      ...(weging.eis?.adviesNodig && weging.eis.adviesOp ? [weging.eis.adviesOp] : []),
      ...(weging.spoed?.vervangenOp ? [weging.spoed.vervangenOp] : []),
    ]),
  };
}

/** Urgent: temporary maatwerk at once, whatever the rungs say, until its last day (art. 2.3.3). */
function temporary({ spoed }: Weging, { today }: Peil): Afweging['tijdelijk'] {
  if (!spoed) return null;
  const { taken, van, tot, reden, vervangenOp } = spoed;
  const vervangen = vervangenOp ? vervangenOp <= today : false;
  const loopt = van <= today && today <= tot && !vervangen;
  const deel = { taken, van, tot, reden, ...(vervangenOp ? { vervangenOp } : {}) };
  return { ...deel, loopt, artikel: 'Wmo 2015 art. 2.3.3' };
}

const firstAfter = (today: Day, days: readonly Day[]): Day | null =>
  days.reduce<Day | null>(
    (first, day) => (day > today && (first === null || day < first) ? day : first),
    null,
  );
