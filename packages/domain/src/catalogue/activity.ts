import { addDays, daysBetween, weekdayOf, type Day } from '../time/index.ts';
import type { Activity } from './entry.ts';
import type { Schedule } from './schema/index.ts';
import { toDay } from './to-day.ts';

/** Ten years: a rule whose count would lead further is not asked about any more. */
const MAX_WALK = 3660;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** One meeting on one day, as people read it in the agenda. */
export type Occurrence = {
  readonly activity: Activity;
  readonly op: Day;
  readonly van: string | null;
  readonly tot: string | null;
};

/** The days between `from` and `to` (both included) on which this schedule meets. */
export function daysOf(schedule: Schedule, from: Day, to: Day): Day[] {
  const start = toDay(schedule.dtstart);
  if (!start) return [];
  const last = toDay(schedule.until);
  const end = last && daysBetween(to, last) < 0 ? last : to;
  if (!schedule.freq) return within(start, from, end) ? [start] : [];
  // A count is counted from the start; without one the walk can begin where the period begins.
  const found: Day[] = [];
  const first = schedule.count === undefined ? Math.max(0, daysBetween(start, from)) : 0;
  const limit = Math.min(daysBetween(start, end), first + MAX_WALK);
  let seen = 0;
  for (let offset = first; offset <= limit; offset += 1) {
    const day = addDays(start, offset);
    if (!meets(schedule, start, day)) continue;
    seen += 1;
    if (schedule.count !== undefined && seen > schedule.count) break;
    if (within(day, from, end)) found.push(day);
  }
  return found;
}

/** The agenda: every meeting in the period, by day and hour. */
export function agenda(activities: readonly Activity[], from: Day, to: Day): Occurrence[] {
  return activities
    .flatMap((activity) =>
      daysOf(activity.schedule, from, to).map((op) => ({
        activity,
        op,
        van: hour(activity.schedule.opens_at),
        tot: hour(activity.schedule.closes_at),
      })),
    )
    .sort((a, b) => key(a).localeCompare(key(b)));
}

const key = (one: Occurrence) => `${one.op} ${one.van ?? ''} ${one.activity.naam}`;
const within = (day: Day, from: Day, to: Day) =>
  daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;

function hour(time: string | undefined): string | null {
  return time === undefined ? null : time.slice(0, 5);
}

function meets(schedule: Schedule, start: Day, day: Day): boolean {
  const interval = Math.max(1, Math.trunc(schedule.interval ?? 1));
  return schedule.freq === 'WEEKLY'
    ? meetsInWeek(schedule, start, day, interval)
    : meetsInMonth(schedule, start, day, interval);
}

function meetsInWeek(schedule: Schedule, start: Day, day: Day, interval: number): boolean {
  const codes = schedule.byday?.split(',') ?? [codeOf(start)];
  const monday = addDays(start, 1 - weekdayOf(start));
  const week = Math.floor(daysBetween(monday, day) / 7);
  return week % interval === 0 && codes.includes(codeOf(day));
}

/** Monthly: "2TU" (second Tuesday), "-1FR" (last Friday), bymonthday, or the day of the start. */
function meetsInMonth(schedule: Schedule, start: Day, day: Day, interval: number): boolean {
  const months = monthNumber(day) - monthNumber(start);
  if (months % interval !== 0) return false;
  const date = Number(day.slice(8));
  if (schedule.byday) {
    const nth = Math.ceil(date / 7);
    const isLast = addDays(day, 7).slice(5, 7) !== day.slice(5, 7);
    const names = [`${nth}${codeOf(day)}`, codeOf(day), ...(isLast ? [`-1${codeOf(day)}`] : [])];
    return schedule.byday.split(',').some((code) => names.includes(code));
  }
  const dates = schedule.bymonthday?.split(',').map(Number) ?? [Number(start.slice(8))];
  return dates.includes(date);
}

const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const codeOf = (day: Day) => WEEKDAYS[weekdayOf(day) - 1] ?? 'MO';
