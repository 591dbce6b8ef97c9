import { addDays, type Day, day, dayOf, weekdayOf, yearOf } from './day.ts';

/** Raise when a day is added or changed below: every told last day keeps the version it used. */
export const KALENDERVERSIE = '2026-11-1';

/** Algemene termijnenwet art. 3 lid 1, same date every year. */
const FIXED = [
  { naam: 'nieuwjaarsdag', maand: 1, dag: 1 },
  { naam: 'Bevrijdingsdag (5 mei)', maand: 5, dag: 5 },
  { naam: 'eerste kerstdag', maand: 12, dag: 25 },
  { naam: 'tweede kerstdag', maand: 12, dag: 26 },
] as const;

/** Art. 3 lid 1, and Goede Vrijdag by lid 2: days counted from Easter Sunday. */
const FROM_EASTER = [
  { naam: 'Goede Vrijdag', naPasen: -2 },
  { naam: 'tweede paasdag', naPasen: 1 },
  { naam: 'Hemelvaartsdag', naPasen: 39 },
  { naam: 'tweede pinksterdag', naPasen: 50 },
] as const;

/** The decree of 2026–2028 as quoted by a practitioner; to be confirmed in the Staatscourant. */
const BESLUIT_2026_2028 =
  'Koninklijk besluit 2026–2028 (Algemene termijnenwet, artikel 3 lid 3), nog na te kijken in de Staatscourant';

/**
 * Days a royal decree equates with a holiday (art. 3 lid 3), per year and with their source. A year
 * that is not here is not known yet: the last day then says so.
 */
export const ROYAL_DECREE_DAYS: ReadonlyMap<number, { dagen: readonly Day[]; bron: string }> =
  new Map([
    [2026, { dagen: [day('2026-01-02'), day('2026-05-15')], bron: BESLUIT_2026_2028 }],
    [2027, { dagen: [day('2027-05-07')], bron: BESLUIT_2026_2028 }],
    [2028, { dagen: [day('2028-04-28'), day('2028-05-26')], bron: BESLUIT_2026_2028 }],
  ]);

/** Easter Sunday (Gregorian computus). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const leapYears = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (32 + leapYears - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * shift + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Koningsdag is celebrated on 27 April, or on the 26th when that is a Sunday. */
function kingsDay(year: number): Day {
  const birthday = dayOf(year, 4, 27);
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/** All holidays of a year with their names (Algemene termijnenwet art. 3). */
export function holidaysOf(year: number): ReadonlyMap<Day, string> {
  const easter = easterSunday(year);
  const equated = ROYAL_DECREE_DAYS.get(year)?.dagen ?? [];
  return new Map<Day, string>([
    ...equated.map((on) => [on, 'vrije dag door een koninklijk besluit'] as const),
    ...FIXED.map(({ naam, maand, dag }) => [dayOf(year, maand, dag), naam] as const),
    ...FROM_EASTER.map(({ naam, naPasen }) => [addDays(easter, naPasen), naam] as const),
    [kingsDay(year), 'Koningsdag'],
  ]);
}

const years = new Map<number, ReadonlyMap<Day, string>>();

/** The name of the holiday on this day, or null. */
export function holidayName(on: Day): string | null {
  const year = yearOf(on);
  const holidays = years.get(year) ?? holidaysOf(year);
  years.set(year, holidays);
  return holidays.get(on) ?? null;
}

/** Saturday, Sunday or holiday: a legal term does not end on it (art. 1 lid 1). */
export const isFreeDay = (on: Day): boolean => weekdayOf(on) >= 6 || holidayName(on) !== null;

export const royalDecreeDaysKnown = (year: number): boolean => ROYAL_DECREE_DAYS.has(year);
