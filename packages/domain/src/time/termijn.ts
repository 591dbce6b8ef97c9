import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { Day } from './day.ts';
import { formatDay } from './format.ts';
import { KALENDERVERSIE } from './holidays.ts';
import { becauseOf, extend, type Opschorting, type Telling } from './opschorting.ts';
import { decreeNote, rollForward, type Rolled, termijnenwetGeldt } from './rollForward.ts';
import { type Storing, type StoringLezing, withOutages } from './storing.ts';
import { BUITEN, shifted, withTwoWorkdays } from './termijnEinde.ts';
import {
  duurVan,
  TERMIJN_NAMEN,
  type TermijnNaam,
  type TermijnRij,
  termijnRij,
} from './termijnen.ts';
import { deferred } from './verdaging.ts';

/** A last day that explains itself. Once told to a person it is a fact: store it. */
export const Einddatum = z.strictObject({
  termijn: z.enum(TERMIJN_NAMEN),
  start: Day,
  rawLastDay: Day,
  lastDay: Day,
  because: z.array(z.string()),
  artikel: z.string(),
  kalenderversie: z.string(),
});
export type Einddatum = z.infer<typeof Einddatum>;

/** What happened during a term. */
export interface LastDayOptions {
  /** Suspensions (Awb 4:15, 7:10 lid 2): only for a term that can be suspended. */
  opschortingen?: readonly Opschorting[];
  telling?: Telling;
  /** Days of deferral that was told in writing (Awb 7:10 lid 3, 9:11 lid 2). */
  verdaging?: number;
  /** The day to which the person agreed to wait (Awb 7:10 lid 4, 9:11 lid 3). */
  ingestemdTot?: Day;
  /** Outages of the municipality's channel: only for a term for sending something to it. */
  storingen?: readonly Storing[];
  storingLezing?: StoringLezing;
}

/**
 * The last day of a statutory term that began with `start`, with every step in plain Dutch: its
 * length, the two working days (Algemene termijnenwet art. 2), suspension, deferral, outage, and the
 * free days it rolls over (art. 1). Terms that art. 4 leaves out end on the day itself.
 * @throws DomainError datumOngeldig when the term does not know what the options say happened.
 */
export function lastDayOf(
  termijn: TermijnNaam,
  start: Day,
  options: LastDayOptions = {},
): Einddatum {
  const rij = termijnRij(termijn);
  checkOptions(rij, options);
  const first = endOf(rij, start);
  const moved = movedBy(rij, start, first.lastDay, options);
  const rolling = rolls(rij) && !options.ingestemdTot;
  const rolled = rolling ? rollForward(moved.raw) : { lastDay: moved.raw, because: [] };
  const because = [
    `${rij.begint} ${formatDay(start)}.`,
    `${rij.uitleg} (${rij.artikel}).`,
    ...first.because,
    ...moved.because,
    `Dat is tot en met ${formatDay(moved.raw)}.`,
    ...rolled.because,
    ...(rolling ? decreeNote(moved.raw, rolled.lastDay) : []),
    ...(rolls(rij) ? [] : [BUITEN]),
    ...otherCount(start, first.lastDay, options),
  ];
  const { artikel } = rij;
  const { lastDay } = rolled;
  const kalenderversie = KALENDERVERSIE;
  return { termijn, start, rawLastDay: moved.raw, lastDay, because, artikel, kalenderversie };
}

/** Whether the Algemene termijnenwet moves this term. */
export const rolls = (rij: TermijnRij): boolean =>
  rij.termijnenwet !== false && termijnenwetGeldt(duurVan(rij));

function endOf(rij: TermijnRij, start: Day): Rolled {
  const raw = shifted(duurVan(rij), start);
  return rolls(rij) ? withTwoWorkdays(start, raw) : { lastDay: raw, because: [] };
}

/** What suspension, deferral and outage do to the end, in that order. */
function movedBy(rij: TermijnRij, start: Day, raw: Day, options: LastDayOptions) {
  const { opschortingen = [], telling = 'letterlijk', storingen = [] } = options;
  const suspended = extend(start, raw, opschortingen, telling);
  const later = deferred(rij, suspended.raw, options);
  const lezing = options.storingLezing ?? 'verlengd';
  const outage = withOutages(start, later.raw, storingen, lezing);
  const because = [
    ...becauseOf(opschortingen, suspended.days, rij.opschortArtikel),
    ...later.because,
    ...outage.because,
  ];
  return { raw: outage.raw, because };
}

function checkOptions(rij: TermijnRij, { opschortingen = [], storingen = [] }: LastDayOptions) {
  if (opschortingen.length > 0 && !rij.opschortbaar) {
    const zin = 'Deze termijn kan niet stilstaan. Alleen de termijn voor het besluit kan dat.';
    throw new DomainError('datumOngeldig', { zin, artikel: 'Awb, artikel 4:15' });
  }
  if (storingen.length > 0 && !rij.indiening) {
    const zin = 'Een storing telt alleen voor wat u zelf opstuurt.';
    throw new DomainError('datumOngeldig', { zin, artikel: 'Awb, artikel 2:21' });
  }
}

/** Both readings of Awb 4:15 are shown when they end on another day. */
function otherCount(start: Day, raw: Day, { opschortingen = [], telling }: LastDayOptions) {
  const other = telling === 'plusEen' ? 'letterlijk' : 'plusEen';
  const here = extend(start, raw, opschortingen, telling ?? 'letterlijk');
  const there = extend(start, raw, opschortingen, other);
  const [ours, theirs] = [here.raw, there.raw].map((end) => rollForward(end).lastDay);
  if (theirs === undefined || ours === theirs) return [];
  const how = other === 'plusEen' ? 'wel' : 'niet';
  return [`Telt de dag van de aanvulling ${how} mee? Dan is de laatste dag ${formatDay(theirs)}.`];
}
