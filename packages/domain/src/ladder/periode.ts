import type { Day } from '../time/index.ts';

type Periode = { van?: Day | null | undefined; tot?: Day | null | undefined };

/** A task whose period has ended asks for nothing any more. */
export const isOver = ({ tot }: Periode, today: Day): boolean =>
  tot !== undefined && tot !== null && tot < today;

/** A task that begins later is judged by the help that is there on its first day. */
export const judgedOn = (van: Day | null | undefined, today: Day): Day =>
  van !== undefined && van !== null && van > today ? van : today;

/** Whether a day lies in a period; an end that is not known is open. */
export const holdsOn = ({ van, tot }: Periode, op: Day): boolean =>
  (van === null || van === undefined || van <= op) &&
  (tot === null || tot === undefined || op <= tot);

/** The dates of a period stand in order. */
export const inOrder = ({ van, tot }: Periode): boolean => !van || !tot || van <= tot;
