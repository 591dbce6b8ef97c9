import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { addDays, Day, daysBetween } from './day.ts';
import { formatDay } from './format.ts';
import { rollForward } from './rollForward.ts';

interface Grond {
  artikel: string;
  /** What happened; the days follow it. */
  begin: string;
  /** The days named count too: "during" and "as long as", instead of "from the day after … until". */
  heleDagen: boolean;
}

/** Why the term for a decision stands still (Awb 4:15 leden 1 and 2). */
export const GRONDEN_OPSCHORTING = {
  aanvulling: {
    artikel: 'Awb, artikel 4:15 lid 1 onder a',
    begin: 'De gemeente vroeg om aanvulling',
    heleDagen: false,
  },
  buitenland: {
    artikel: 'Awb, artikel 4:15 lid 1 onder b',
    begin: 'De gemeente vroeg informatie in het buitenland',
    heleDagen: false,
  },
  instemming: {
    artikel: 'Awb, artikel 4:15 lid 2 onder a',
    begin: 'U ging schriftelijk akkoord met uitstel',
    heleDagen: true,
  },
  toerekenbaar: {
    artikel: 'Awb, artikel 4:15 lid 2 onder b',
    begin: 'De vertraging kwam door de aanvrager',
    heleDagen: true,
  },
  overmacht: {
    artikel: 'Awb, artikel 4:15 lid 2 onder c',
    begin: 'De gemeente kon door overmacht niet besluiten',
    heleDagen: true,
  },
} as const satisfies Record<string, Grond>;
export type GrondOpschorting = keyof typeof GRONDEN_OPSCHORTING;

/**
 * A suspension of the decision term (Awb 4:15). `van` is the day of the invitation and `tot` the day
 * of the supplement, both not counted; for the grounds of lid 2 the first and last day, both counted.
 * `tot: null`: it still runs. Without `grond` it is an invitation to supplement.
 */
export const Opschorting = z.strictObject({
  van: Day,
  tot: Day.nullable(),
  grond: z.enum(['aanvulling', 'buitenland', 'instemming', 'toerekenbaar', 'overmacht']).optional(),
});
export type Opschorting = z.infer<typeof Opschorting>;

const grondVan = ({ grond = 'aanvulling' }: Opschorting): Grond => GRONDEN_OPSCHORTING[grond];

/** The literal count of Awb 4:15 lid 1, or the reading that also counts the day of the supplement. */
export const TELLINGEN = ['letterlijk', 'plusEen'] as const;
export type Telling = (typeof TELLINGEN)[number];

interface Interval {
  first: Day;
  last: Day;
}

/** The suspended days as intervals that do not overlap, in order, none before the term began. */
function union(start: Day, opschortingen: readonly Opschorting[], telling: Telling): Interval[] {
  const merged: Interval[] = [];
  const ordered = opschortingen
    .flatMap((opschorting) => intervalOf(start, opschorting, telling))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
  for (const next of ordered) {
    const open = merged.at(-1);
    if (open && next.first <= addDays(open.last, 1)) {
      open.last = next.last > open.last ? next.last : open.last;
    } else merged.push({ ...next });
  }
  return merged;
}

function intervalOf(start: Day, opschorting: Opschorting, telling: Telling): Interval[] {
  const { van, tot } = opschorting;
  if (tot === null) return [];
  if (tot < van) {
    throw new DomainError('datumOngeldig', {
      zin: 'De aanvulling kan niet eerder zijn dan de vraag om aanvulling.',
      artikel: 'Awb, artikel 4:15',
    });
  }
  const { heleDagen } = grondVan(opschorting);
  const counted = heleDagen ? van : addDays(van, 1);
  const first = counted > start ? counted : addDays(start, 1);
  const last = heleDagen || telling === 'plusEen' ? tot : addDays(tot, -1);
  return last < first ? [] : [{ first, last }];
}

/** How far suspensions move the unrolled end; one that begins after the term has no effect. */
export function extend(
  start: Day,
  raw: Day,
  opschortingen: readonly Opschorting[],
  telling: Telling,
): { raw: Day; days: number } {
  let end = raw;
  let days = 0;
  for (const { first, last } of union(start, opschortingen, telling)) {
    const rolled = rollForward(end).lastDay;
    if (first > rolled) break;
    const stopped = daysBetween(first, last) + 1;
    end = addDays(first > end ? rolled : end, stopped);
    days += stopped;
  }
  return { raw: end, days };
}

/** The sentences about the suspensions, the one that still runs included. */
export function becauseOf(
  opschortingen: readonly Opschorting[],
  days: number,
  artikel = 'Awb, artikel 4:15',
): string[] {
  const asked = opschortingen.map(told);
  if (days === 0) return asked;
  return [...asked, `De termijn stond daarom ${inDays(days)} stil (${artikel}).`];
}

function told(opschorting: Opschorting): string {
  const { van, tot, grond = 'aanvulling' } = opschorting;
  if (tot === null)
    return `De termijn staat stil sinds ${formatDay(van)}: de laatste dag schuift nog op.`;
  if (grond === 'aanvulling')
    return `De gemeente vroeg op ${formatDay(van)} om aanvulling. Die kwam op ${formatDay(tot)}.`;
  const { artikel, begin } = grondVan(opschorting);
  const dates = `Dat duurde van ${formatDay(van)} tot en met ${formatDay(tot)}`;
  return `${begin} (${artikel}). ${dates}.`;
}

export const inDays = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`);
