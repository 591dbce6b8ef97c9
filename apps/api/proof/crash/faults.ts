import { setTimeout as sleep } from 'node:timers/promises';
import { family, signal } from './processes.ts';
import type { World } from './world.ts';

export type Fault = { name: string; kind: 'kill' | 'stop' | 'cut' | 'disk'; weight: number };

/** What goes wrong, and how often it is its turn. A power cut is made apart: it leaves a copy. */
const FAULTS: readonly (Fault & { make: (world: World, random: () => number) => Promise<void> })[] =
  [
    {
      ...{ name: 'kill -9 of the API', kind: 'kill', weight: 50 },
      make: async ({ pids }) => signal([await pids.api()], 'SIGKILL'),
    },
    {
      ...{ name: 'kill -9 of PostgreSQL, all of it', kind: 'kill', weight: 25 },
      make: async ({ pids }) => signal(family(await pids.postgres()), 'SIGKILL'),
    },
    {
      ...{ name: 'kill -9 of the first process of PostgreSQL', kind: 'kill', weight: 10 },
      make: async ({ pids }) => signal([await pids.postgres()], 'SIGKILL'),
    },
    {
      ...{ name: 'kill -9 of both', kind: 'kill', weight: 5 },
      make: async ({ pids }) =>
        signal([await pids.api(), ...family(await pids.postgres())], 'SIGKILL'),
    },
    {
      ...{ name: 'PostgreSQL stopped for a while', kind: 'stop', weight: 3 },
      make: async ({ pids }, random) => paused(family(await pids.postgres()), random),
    },
    {
      ...{ name: 'the API stopped for a while', kind: 'stop', weight: 2 },
      make: async ({ pids }, random) => paused([await pids.api()], random),
    },
    {
      ...{ name: 'the line between them cut', kind: 'cut', weight: 6 },
      make: async ({ line }, random) => {
        line.cut();
        await sleep(random() * 1_000);
        line.mend();
      },
    },
    {
      ...{ name: 'the disk full to the last block', kind: 'disk', weight: 2 },
      make: async ({ disk }, random) => {
        disk?.fill();
        await sleep(1_000 + random() * 1_000);
        disk?.free();
      },
    },
  ];

const paused = async (pids: readonly number[], random: () => number): Promise<void> => {
  signal(pids, 'SIGSTOP');
  await sleep(500 + random() * 1_500);
  signal(pids, 'SIGCONT');
};

const TOTAL = FAULTS.reduce((sum, { weight }) => sum + weight, 0);

/** One of each first, so that a short run meets all of them; then by weight. */
export const pick = (turn: number, random: () => number) => {
  const [first] = FAULTS;
  if (!first) throw new Error('no faults');
  let left = random() * TOTAL;
  const drawn = FAULTS.find(({ weight }) => (left -= weight) < 0) ?? first;
  return FAULTS[turn] ?? drawn;
};
