import type { Taak } from './behoefte.ts';
import { toGrains, fromGrains } from './hoeveelheid.ts';
import type { TaakDeel } from './weging.ts';

/** What is still open per task, in whole grains. A task that is covered is no longer in it. */
export type Rest = ReadonlyMap<string, number>;

export const restOf = (taken: readonly Taak[]): Rest =>
  new Map(taken.map((taak) => [taak.id, toGrains(taak.hoeveelheid)]));

const NOTHING: Rest = new Map();

/**
 * Takes contributions off: per task, never below zero, nothing counted twice (I1).
 * Half of a yes/no thing is not the thing, so only a whole one counts there.
 */
export function subtract(
  rest: Rest,
  delen: readonly TaakDeel[],
  whole: ReadonlySet<string>,
): { left: Rest; taken: Rest } {
  if (delen.length === 0) return { left: rest, taken: NOTHING };
  const left = new Map(rest);
  const taken = new Map<string, number>();
  for (const { taakId, hoeveelheid } of delen) {
    const open = left.get(taakId) ?? 0;
    const gegeven = toGrains(whole.has(taakId) ? Math.floor(hoeveelheid) : hoeveelheid);
    const telt = Math.min(open, gegeven);
    if (telt <= 0) continue;
    taken.set(taakId, (taken.get(taakId) ?? 0) + telt);
    if (telt === open) left.delete(taakId);
    else left.set(taakId, open - telt);
  }
  return { left, taken };
}

/** The tasks that exist whole or not at all. */
export const wholeTasks = (taken: readonly Taak[]): ReadonlySet<string> =>
  new Set(taken.filter(({ eenheid }) => eenheid === 'jaNee').map(({ id }) => id));

/** What of the tasks no contribution covers: what maatwerk would have to carry (art. 2.3.5 lid 3). */
export function remainder(taken: readonly Taak[], bijdragen: readonly TaakDeel[]): Taak[] {
  return tasksIn(subtract(restOf(taken), bijdragen, wholeTasks(taken)).left, taken);
}

export const tasksIn = (rest: Rest, taken: readonly Taak[]): Taak[] =>
  taken.flatMap((taak) => {
    const open = rest.get(taak.id);
    return open === undefined ? [] : [{ ...taak, hoeveelheid: fromGrains(open) }];
  });

/** A loop, because this runs for every rung of every need. */
export function partsOf(rest: Rest): TaakDeel[] {
  const delen: TaakDeel[] = [];
  for (const [taakId, grains] of rest) delen.push({ taakId, hoeveelheid: fromGrains(grains) });
  return delen;
}
