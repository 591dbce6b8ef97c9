export { addDays, Day, day, daysBetween, weekdayOf, yearOf } from './day.ts';
export { formatDay, weekdayName } from './format.ts';
export {
  holidayName,
  holidaysOf,
  isFreeDay,
  KALENDERVERSIE,
  ROYAL_DECREE_DAYS,
} from './holidays.ts';
export { dayAt } from './instant.ts';
export { Opschorting, type Telling, TELLINGEN } from './opschorting.ts';
export { type Duur, termijnenwetGeldt } from './rollForward.ts';
export {
  Einddatum,
  type LastDayOptions,
  lastDayOf,
  TERMIJN_NAMEN,
  TERMIJNEN,
  type TermijnNaam,
} from './termijn.ts';
export {
  type Begindagen,
  type Termijnen,
  termijnenVan,
  type TermijnUitkomst,
} from './termijnenVan.ts';
