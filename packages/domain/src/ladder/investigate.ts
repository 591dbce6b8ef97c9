import type { Day } from '../time/index.ts';
import type { Bijdrage, BevindingVan } from './bevinding.ts';
import { changeDays } from './changeDays.ts';
import type { Oordeel, Peil } from './oordeel.ts';
import { applyRule } from './regels/index.ts';
import type { LagereTrede } from './trede.ts';

/** What one rung brings on one day, before the subtraction. */
export type Opbrengst = {
  telt: Bijdrage[];
  ontbreekt: string[];
  zinnen: string[];
  nietVanToepassing: boolean;
  tijdelijk: boolean;
  wisselt: Day[];
};

/**
 * Which contributions of a rung count today, and what is still missing.
 * Without a reason (Awb 3:46) the rung is not assessed and nothing of it counts.
 */
export function investigate(
  bevinding: BevindingVan<LagereTrede>,
  peil: Peil,
  taken: ReadonlySet<string>,
): Opbrengst {
  const { dragers, ontbreekt, zinnen } = applyRule(bevinding.trede, bevinding, peil);
  const oordelen = [...dragers.values()];
  const gemotiveerd = bevinding.motivering.trim() !== '';
  const telt = bevinding.bijdragen.filter((deel) => countsOn(deel, dragers.get(deel.wie), peil));
  return {
    telt: gemotiveerd ? telt : [],
    ontbreekt: [
      ...(gemotiveerd ? [] : ['Schrijf op waarom dit de uitkomst is.']),
      ...ontbreekt,
      ...oordelen.filter(({ stand }) => stand === 'open').map(({ zin }) => zin),
      ...bevinding.bijdragen.flatMap((deel) => looseEnds(deel, dragers.get(deel.wie), taken)),
    ],
    zinnen: [
      ...zinnen,
      ...new Set(oordelen.filter(({ stand }) => stand !== 'open').map(({ zin }) => zin)),
    ],
    nietVanToepassing: doesNotApply(bevinding, oordelen),
    tijdelijk: telt.some(({ wie }) => dragers.get(wie)?.tijdelijk),
    wisselt: [
      ...oordelen.flatMap(({ wisselt }) => wisselt ?? []),
      ...changeDays(bevinding.bijdragen),
    ],
  };
}

function countsOn({ van, tot }: Bijdrage, oordeel: Oordeel | undefined, { today }: Peil): boolean {
  if (oordeel?.stand !== 'telt' || (oordeel.tijdelijk && tot === null)) return false;
  return (van === null || van <= today) && (tot === null || today <= tot);
}

/** Contributions that hang in the air: of someone unknown, for a task that is gone, without end. */
function looseEnds(deel: Bijdrage, oordeel: Oordeel | undefined, taken: ReadonlySet<string>) {
  const zinnen: string[] = [];
  if (!oordeel) zinnen.push(`Leg bij deze trede vast wie of wat ${deel.wie} is.`);
  if (!taken.has(deel.taakId)) zinnen.push('Een bijdrage hoort bij een taak die er niet meer is.');
  if (oordeel?.tijdelijk && deel.tot === null)
    zinnen.push(`Leg vast tot wanneer ${deel.wie} dit volhoudt.`);
  return zinnen;
}

/** No housemate, no product, no law, no service: the rung does not apply. Voluntary help always does. */
function doesNotApply({ trede }: BevindingVan<LagereTrede>, oordelen: Oordeel[]): boolean {
  if (trede === 'eigenKracht' || trede === 'mantelzorg' || trede === 'sociaalNetwerk') return false;
  return oordelen.every(({ stand }) => stand === 'buiten');
}
