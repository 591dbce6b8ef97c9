import type { Day } from '../time/index.ts';
import type { Taak } from './behoefte.ts';
import { findingOn } from './findingOn.ts';
import { formatAmount, fromGrains } from './hoeveelheid.ts';
import { investigate, type Opbrengst } from './investigate.ts';
import type { Peil } from './oordeel.ts';
import { partsOf, restOf, subtract, wholeTasks, type Rest } from './rest.ts';
import { LAGERE_TREDEN, TREDEN, type LagereTrede, type Uitkomst } from './trede.ts';
import type { TredeAfweging, Weging } from './weging.ts';
import { sentenceForResident } from './zinnen.ts';

/** Goes up the ladder once: every rung takes its part of what the rungs before it left. */
export function climb(weging: Weging, peil: Peil) {
  const taken = weging.eis?.buitenWmo ? [] : (weging.eis?.taken ?? []);
  const whole = wholeTasks(taken);
  const ids = new Set(taken.map(({ id }) => id));
  const wisselt: Day[] = [];
  let rest = restOf(taken);
  const perTrede = LAGERE_TREDEN.map((trede): TredeAfweging => {
    const finding = taken.length > 0 ? findingOn(weging, trede) : undefined;
    if (!finding) return unassessed(trede, weging, rest);
    const opbrengst = investigate(finding, peil, ids);
    const { left, taken: taking } = subtract(rest, opbrengst.telt, whole);
    const row = rowOf(trede, opbrengst, { before: rest, left, taking, taken });
    wisselt.push(...opbrengst.wisselt);
    rest = left;
    return row;
  });
  return { perTrede, rest, wisselt };
}

type Step = { before: Rest; left: Rest; taking: Rest; taken: readonly Taak[] };

function rowOf(trede: LagereTrede, opbrengst: Opbrengst, step: Step): TredeAfweging {
  const uitkomst = outcomeOf(opbrengst, step);
  return {
    trede,
    uitkomst,
    bijdrage: partsOf(step.taking),
    rest: partsOf(step.left),
    reden: reasonOf(opbrengst, step),
    voorInwoner: sentenceForResident(trede, uitkomst),
    artikel: TREDEN[trede].artikel,
    ontbreekt: uitkomst === 'inOnderzoek' ? opbrengst.ontbreekt : [],
  };
}

/** The first sentence that is true decides, as in the decision table (domain.md §2.5). */
function outcomeOf(opbrengst: Opbrengst, { before, left, taking }: Step): Uitkomst {
  if (before.size === 0) return 'nietVanToepassing';
  if (left.size === 0) return opbrengst.tijdelijk ? 'deels' : 'toereikend';
  if (opbrengst.ontbreekt.length > 0) return 'inOnderzoek';
  if (taking.size > 0) return 'deels';
  return opbrengst.nietVanToepassing ? 'nietVanToepassing' : 'ontoereikend';
}

const GENOEG = 'Er is al genoeg hulp: er blijft hier niets over om te verdelen.';

function reasonOf({ zinnen, ontbreekt }: Opbrengst, { before, taking, taken }: Step): string {
  if (before.size === 0) return GENOEG;
  const carries = taken.flatMap(({ id, eenheid, omschrijving }) => {
    const grains = taking.get(id);
    if (grains === undefined) return [];
    const amount = eenheid === 'jaNee' ? '' : `${formatAmount(eenheid, fromGrains(grains))} van `;
    return [`Draagt ${amount}“${omschrijving}”.`];
  });
  const nothing = taking.size === 0 ? ['Dit neemt niets weg van wat nodig is.'] : [];
  const unclear = ontbreekt.length > 0 ? ['Nog niet alles is duidelijk.'] : [];
  return [...carries, ...zinnen, ...nothing, ...unclear].join(' ');
}

/** A rung without facts is not assessed, unless the ladder has nothing left to ask. */
function unassessed(trede: LagereTrede, { eis }: Weging, rest: Rest): TredeAfweging {
  const [uitkomst, reden] = whyUnassessed(eis, rest);
  const ontbreekt = 'Bespreek deze trede en leg de uitkomst vast.';
  return {
    trede,
    uitkomst,
    bijdrage: [],
    rest: partsOf(rest),
    reden,
    voorInwoner: sentenceForResident(trede, uitkomst),
    artikel: TREDEN[trede].artikel,
    ontbreekt: uitkomst === 'nietBeoordeeld' ? [ontbreekt] : [],
  };
}

function whyUnassessed(eis: Weging['eis'], rest: Rest): readonly [Uitkomst, string] {
  if (eis?.buitenWmo) return ['nietVanToepassing', eis.buitenWmo.reden];
  if (!eis || eis.taken.length === 0)
    return ['nietBeoordeeld', 'Eerst moet vaststaan wat nodig is, en hoeveel.'];
  if (rest.size === 0) return ['nietVanToepassing', GENOEG];
  return ['nietBeoordeeld', 'Nog niet beoordeeld.'];
}
