import { type Day, weekdayOf } from './day.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

export const weekdayName = (of: Day): string => WEEKDAYS[weekdayOf(of) - 1] ?? '';

/** "vrijdag 27 november 2026"; without the weekday "27 november 2026". */
export function formatDay(of: Day, { weekday = true }: { weekday?: boolean } = {}): string {
  const month = MONTHS[Number(of.slice(5, 7)) - 1];
  const date = `${Number(of.slice(8))} ${month} ${Number(of.slice(0, 4))}`;
  return weekday ? `${weekdayName(of)} ${date}` : date;
}
