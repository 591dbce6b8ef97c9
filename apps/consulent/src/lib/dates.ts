import { dutchDay } from '@keukentafel/ui';

const short = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** '2026-11-27', or an instant on that day, as people read it; nothing stays nothing. */
export function dag(value: string | null, weekday = false): string {
  return value ? dutchDay(value.slice(0, 10), weekday) : '';
}

/** The same in little room, for tables: '27 nov 2026'. */
export function kort(value: string | null): string {
  return value ? short.format(Date.parse(value.slice(0, 10))).replace('.', '') : '';
}

/** 'YYYY-MM-DDTHH:MM' in local time, as 'donderdag 3 december 2026, 10:30 uur'. */
export function moment(local: string): string {
  return `${dag(local, true)}, ${local.slice(11, 16)} uur`;
}
