import { addDays, type Day } from '../time/index.ts';

/** The last day that exists here: after it nothing changes. */
const END = '9999-12-31';

/** The days on which help begins, or has just ended. */
export const changeDays = (periods: readonly { van: Day | null; tot: Day | null }[]): Day[] =>
  periods.flatMap(({ van, tot }) => [
    ...(van === null ? [] : [van]),
    ...(tot === null || tot === END ? [] : [addDays(tot, 1)]),
  ]);
