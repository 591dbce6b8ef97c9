import type { Schedule } from '@keukentafel/domain/catalogue';
import { addDays, type Day } from '@keukentafel/domain/time';

type Rule = Omit<Schedule, 'id'>;

const WEEKS_BACK = 35;

/** "MO,TU 09:00-17:00" as HSDS says it: local time, without a zone. */
export function openingSchedule(hours: string): Rule {
  const [byday = '', time = ''] = hours.split(' ');
  return { freq: 'WEEKLY', byday, ...between(time) };
}

/** A rule of the example data ("W MO", "2W TU", "M 2TU", "D 11"), begun some weeks before today. */
export function scheduleFor(rule: string, time: string, today: Day): Rule {
  const [kind = '', value = ''] = rule.split(' ');
  if (kind === 'D') return { dtstart: addDays(today, Number(value)), ...between(time) };
  const dtstart = addDays(today, -WEEKS_BACK);
  if (kind === 'M') return { freq: 'MONTHLY', byday: value, dtstart, ...between(time) };
  return {
    freq: 'WEEKLY',
    byday: value,
    interval: kind === '2W' ? 2 : 1,
    dtstart,
    ...between(time),
  };
}

function between(time: string): Rule {
  const [from = '', to = ''] = time.split('-');
  return { opens_at: `${from}:00`, closes_at: `${to}:00` };
}
