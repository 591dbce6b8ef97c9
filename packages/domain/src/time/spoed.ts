import { DomainError } from '../errors.ts';
import { dayAt } from './instant.ts';
import { type Day } from './day.ts';
import { formatDay } from './format.ts';

/** An end in hours: an instant in epoch milliseconds, its day in the Netherlands, and why. */
export interface SpoedEinde {
  uiterlijk: number;
  dag: Day;
  because: string[];
  artikel: string;
}

const HOUR_MS = 3_600_000;
const ARTIKEL = 'Wmo 2015, artikel 2.3.3';

/**
 * The local norm for an urgent melding, in hours from the instant it came in. The act says
 * "onverwijld" (Wmo 2015 art. 2.3.3); the hours are policy of the municipality. Hours run on through
 * weekends, holidays and the change of the clock (Algemene termijnenwet art. 4).
 * @throws DomainError datumOngeldig for no or negative hours, or an instant out of range.
 */
export function spoedUiterlijk(gemeldOp: number, uren: number): SpoedEinde {
  if (!Number.isInteger(uren) || uren < 1) {
    const zin = 'De norm voor spoed is een heel aantal uren, 1 of meer.';
    throw new DomainError('datumOngeldig', { zin, artikel: ARTIKEL });
  }
  const uiterlijk = gemeldOp + uren * HOUR_MS;
  const dag = dayAt(uiterlijk);
  return {
    uiterlijk,
    dag,
    because: [
      `De melding met spoed kwam binnen op ${moment(gemeldOp)}.`,
      `De gemeente besluit onverwijld (${ARTIKEL}). Haar eigen norm is ${uren} uur.`,
      `Dat is uiterlijk ${moment(uiterlijk)}.`,
      'Uren lopen door in het weekend en op feestdagen (Algemene termijnenwet, artikel 4).',
    ],
    artikel: ARTIKEL,
  };
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const moment = (instant: number): string =>
  `${formatDay(dayAt(instant))} om ${clock.format(instant)} uur`;
