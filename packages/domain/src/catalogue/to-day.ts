import { Day } from '../time/index.ts';

/** The calendar day in an HSDS date (which may carry a time), or null when there is none. */
export function toDay(value: string | undefined): Day | null {
  const parsed = Day.safeParse(value?.slice(0, 10));
  return parsed.success ? parsed.data : null;
}
