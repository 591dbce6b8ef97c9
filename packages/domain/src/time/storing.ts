import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { addDays, Day } from './day.ts';
import { formatDay } from './format.ts';
import { rollForward } from './rollForward.ts';

/**
 * A logged outage of the municipality's own digital channel: the first and last day it touched, both
 * counted (Awb 2:21 lid 3).
 */
export const Storing = z.strictObject({ van: Day, tot: Day });
export type Storing = z.infer<typeof Storing>;

/**
 * What an outage does to a term for sending something. The act says that being late is not held
 * against someone who could not help it; whether the term itself grows is contested. So a setting:
 * `verlengd` adds each day of outage within the term, `beoordelen` leaves the day and says so.
 */
export const STORING_LEZINGEN = ['verlengd', 'beoordelen'] as const;
export type StoringLezing = (typeof STORING_LEZINGEN)[number];

const ARTIKEL = 'Awb, artikel 2:21 lid 3';

/** The days of outage in a term that began with `start` and has its last day on `lastDay`. */
function daysWithin(start: Day, lastDay: Day, storingen: readonly Storing[]): number {
  const touched = [...new Set(storingen.flatMap(daysOf))].filter((on) => on > start).toSorted();
  let count = 0;
  for (const on of touched) if (on <= addDays(lastDay, count)) count += 1;
  return count;
}

function daysOf({ van, tot }: Storing): Day[] {
  if (tot < van) {
    const zin = 'Een storing kan niet eindigen voordat zij begint.';
    throw new DomainError('datumOngeldig', { zin, artikel: ARTIKEL });
  }
  const days: Day[] = [];
  for (let on = van; on <= tot; on = addDays(on, 1)) days.push(on);
  return days;
}

/**
 * The unrolled end of a term after outages, and why.
 * @throws DomainError datumOngeldig when an outage ends before it begins.
 */
export function withOutages(
  start: Day,
  raw: Day,
  storingen: readonly Storing[],
  lezing: StoringLezing,
): { raw: Day; because: string[] } {
  const rolled = rollForward(raw).lastDay;
  const days = daysWithin(start, rolled, storingen);
  if (days === 0) return { raw, because: [] };
  const was = `De digitale post van de gemeente werkte op ${days} ${days === 1 ? 'dag' : 'dagen'} niet`;
  if (lezing === 'beoordelen') {
    const late = 'Bent u daardoor te laat? Dan telt dat niet als u er niets aan kon doen';
    return { raw, because: [`${was}.`, `${late} (${ARTIKEL}).`] };
  }
  const end = addDays(rolled, days);
  return {
    raw: end,
    because: [`${was}.`, `De termijn loopt daarom door tot ${formatDay(end)} (${ARTIKEL}).`],
  };
}
