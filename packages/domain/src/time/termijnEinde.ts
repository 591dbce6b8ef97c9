import { addDays, addMonths, type Day } from './day.ts';
import { isFreeDay } from './holidays.ts';
import { type Duur, rollForward, type Rolled, termijnenwetGeldt } from './rollForward.ts';

/** A term of whole days: hours have no last day, see `spoedUiterlijk`. */
export interface DagenDuur extends Duur {
  eenheid: Exclude<Duur['eenheid'], 'uren'>;
}

/** The end of any statutory term, before and after the Algemene termijnenwet. */
export interface TermijnEinde extends Rolled {
  rawLastDay: Day;
}

/**
 * The Algemene termijnenwet whole, for a term that a statute sets. `start` is day 0.
 * Counted on: at least two working days in a term of three days or more (art. 2), then on to the
 * first day that is not free (art. 1 lid 1). Counted back from an event (`terug`): never moved on
 * (art. 1 lid 2). Longer than art. 4 allows: the day itself.
 * @throws DomainError datumOngeldig outside 1583–9999.
 */
export function termijnEinde(
  duur: DagenDuur,
  start: Day,
  { terug = false }: { terug?: boolean } = {},
): TermijnEinde {
  const raw = shifted(duur, start, terug ? -1 : 1);
  if (!termijnenwetGeldt(duur)) return { rawLastDay: raw, lastDay: raw, because: [BUITEN] };
  const long = duur.eenheid !== 'dagen' || duur.aantal >= 3;
  const enough = long ? withTwoWorkdays(start, raw) : { lastDay: raw, because: [] };
  const rawLastDay = enough.lastDay;
  const rolled = terug ? { lastDay: rawLastDay, because: [TERUG] } : rollForward(rawLastDay);
  return {
    rawLastDay,
    lastDay: rolled.lastDay,
    because: [...enough.because, ...rolled.because],
  };
}

export const BUITEN =
  'Deze dag schuift niet op bij een weekend of feestdag (Algemene termijnenwet, artikel 4).';
const TERUG = 'Bij terugtellen schuift de dag niet op (Algemene termijnenwet, artikel 1 lid 2).';
const WERKDAGEN =
  'Er moeten minstens 2 werkdagen in de termijn zitten (Algemene termijnenwet, artikel 2).';

/** The day that lies this long after `start`, or before it with `way` -1. */
export function shifted({ aantal, eenheid }: DagenDuur, start: Day, way: 1 | -1 = 1): Day {
  if (eenheid === 'dagen') return addDays(start, way * aantal);
  if (eenheid === 'weken') return addDays(start, way * aantal * 7);
  return addMonths(start, way * aantal * (eenheid === 'jaren' ? 12 : 1));
}

/** A term of three days or more has at least two working days in it (art. 2). */
export function withTwoWorkdays(start: Day, raw: Day): Rolled {
  const way = raw < start ? -1 : 1;
  const until = raw < start ? start : addDays(raw, 1);
  let workdays = 0;
  for (let on = raw < start ? raw : addDays(start, 1); on < until; on = addDays(on, 1))
    workdays += isFreeDay(on) ? 0 : 1;
  let lastDay = raw;
  for (; workdays < 2; workdays += isFreeDay(lastDay) ? 0 : 1) lastDay = addDays(lastDay, way);
  return { lastDay, because: lastDay === raw ? [] : [WERKDAGEN] };
}
