import type { Bevinding, BevindingVan } from './bevinding.ts';
import type { Weging } from './weging.ts';

/** The facts on one rung, when somebody wrote them down. */
export function findingOn<T extends Bevinding['trede']>(
  { bevindingen }: Weging,
  trede: T,
): BevindingVan<T> | undefined {
  return bevindingen.find((een): een is BevindingVan<T> => een.trede === trede);
}
