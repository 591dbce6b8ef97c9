import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { addDays, Day } from './day.ts';
import { formatDay } from './format.ts';
import { KALENDERVERSIE } from './holidays.ts';
import { becauseOf, extend, type Opschorting, type Telling } from './opschorting.ts';
import { decreeNote, rollForward, termijnenwetGeldt, withTwoWorkdays } from './rollForward.ts';

/** The statutory terms. The day of receipt or announcement is day 0 (domain.md §1.4). */
export const TERMIJNEN = {
  persoonlijkPlan: {
    naam: 'persoonlijk plan inleveren',
    dagen: 7,
    artikel: 'Wmo 2015, artikel 2.3.2 lid 2',
    uitleg: 'U kunt 7 dagen lang een persoonlijk plan inleveren',
    begint: 'De melding kwam binnen op',
    opschortbaar: false,
  },
  onderzoek: {
    naam: 'onderzoek door de gemeente',
    dagen: 42,
    artikel: 'Wmo 2015, artikel 2.3.2 lid 1',
    uitleg: 'De gemeente heeft 6 weken voor het onderzoek',
    begint: 'De melding kwam binnen op',
    opschortbaar: false,
  },
  beschikking: {
    naam: 'besluit van de gemeente',
    dagen: 14,
    artikel: 'Wmo 2015, artikel 2.3.5 lid 2',
    uitleg: 'De gemeente besluit binnen 2 weken',
    begint: 'De aanvraag kwam binnen op',
    opschortbaar: true,
  },
  bezwaar: {
    naam: 'bezwaar maken',
    dagen: 42,
    artikel: 'Awb, artikelen 6:7 en 6:8',
    uitleg: 'Bent u het niet eens met het besluit? Dan kunt u 6 weken lang bezwaar maken',
    begint: 'Het besluit is bekendgemaakt op',
    opschortbaar: false,
  },
} as const;

export type TermijnNaam = keyof typeof TERMIJNEN;
export const TERMIJN_NAMEN = [
  'persoonlijkPlan',
  'onderzoek',
  'beschikking',
  'bezwaar',
] as const satisfies TermijnNaam[];

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

/**
 * The last day of a statutory term that began with `start`, with every step in plain Dutch.
 * @throws DomainError datumOngeldig when a term that cannot be suspended gets suspensions.
 */
export function lastDayOf(
  termijn: TermijnNaam,
  start: Day,
  { opschortingen = [], telling = 'letterlijk' }: LastDayOptions = {},
): Einddatum {
  const { dagen, artikel, begint, uitleg, opschortbaar } = TERMIJNEN[termijn];
  if (opschortingen.length > 0 && !opschortbaar) {
    const zin = 'Deze termijn kan niet stilstaan. Alleen de termijn voor het besluit kan dat.';
    throw new DomainError('datumOngeldig', { zin, artikel: 'Awb, artikel 4:15' });
  }
  const first = endOf(start, dagen);
  const moved = extend(start, first.raw, opschortingen, telling);
  const rolled = rollForward(moved.raw);
  const because = [
    `${begint} ${formatDay(start)}.`,
    `${uitleg} (${artikel}).`,
    ...first.because,
    ...becauseOf(opschortingen, moved.days),
    `Dat is tot en met ${formatDay(moved.raw)}.`,
    ...rolled.because,
    ...decreeNote(moved.raw, rolled.lastDay),
    ...otherCount(start, first.raw, { opschortingen, telling }),
  ];
  const { lastDay } = rolled;
  const kalenderversie = KALENDERVERSIE;
  return { termijn, start, rawLastDay: moved.raw, lastDay, because, artikel, kalenderversie };
}

export interface LastDayOptions {
  opschortingen?: readonly Opschorting[];
  telling?: Telling;
}

function endOf(start: Day, dagen: number): { raw: Day; because: string[] } {
  const raw = addDays(start, dagen);
  if (!termijnenwetGeldt({ aantal: dagen, eenheid: 'dagen' }) || dagen < 3) {
    return { raw, because: [] };
  }
  const { lastDay, because } = withTwoWorkdays(start, raw);
  return { raw: lastDay, because };
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
