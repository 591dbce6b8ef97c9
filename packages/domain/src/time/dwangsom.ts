import { DomainError } from '../errors.ts';
import { addDays, type Day, day, daysBetween } from './day.ts';
import { formatDay } from './format.ts';
import { KALENDERVERSIE } from './holidays.ts';
import { inDays } from './opschorting.ts';
import { lastDayOf } from './termijn.ts';

/** The daily amounts of the penalty in euro, per fourteen days (Awb 4:17 lid 2). */
export interface Dwangsombedrag {
  geldigVanaf: Day;
  perDag: readonly [number, number, number];
  bron: string;
  bevestigd: boolean;
}

/**
 * Dated amounts, the newest last. They are indexed by decree: what is not confirmed says so. The
 * maximum follows: fourteen days of each.
 */
export const DWANGSOM_BEDRAGEN: readonly Dwangsombedrag[] = [
  {
    geldigVanaf: day('2009-10-01'),
    perDag: [20, 30, 40],
    bron: 'Awb, artikel 4:17 lid 2, tekst van 2017; einddatum nog na te kijken',
    bevestigd: false,
  },
  {
    geldigVanaf: day('2021-01-01'),
    perDag: [23, 35, 45],
    bron: 'Awb, artikel 4:17 lid 2, zoals een gemeente het in 2021 meldde; voor 2026 nog na te kijken',
    bevestigd: false,
  },
];

/** What a penalty rests on. */
export interface DwangsomFeiten {
  /** The last day of the term for the decision, as it was told. */
  termijnTot: Day;
  /** The day on which the written notice of default came in. */
  ingebrekeOntvangen: Day;
  /** The day on which the decision was announced; null: not yet. */
  bekendgemaaktOp: Day | null;
}

/** The penalty as it stands on a day. Amounts in whole euro. */
export interface Dwangsom {
  eersteDag: Day;
  /** The last day that can count: 42 days in all, weekends and holidays included. */
  laatsteDag: Day;
  dagen: number;
  bedrag: number;
  maximum: number;
  bevestigd: boolean;
  because: string[];
  artikel: string;
  kalenderversie: string;
}

const ARTIKEL = 'Awb, artikel 4:17';

/**
 * The penalty for deciding too late (Awb 4:17): from the day after two weeks after the notice of
 * default, each day without a decision, 42 days at most. The two weeks roll over free days; the 42
 * days do not (lid 1). Whether lid 6 takes it away (unreasonably late notice) is for a person.
 * @throws DomainError datumOngeldig when the notice came before the term had passed (lid 3), or no
 * amount is known for its day.
 */
export function dwangsomOp(feiten: DwangsomFeiten, today: Day): Dwangsom {
  const { termijnTot, ingebrekeOntvangen, bekendgemaaktOp } = feiten;
  if (ingebrekeOntvangen <= termijnTot) {
    const zin = `Een ingebrekestelling kan pas na ${formatDay(termijnTot)}.`;
    throw new DomainError('datumOngeldig', { zin, artikel: `${ARTIKEL} lid 3` });
  }
  const twoWeeks = lastDayOf('ingebrekestelling', ingebrekeOntvangen);
  const eersteDag = addDays(twoWeeks.lastDay, 1);
  const laatsteDag = lastDayOf('dwangsomDagen', eersteDag).lastDay;
  const { perDag, bron, bevestigd } = amountOn(eersteDag);
  const until = [today, laatsteDag, bekendgemaaktOp && addDays(bekendgemaaktOp, -1)];
  const last = until.reduce((least, on) => (on && least && on < least ? on : least));
  const dagen = last ? Math.max(0, daysBetween(eersteDag, last) + 1) : 0;
  const bedrag = sumOver(perDag, dagen);
  const because = [
    ...twoWeeks.because,
    `De dwangsom loopt vanaf ${formatDay(eersteDag)}, ten hoogste 42 dagen (${ARTIKEL} lid 1).`,
    `Tot nu toe ${inDays(dagen)}: ${bedrag} euro (${ARTIKEL} lid 2).`,
    ...(bevestigd ? [] : [`De bedragen zijn nog niet bevestigd. Bron: ${bron}.`]),
  ];
  const shown = { eersteDag, laatsteDag, dagen, bedrag, maximum: sumOver(perDag, 42), bevestigd };
  return { ...shown, because, artikel: ARTIKEL, kalenderversie: KALENDERVERSIE };
}

function amountOn(on: Day): Dwangsombedrag {
  const amount = DWANGSOM_BEDRAGEN.findLast(({ geldigVanaf }) => geldigVanaf <= on);
  if (amount) return amount;
  const zin = 'Voor deze dag is geen bedrag van de dwangsom bekend.';
  throw new DomainError('datumOngeldig', { zin, artikel: `${ARTIKEL} lid 2` });
}

/** Fourteen days of each amount. */
const sumOver = (perDag: Dwangsombedrag['perDag'], dagen: number): number =>
  perDag.reduce((sum, euro, part) => sum + euro * Math.min(14, Math.max(0, dagen - part * 14)), 0);
