import type { Bijdrage } from './bevinding.ts';
import { fromGrains, toGrains } from './hoeveelheid.ts';
import type { TaakDeel } from './weging.ts';

/** What was counted so far, per person or offer and task. */
export type Geteld = Map<string, number>;

type Eens = { delen: readonly TaakDeel[]; dubbel: readonly Bijdrage[] };

/**
 * Counts the same help of one person or offer for one task once, however many rungs it stands on
 * (I1): the most that any rung says. Help that was said to be extra (`bovenop`) is counted as such.
 */
export function countOnce(
  telt: readonly Bijdrage[],
  geteld: Geteld,
  whole: ReadonlySet<string>,
): Eens {
  if (telt.length === 0) return { delen: telt, dubbel: [] };
  const delen: TaakDeel[] = [];
  const hier: Geteld = new Map();
  const eersten = new Map<string, Bijdrage>();
  for (const deel of telt) {
    if (deel.bovenop) {
      delen.push(deel);
      continue;
    }
    const key = `${deel.taakId}\n${deel.wie}`;
    const grains = toGrains(
      whole.has(deel.taakId) ? Math.floor(deel.hoeveelheid) : deel.hoeveelheid,
    );
    hier.set(key, (hier.get(key) ?? 0) + grains);
    eersten.set(key, deel);
  }
  const dubbel: Bijdrage[] = [];
  for (const [key, deel] of eersten) {
    const grains = hier.get(key) ?? 0;
    const eerder = geteld.get(key) ?? 0;
    if (eerder > 0 && grains > 0) dubbel.push(deel);
    if (grains > eerder) {
      delen.push({ taakId: deel.taakId, hoeveelheid: fromGrains(grains - eerder) });
      geteld.set(key, grains);
    }
  }
  return { delen, dubbel };
}
