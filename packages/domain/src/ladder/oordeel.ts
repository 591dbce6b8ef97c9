import { formatDay, type Day } from '../time/index.ts';
import type { Taak } from './behoefte.ts';
import type { LadderInstellingen } from './instellingen.ts';

/** The day and the local choices by which facts are judged. */
export type Peil = { today: Day; instellingen: LadderInstellingen };

/** The tasks of a need by their id. */
export type Taken = ReadonlyMap<string, Taak>;

/**
 * What one person, offer or right is worth on its rung: it counts, it does not, something is
 * still open, or it falls outside the rung. `wisselt` is the first day on which that may change.
 */
export type Oordeel = {
  stand: 'telt' | 'teltNiet' | 'open' | 'buiten';
  zin: string;
  wisselt?: Day;
  /** Counts only as long as an end date says, because the helper may become overburdened. */
  tijdelijk?: boolean;
  /** The first day on which this help is no longer there, when that is known. */
  stopt?: Day;
  /** Whether it can carry this task at all; a right under another law may not. */
  past?: (taak: Taak) => boolean;
};

/** What a rung's rule finds: per carrier, and for the rung as a whole. */
export type Onderzocht = {
  dragers: Map<string, Oordeel>;
  ontbreekt: string[];
  zinnen: string[];
};

type Meer = Omit<Oordeel, 'stand' | 'zin'>;
export const telt = (zin: string, meer?: Meer): Oordeel => ({ stand: 'telt', zin, ...meer });
export const teltNiet = (zin: string, meer?: Meer): Oordeel => ({
  stand: 'teltNiet',
  zin,
  ...meer,
});
export const open = (zin: string, meer?: Meer): Oordeel => ({ stand: 'open', zin, ...meer });
export const buiten = (zin: string): Oordeel => ({ stand: 'buiten', zin });

/** Judges every carrier on a list by the same rule. */
export function judgeEach<T extends { naam: string }>(
  rij: readonly T[],
  oordeel: (drager: T) => Oordeel,
): Map<string, Oordeel> {
  return new Map(rij.map((drager) => [drager.naam, oordeel(drager)]));
}

export const onDay = (dag: Day): string => `op ${formatDay(dag, { weekday: false })}`;

/** A day that was written down and has come: a date in the future proves nothing yet. */
export const hasCome = (dag: Day | null, today: Day): dag is Day => dag !== null && dag <= today;

export const earliest = (maybe: Day | null, day: Day): Day =>
  maybe !== null && maybe < day ? maybe : day;
