import { peilOf, type AssessOptions } from './assess.ts';
import type { BevindingVan } from './bevinding.ts';
import { byId } from './climb.ts';
import { findingOn } from './findingOn.ts';
import { investigate } from './investigate.ts';
import { isOver } from './periode.ts';
import { restOf, subtract, wholeTasks } from './rest.ts';
import { LAGERE_TREDEN, type LagereTrede } from './trede.ts';
import type { Weging } from './weging.ts';

/** A need that must be looked at again, and on which rungs. */
export type Heropening = { behoefteId: string; treden: LagereTrede[] };

/**
 * The needs that counted on a helper who stops or falls ill: exactly those, no others (I3, art.
 * 2.3.9). Help that was written down but did not count on this day reopens nothing.
 */
export function heropen(
  wegingen: readonly Weging[],
  helper: string,
  options: AssessOptions,
): Heropening[] {
  return wegingen.flatMap((weging) => {
    const treden = LAGERE_TREDEN.filter((trede) =>
      countsOn(weging, findingOn(weging, trede), helper, options),
    );
    return treden.length > 0 ? [{ behoefteId: weging.behoefteId, treden }] : [];
  });
}

function countsOn(
  { eis, voor }: Weging,
  finding: BevindingVan<LagereTrede> | undefined,
  helper: string,
  options: AssessOptions,
): boolean {
  if (!finding || !eis || eis.buitenWmo) return false;
  const peil = peilOf(options);
  const bij = { peil, taken: byId(eis.taken), mantelzorger: voor?.naam };
  const given = investigate(finding, bij).telt.filter(({ wie }) => wie === helper);
  const taken = eis.taken.filter((taak) => !isOver(taak, peil.today));
  return subtract(restOf(taken), given, wholeTasks(taken)).taken.size > 0;
}
