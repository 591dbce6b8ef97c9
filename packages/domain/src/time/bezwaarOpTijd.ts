import { DomainError } from '../errors.ts';
import type { Day } from './day.ts';
import { formatDay } from './format.ts';
import { type Einddatum, lastDayOf } from './termijn.ts';

/** Whether an objection or appeal was in time, and by which rule. */
export interface OpTijd {
  opTijd: boolean;
  because: string[];
  artikel: string;
}

/**
 * An objection is in time when it came in on the last day or before (Awb 6:9 lid 1); sent by post
 * also when it was posted by then and came in within a week after (lid 2). Late is not yet refused:
 * whether it can be excused is for a person (Awb 6:11).
 * @throws DomainError datumOngeldig when it came in before it was posted.
 */
export function bezwaarOpTijd(
  bezwaar: Einddatum,
  { ontvangenOp, gepostOp = null }: { ontvangenOp: Day; gepostOp?: Day | null },
): OpTijd {
  const { lastDay } = bezwaar;
  if (gepostOp && ontvangenOp < gepostOp) {
    const zin = 'Een brief kan niet aankomen voordat hij op de post ging.';
    throw new DomainError('datumOngeldig', { zin, artikel: LID_2 });
  }
  const came = `Het bezwaar kwam binnen op ${formatDay(ontvangenOp)}.`;
  const last = `De laatste dag was ${formatDay(lastDay)}.`;
  if (ontvangenOp <= lastDay) return { opTijd: true, because: [last, came], artikel: LID_1 };
  if (!gepostOp) return { opTijd: false, because: [last, came, EXCUSE], artikel: LID_1 };
  const week = lastDayOf('ontvangstPerPost', lastDay);
  const opTijd = gepostOp <= lastDay && ontvangenOp <= week.lastDay;
  const posted = `De brief ging op de post op ${formatDay(gepostOp)}.`;
  const because = [last, posted, came, ...week.because.slice(1), ...(opTijd ? [] : [EXCUSE])];
  return { opTijd, because, artikel: LID_2 };
}

const LID_1 = 'Awb, artikel 6:9 lid 1';
const LID_2 = 'Awb, artikel 6:9 lid 2';
const EXCUSE =
  'Te laat kan soms toch. De gemeente kijkt of er een goede reden was (Awb, artikel 6:11).';
