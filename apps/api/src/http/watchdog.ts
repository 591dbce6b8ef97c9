import { setTimeout as sleep } from 'node:timers/promises';

/** Exit code of a service whose database hangs: the launcher starts it anew. */
export const HUNG = 70;
const EVERY_MS = 2_000;

type Watch = { probe: () => Promise<unknown>; patience: number; hung: () => void };

/**
 * Asks the database something small again and again. An error is an answer (it is told as 503);
 * silence longer than our patience is not, and nothing that waits for it will ever end.
 */
export const watchDatabase = ({ probe, patience, hung }: Watch): (() => void) => {
  let stopped = false;
  const watch = async (): Promise<void> => {
    while (!stopped) {
      const late = sleep(patience, 'late', { ref: false });
      const answer = probe().then(
        () => 'answered',
        () => 'refused',
      );
      if ((await Promise.race([answer, late])) === 'late' && !stopped) hung();
      await sleep(EVERY_MS, undefined, { ref: false });
    }
  };
  void watch();
  return () => {
    stopped = true;
  };
};
