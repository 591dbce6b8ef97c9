import { weekdayOf, type Day } from '../../time/index.ts';
import type { Activity } from '../entry.ts';
import type { Schedule } from '../schema/index.ts';
import { toDay } from '../to-day.ts';
import type { ActiviteitRij, Openingstijd } from './aanbod.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const time = (typed: string) => (typed === '' ? undefined : `${typed}:00`);
const orNone = (text: string) => (text.trim() === '' ? undefined : text);

/** Opening hours as HSDS says them. A rule the form cannot show stays until its days are chosen. */
export function hoursFrom(row: Openingstijd, old: Schedule | undefined): Schedule {
  const rule = row.dagen.length > 0 ? { freq: 'WEEKLY' as const, byday: row.dagen.join(',') } : {};
  return {
    ...old,
    id: row.id,
    ...rule,
    opens_at: time(row.van),
    closes_at: time(row.tot),
    description: orNone(row.uitleg),
  };
}

type At = { readonly serviceId: string; readonly locationId: string | null };

/** An activity: once, each week, or each month on the same weekday of the month. */
export function activityFrom(
  row: ActiviteitRij,
  { serviceId, locationId }: At,
  known: readonly Activity[] = [],
): Activity {
  const old = known.find((one) => one.id === row.id);
  return {
    ...{ id: row.id, serviceId, naam: row.naam, omschrijving: row.omschrijving },
    locationId: old?.locationId ?? locationId,
    schedule: {
      ...ruleOf(row, old?.schedule),
      id: row.id,
      dtstart: row.op,
      opens_at: time(row.van),
      closes_at: time(row.tot),
    },
  };
}

function ruleOf(row: ActiviteitRij, old: Schedule | undefined): Omit<Schedule, 'id'> {
  const until = row.totEnMet ?? undefined;
  if (row.herhaling === 'eenmalig') return {};
  const freq = row.herhaling === 'wekelijks' ? 'WEEKLY' : 'MONTHLY';
  if (old?.freq === freq && toDay(old.dtstart) === row.op) return { ...old, until };
  return { freq, byday: freq === 'WEEKLY' ? codeOf(row.op) : nthOf(row.op), until };
}

const codeOf = (op: Day) => CODES[weekdayOf(op) - 1] ?? 'MO';
const nthOf = (op: Day) => `${Math.ceil(Number(op.slice(8)) / 7)}${codeOf(op)}`;
