import type { Day } from '../time/index.ts';
import type { Bijdrage, BevindingVan } from './bevinding.ts';
import { changeDays } from './changeDays.ts';
import type { Oordeel, Peil, Taken } from './oordeel.ts';
import { holdsOn, judgedOn } from './periode.ts';
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

/** The day, the tasks, and the carer when it is the carer's own need. */
export type Samenhang = { peil: Peil; taken: Taken; mantelzorger?: string | undefined };

/**
 * Which contributions of a rung count today, and what is still missing.
 * Without a reason (Awb 3:46) the rung is not assessed and nothing of it counts.
 */
export function investigate(bevinding: BevindingVan<LagereTrede>, bij: Samenhang): Opbrengst {
  const { peil, taken } = bij;
  const { bijdragen } = bevinding;
  const { dragers, ontbreekt, zinnen } = applyRule(bevinding.trede, bevinding, peil, taken);
  const gemotiveerd = bevinding.motivering.trim() !== '';
  const eigen = ownHelp(bevinding, bij);
  const telt = bijdragen.filter(
    (deel) => deel.wie !== eigen && countsOn(deel, dragers.get(deel.wie), bij),
  );
  const mist = gemotiveerd ? ontbreekt : ['Schrijf op waarom dit de uitkomst is.', ...ontbreekt];
  const gezegd = new Set<string>();
  const wisselt = changeDays(bijdragen);
  for (const oordeel of dragers.values()) {
    if (oordeel.stand === 'open') mist.push(oordeel.zin);
    else gezegd.add(oordeel.zin);
    if (oordeel.wisselt) wisselt.push(oordeel.wisselt);
  }
  for (const deel of bijdragen) mist.push(...looseEnds(deel, dragers.get(deel.wie), taken));
  if (eigen) zinnen.push(`Dit is hulp voor ${eigen} zelf. Eigen hulp van ${eigen} telt hier niet.`);
  return {
    telt: gemotiveerd ? telt : [],
    ontbreekt: mist,
    zinnen: [...zinnen, ...gezegd],
    nietVanToepassing: doesNotApply(bevinding, dragers),
    tijdelijk: telt.some(({ wie }) => dragers.get(wie)?.tijdelijk),
    wisselt,
  };
}

/** A carer's own need is never met by counting on that carer (letter d). */
function ownHelp({ trede, bijdragen }: BevindingVan<LagereTrede>, { mantelzorger }: Samenhang) {
  const helpt = trede !== 'eigenKracht' && bijdragen.some(({ wie }) => wie === mantelzorger);
  return helpt ? mantelzorger : undefined;
}

function countsOn(
  deel: Bijdrage,
  oordeel: Oordeel | undefined,
  { peil, taken }: Samenhang,
): boolean {
  if (oordeel?.stand !== 'telt' || (oordeel.tijdelijk && deel.tot === null)) return false;
  const taak = taken.get(deel.taakId);
  if (taak && oordeel.past?.(taak) === false) return false;
  const op = judgedOn(taak?.van, peil.today);
  return holdsOn(deel, op) && (oordeel.stopt === undefined || op < oordeel.stopt);
}

/** Contributions that hang in the air: of someone unknown, for a task that is gone, without end. */
function looseEnds(deel: Bijdrage, oordeel: Oordeel | undefined, taken: Taken) {
  const zinnen: string[] = [];
  if (!oordeel) zinnen.push(`Leg bij deze trede vast wie of wat ${deel.wie} is.`);
  if (!taken.has(deel.taakId)) zinnen.push('Een bijdrage hoort bij een taak die er niet meer is.');
  if (oordeel?.tijdelijk && deel.tot === null)
    zinnen.push(`Leg vast tot wanneer ${deel.wie} dit volhoudt.`);
  return zinnen;
}

/** No housemate, no product, no law, no service: the rung does not apply. Voluntary help always does. */
function doesNotApply(
  { trede }: BevindingVan<LagereTrede>,
  dragers: ReadonlyMap<string, Oordeel>,
): boolean {
  if (trede === 'eigenKracht' || trede === 'mantelzorg' || trede === 'sociaalNetwerk') return false;
  return [...dragers.values()].every(({ stand }) => stand === 'buiten');
}
