import type { Day } from '../time/index.ts';
import type { Taak } from './behoefte.ts';
import { changeDays } from './changeDays.ts';
import { findingOn } from './findingOn.ts';
import { formatAmount, fromGrains } from './hoeveelheid.ts';
import { countOnce, type Geteld } from './eenKeer.ts';
import { investigate, type Opbrengst } from './investigate.ts';
import type { Peil } from './oordeel.ts';
import { isOver } from './periode.ts';
import { partsOf, restOf, subtract, wholeTasks, type Rest } from './rest.ts';
import { LAGERE_TREDEN, TREDEN, type LagereTrede, type Uitkomst } from './trede.ts';
import type { TredeAfweging, Weging } from './weging.ts';
import { sentenceForResident } from './zinnen.ts';

/** What one rung brought, for whoever explains the outcome. */
export type Sport = { rij: TredeAfweging; opbrengst: Opbrengst | null };

/** Goes up the ladder once: every rung takes its part of what the rungs before it left. */
export function climb(weging: Weging, peil: Peil) {
  const alle = weging.eis?.buitenWmo ? [] : (weging.eis?.taken ?? []);
  const taken = alle.filter((taak) => !isOver(taak, peil.today));
  const whole = wholeTasks(taken);
  const voorbij = alle.length > 0 && taken.length === 0;
  const bij = { peil, taken: byId(alle), mantelzorger: weging.voor?.naam };
  const wisselt: Day[] = changeDays(taken.map(({ tot }) => ({ van: null, tot: tot ?? null })));
  const geteld: Geteld = new Map();
  let rest = restOf(taken);
  const sporten = LAGERE_TREDEN.map((trede): Sport => {
    const finding = taken.length > 0 ? findingOn(weging, trede) : undefined;
    if (!finding)
      return {
        rij: unassessed(trede, whyUnassessed(weging.eis, rest, voorbij), rest),
        opbrengst: null,
      };
    const opbrengst = investigate(finding, bij);
    const { delen, dubbel } = countOnce(opbrengst.telt, geteld, whole);
    opbrengst.ontbreekt.push(...dubbel.map(twice));
    const { left, taken: taking } = subtract(rest, delen, whole);
    const rij = rowOf(trede, opbrengst, { before: rest, left, taking, taken });
    wisselt.push(...opbrengst.wisselt);
    rest = left;
    return { rij, opbrengst };
  });
  return { perTrede: sporten.map(({ rij }) => rij), sporten, rest, wisselt };
}

export const byId = (taken: readonly Taak[]) => new Map(taken.map((taak) => [taak.id, taak]));

const twice = ({ wie }: { wie: string }): string =>
  `${wie} staat voor dezelfde taak op twee treden. Tel die hulp één keer, of leg vast dat het extra hulp is.`;

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

/** The first sentence that is true decides, as in the decision table. */
function outcomeOf(opbrengst: Opbrengst, { before, left, taking }: Step): Uitkomst {
  if (before.size === 0) return 'nietVanToepassing';
  if (left.size === 0) return opbrengst.tijdelijk ? 'deels' : 'toereikend';
  if (opbrengst.ontbreekt.length > 0) return 'inOnderzoek';
  if (taking.size > 0) return 'deels';
  return opbrengst.nietVanToepassing ? 'nietVanToepassing' : 'ontoereikend';
}

const VOORBIJ = 'De periode waarin dit nodig was, is voorbij.';
const GENOEG = 'Er is al genoeg hulp: er blijft hier niets over om te verdelen.';

function reasonOf({ zinnen, ontbreekt }: Opbrengst, { before, taking, taken }: Step): string {
  if (before.size === 0) return GENOEG;
  const said: string[] = [];
  if (taking.size > 0)
    for (const { id, eenheid, omschrijving } of taken) {
      const grains = taking.get(id);
      if (grains === undefined) continue;
      const amount = eenheid === 'jaNee' ? '' : `${formatAmount(eenheid, fromGrains(grains))} van `;
      said.push(`Draagt ${amount}“${omschrijving}”.`);
    }
  said.push(...zinnen);
  if (taking.size === 0) said.push('Dit neemt niets weg van wat nodig is.');
  if (ontbreekt.length > 0) said.push('Nog niet alles is duidelijk.');
  return said.join(' ');
}

/** A rung without facts is not assessed, unless the ladder has nothing left to ask. */
function unassessed(
  trede: LagereTrede,
  [uitkomst, reden]: readonly [Uitkomst, string],
  rest: Rest,
): TredeAfweging {
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

function whyUnassessed(
  eis: Weging['eis'],
  rest: Rest,
  voorbij: boolean,
): readonly [Uitkomst, string] {
  if (eis?.buitenWmo) return ['nietVanToepassing', eis.buitenWmo.reden];
  if (!eis || eis.taken.length === 0)
    return ['nietBeoordeeld', 'Eerst moet vaststaan wat nodig is, en hoeveel.'];
  if (voorbij) return ['nietVanToepassing', VOORBIJ];
  if (rest.size === 0) return ['nietVanToepassing', GENOEG];
  return ['nietBeoordeeld', 'Nog niet beoordeeld.'];
}
