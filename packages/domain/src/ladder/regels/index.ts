import type { BevindingVan } from '../bevinding.ts';
import type { Onderzocht, Peil, Taken } from '../oordeel.ts';
import type { LagereTrede } from '../trede.ts';
import { algemeenGebruikelijk } from './gewoon.ts';
import { vrijwilligeHulp } from './helpers.ts';
import { eigenKracht, gebruikelijkeHulp } from './huis.ts';
import { algemeneVoorziening } from './open.ts';
import { voorliggendeWet } from './wet.ts';

type PerTrede = { [T in LagereTrede]: BevindingVan<T> };

/** The rule of each rung. Income and wealth cannot be reached from here (I4). */
const REGELS: {
  [T in LagereTrede]: (bevinding: PerTrede[T], peil: Peil, taken: Taken) => Onderzocht;
} = {
  eigenKracht,
  gebruikelijkeHulp,
  mantelzorg: vrijwilligeHulp,
  sociaalNetwerk: vrijwilligeHulp,
  algemeenGebruikelijk,
  voorliggendeWet,
  algemeneVoorziening,
};

/** Judges the facts of one rung by the rule of that rung. */
export function applyRule<T extends LagereTrede>(
  trede: T,
  bevinding: PerTrede[T],
  peil: Peil,
  taken: Taken,
): Onderzocht {
  return REGELS[trede](bevinding, peil, taken);
}
