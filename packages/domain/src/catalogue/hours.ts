import { addDays, weekdayOf, type Day } from '../time/index.ts';
import { daysOf } from './activity.ts';
import type { Schedule } from './schema/index.ts';
import { toDay } from './to-day.ts';

/** What the calendar and the clock on the wall say, in the municipality. */
export type WallClock = { readonly day: Day; readonly time: string };

/** Open until when, or closed until when; null when nobody told the hours. */
export type OpenState =
  | { readonly open: true; readonly tot: string }
  | { readonly open: false; readonly weer: { readonly op: Day; readonly van: string } | null }
  | null;

export const WEEKDAGEN = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
} as const;
export type Weekdag = keyof typeof WEEKDAGEN;
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const weekdagOf = (day: Day): Weekdag => CODES[weekdayOf(day) - 1] ?? 'MO';

/** A place that is shut longer than this has no next time worth telling. */
const LOOK_AHEAD = 14;

type Hours = { van: string; tot: string };

/** Whether it is open now, by the hours as they stand in the catalogue. */
export function openState(schedules: readonly Schedule[] = [], now: WallClock): OpenState {
  if (!schedules.some(hasHours)) return null;
  const today = hoursOn(schedules, now.day);
  const current = today.filter(({ van, tot }) => van <= now.time && now.time < tot);
  const latest = current.map(({ tot }) => tot).sort();
  const tot = latest.at(-1);
  if (tot !== undefined) return { open: true, tot: tot === MIDNIGHT ? '00:00' : tot };
  return { open: false, weer: nextOpening(schedules, now) };
}

function nextOpening(schedules: readonly Schedule[], { day, time }: WallClock) {
  for (let offset = 0; offset <= LOOK_AHEAD; offset += 1) {
    const op = addDays(day, offset);
    const starts = hoursOn(schedules, op).map(({ van }) => van);
    const van = starts
      .filter((start) => offset > 0 || start > time)
      .sort()
      .at(0);
    if (van !== undefined) return { op, van };
  }
  return null;
}

const hasHours = ({ opens_at, closes_at }: Schedule) =>
  opens_at !== undefined && closes_at !== undefined;

/** HSDS writes a whole day as 00:00–23:59. */
const MIDNIGHT = '24:00';

function hoursOn(schedules: readonly Schedule[], day: Day): Hours[] {
  return schedules
    .filter((one) => holdsOn(one, day))
    .flatMap(({ opens_at, closes_at }) => {
      if (opens_at === undefined || closes_at === undefined) return [];
      const tot = closes_at.slice(0, 5);
      return [{ van: opens_at.slice(0, 5), tot: tot === '23:59' ? MIDNIGHT : tot }];
    });
}

/** A rule with a first day repeats from there; one without holds every week. */
function holdsOn(schedule: Schedule, day: Day): boolean {
  const from = toDay(schedule.valid_from);
  const to = toDay(schedule.valid_to);
  if ((from && day < from) || (to && day > to)) return false;
  if (schedule.dtstart) return daysOf(schedule, day, day).length > 0;
  return schedule.byday === undefined || schedule.byday.split(',').includes(weekdagOf(day));
}

/** How often it comes back, as people say it: "elke maandag", "om de week op dinsdag". */
export function repeatText(schedule: Schedule): string {
  if (!schedule.freq) return 'eenmalig';
  const interval = Math.max(1, Math.trunc(schedule.interval ?? 1));
  const start = toDay(schedule.dtstart);
  const codes = schedule.byday?.split(',') ?? (start ? [weekdagOf(start)] : []);
  if (schedule.freq === 'WEEKLY') return weekly(codes.map(nameOf), interval);
  const when = schedule.byday
    ? codes.map(nthOf).join(' en ')
    : `op de ${schedule.bymonthday ?? (start ? Number(start.slice(8)) : 'vaste')}e`;
  return interval === 1 ? `elke maand ${when}` : `om de ${interval} maanden ${when}`;
}

function weekly(names: readonly string[], interval: number): string {
  const days = names.join(' en ');
  if (interval === 1) return `elke ${days || 'week'}`;
  const often = interval === 2 ? 'om de week' : `om de ${interval} weken`;
  return days ? `${often} op ${days}` : often;
}

const isWeekdag = (code: string): code is Weekdag => Object.hasOwn(WEEKDAGEN, code);
const nameOf = (code: string): string => (isWeekdag(code) ? WEEKDAGEN[code] : '');

function nthOf(code: string): string {
  const [, nth = '', day = ''] = /^(-?\d)?([A-Z]{2})$/.exec(code) ?? [];
  if (nth === '') return `op ${nameOf(day)}`;
  return nth === '-1' ? `op de laatste ${nameOf(day)}` : `op de ${nth}e ${nameOf(day)}`;
}
