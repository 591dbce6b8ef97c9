import { expect, test } from 'vitest';
import { clockProblem } from './klok.ts';

const H = 3_600_000;
const at = (wall: number, steady = wall) => ({ wall: wall * H, steady: steady * H });

test.for([
  { why: 'the first round ever', previous: null, written: null, now: at(0), fine: true },
  { why: 'an hour later', previous: at(0), written: 0, now: at(1), fine: true },
  {
    why: 'two years further in one hour',
    previous: at(0),
    written: 0,
    now: at(17_520, 1),
    fine: false,
  },
  { why: '61 minutes too far', previous: at(0), written: 0, now: at(2.02, 1), fine: false },
  { why: '59 minutes too far', previous: at(0), written: 0, now: at(1.98, 1), fine: true },
  { why: 'set back two hours', previous: at(10), written: 10 * H, now: at(9, 11), fine: false },
  { why: 'a new process after the night', previous: null, written: 0, now: at(12), fine: true },
  { why: 'a new process after a week', previous: null, written: 0, now: at(168), fine: false },
  {
    why: 'a new process before the last round',
    previous: null,
    written: 5 * H,
    now: at(2),
    fine: false,
  },
])('the clock: $why', ({ previous, written, now, fine }) => {
  expect(clockProblem({ previous, written, now }) === null).toBe(fine);
});
