import { day, formatDay } from '@keukentafel/domain/time';

/** '2026-11-27' as people read it; the instant 'T…' behind a day is left out. */
export function dag(value: string | null, weekday = false): string {
  return value ? formatDay(day(value.slice(0, 10)), { weekday }) : '';
}

/** 'YYYY-MM-DDTHH:MM' in local time, as 'donderdag 3 december 2026, 10:30 uur'. */
export function moment(local: string): string {
  return `${dag(local, true)}, ${local.slice(11, 16)} uur`;
}
