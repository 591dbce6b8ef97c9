import { addDays, type Day } from '../time/index.ts';

/** The last day that exists here: after it nothing changes. */
const END = '9999-12-31';

/** The days on which help begins, or has just ended. */
export function changeDays(periods: readonly { van: Day | null; tot: Day | null }[]): Day[] {
  const days: Day[] = [];
  for (const { van, tot } of periods) {
    if (van !== null) days.push(van);
    if (tot !== null && tot !== END) days.push(addDays(tot, 1));
  }
  return days;
}
