import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { addDays, Day, daysBetween } from './day.ts';
import { formatDay } from './format.ts';
import { rollForward } from './rollForward.ts';

/**
 * A suspension of the decision term (Awb 4:15): from the day after the invitation (`van`) until
 * the day of the supplement (`tot`), both not counted. `tot: null`: it still runs.
 */
export const Opschorting = z.strictObject({ van: Day, tot: Day.nullable() });
export type Opschorting = z.infer<typeof Opschorting>;

/** The literal count of Awb 4:15, or the reading that also counts the day of the supplement. */
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

function intervalOf(start: Day, { van, tot }: Opschorting, telling: Telling): Interval[] {
  if (tot === null) return [];
  if (tot < van) {
    throw new DomainError('datumOngeldig', {
      zin: 'De aanvulling kan niet eerder zijn dan de vraag om aanvulling.',
      artikel: 'Awb, artikel 4:15',
    });
  }
  const first = addDays(van < start ? start : van, 1);
  const last = telling === 'letterlijk' ? addDays(tot, -1) : tot;
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
export function becauseOf(opschortingen: readonly Opschorting[], days: number): string[] {
  const asked = opschortingen.map(({ van, tot }) =>
    tot === null
      ? `De termijn staat stil sinds ${formatDay(van)}: de laatste dag schuift nog op.`
      : `De gemeente vroeg op ${formatDay(van)} om aanvulling. Die kwam op ${formatDay(tot)}.`,
  );
  if (days === 0) return asked;
  return [...asked, `De termijn stond daarom ${inDays(days)} stil (Awb, artikel 4:15).`];
}

export const inDays = (days: number): string => (days === 1 ? '1 dag' : `${days} dagen`);
