export { bewaarTot, type Bewaarfeiten } from './bewaren.ts';
export { bezwaarOpTijd, type OpTijd } from './bezwaarOpTijd.ts';
export { addDays, addMonths, Day, day, daysBetween, weekdayOf, yearOf } from './day.ts';
export {
  DWANGSOM_BEDRAGEN,
  type Dwangsom,
  type Dwangsombedrag,
  type DwangsomFeiten,
  dwangsomOp,
} from './dwangsom.ts';
export {
  aanvraagZonderVerslagVanaf,
  beroepNietTijdigVanaf,
  EersteDag,
  onderzoekVanaf,
} from './eersteDag.ts';
export { type EvaluatieDag, evaluatieDag } from './evaluatie.ts';
export { formatDay, weekdayName } from './format.ts';
export {
  holidayName,
  holidaysOf,
  isFreeDay,
  KALENDERVERSIE,
  ROYAL_DECREE_DAYS,
} from './holidays.ts';
export { dayAt } from './instant.ts';
export {
  type GrondOpschorting,
  GRONDEN_OPSCHORTING,
  Opschorting,
  type Telling,
  TELLINGEN,
} from './opschorting.ts';
export { type Duur, termijnenwetGeldt } from './rollForward.ts';
export { type SpoedEinde, spoedUiterlijk } from './spoed.ts';
export { Storing, STORING_LEZINGEN, type StoringLezing } from './storing.ts';
export { Einddatum, type LastDayOptions, lastDayOf } from './termijn.ts';
export { type DagenDuur, type TermijnEinde, termijnEinde } from './termijnEinde.ts';
export { TERMIJN_NAMEN, TERMIJNEN, type TermijnNaam, type TermijnRij } from './termijnen.ts';
export {
  type Begindagen,
  type Termijnen,
  termijnenVan,
  type TermijnUitkomst,
} from './termijnenVan.ts';
