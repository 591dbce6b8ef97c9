import { DomainError } from '../errors.ts';
import { type Day, day, dayNumber } from './day.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)$/;
const DAY_MS = 86_400_000;

const inAmsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day in the Netherlands at an instant: what arrives at 23:59 belongs to that day.
 * @throws DomainError datumOngeldig when it is not an instant (epoch milliseconds, or ISO text
 * with its offset).
 */
export function dayAt(instant: number | string): Day {
  const ms = typeof instant === 'number' ? instant : epochOf(instant);
  if (!(Math.abs(ms) <= 8.64e15)) throw new DomainError('datumOngeldig');
  const parts = new Map(inAmsterdam.formatToParts(ms).map((part) => [part.type, part.value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return day(`${year}-${parts.get('month')}-${parts.get('day')}`);
}

function epochOf(text: string): number {
  const match = INSTANT.exec(text);
  if (!match) throw new DomainError('datumOngeldig');
  const [, date = '', hour = '', minute = '', second = '0', fraction = '0', zone = ''] = match;
  const inDay = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) {
    throw new DomainError('datumOngeldig');
  }
  const ms = Math.floor(Number(`0.${fraction}`) * 1000);
  return dayNumber(day(date)) * DAY_MS + inDay * 1000 + ms - offsetOf(zone);
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
