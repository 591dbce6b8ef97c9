import { dayAt, formatDay, type Day } from '@keukentafel/domain/time';

const inDutch = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** The time of day as people read it on a clock here. */
export const clockTime = (at: number): string => inDutch.format(at).replace(':', '.');

/** The calendar day here of a moment. */
export const dayOf = (at: string): Day => dayAt(Date.parse(at));

/** A moment as people say it: the day and the time. */
export const momentOf = (at: string): string =>
  `${formatDay(dayOf(at))} om ${clockTime(Date.parse(at))} uur`;

interface Einde {
  eindigtOp: number;
  uiterlijkOp: number;
}

/** Until when a session lives: as a time of day, and in milliseconds from now for the script. */
export const endView = ({ eindigtOp, uiterlijkOp }: Einde, now = Date.now()) => ({
  tot: clockTime(eindigtOp),
  over: Math.max(eindigtOp - now, 0),
  uiterlijk: Math.max(uiterlijkOp - now, 0),
});
