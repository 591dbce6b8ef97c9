import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const parentOf = (pid: string): number => {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN; // gone between the listing and the reading
  }
};

/** A process and the ones it started. */
export const family = (pid: number): number[] => [
  pid,
  ...readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number),
];

/** Sends a signal to processes that may just have ended. */
export const signal = (pids: readonly number[], name: NodeJS.Signals): void => {
  for (const pid of pids)
    try {
      process.kill(pid, name);
    } catch {
      // already gone
    }
};

const runs = (pid: () => number): number | null => {
  try {
    process.kill(pid(), 0);
    return pid();
  } catch {
    return null;
  }
};

/** The process once it runs: after the fault before this one it may still be on its way up. */
export const running = async (pid: () => number): Promise<number> => {
  for (let wait = 0; wait < 1_000; wait += 1) {
    const found = runs(pid);
    if (found !== null) return found;
    await sleep(30);
  }
  throw new Error('a process that was ended did not come back');
};
