import { dayOf } from './oracle.ts';

const HOUR = 3_600_000;

/** The Netherlands is one hour from UTC in winter and two in summer. */
const fromUtc = (day: number): number => {
  const at = new Date(day * 24 * HOUR);
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0));
    return last.getTime() / (24 * HOUR) - last.getUTCDay();
  };
  return day > lastSunday(2) && day <= lastSunday(9) ? 2 * HOUR : HOUR;
};

/** A moment within the day in the Netherlands, from just after midnight to just before the next. */
export const momentOf = (day: number, random: () => number): number => {
  const hour = [0.01, 2.5, 12, 21.9][Math.floor(random() * 4)] ?? 12;
  return Date.parse(`${dayOf(day)}T00:00:00Z`) - fromUtc(day) + hour * HOUR;
};
