const HOUR = 3_600_000;
const JUMP = HOUR;
/** A restart may take this long before a person has to say that the clock is right. */
const AWAY = 26 * HOUR;

/** A moment by the clock on the wall and by the one that only ever runs on. */
export interface Moment {
  wall: number;
  steady: number;
}

interface Round {
  /** The last round of this process. */
  previous: Moment | null;
  /** The last round of any process, as written down. */
  written: number | null;
  now: Moment;
}

/**
 * Why nothing may be destroyed now, or null. A clock that jumped makes everything due at once: what
 * is destroyed then does not come back.
 */
export const clockProblem = ({ previous, written, now }: Round): string | null => {
  if (previous) {
    const jump = now.wall - previous.wall - (now.steady - previous.steady);
    if (Math.abs(jump) > JUMP) return `the clock jumped ${hours(jump)} since the last round`;
  }
  if (written === null) return null;
  if (written - now.wall > JUMP) return `the last round was ${hours(written - now.wall)} from now`;
  const away = now.wall - written;
  return previous === null && away > AWAY ? `the last round was ${hours(away)} ago` : null;
};

const hours = (ms: number): string => `${(ms / HOUR).toFixed(1)} hours`;
