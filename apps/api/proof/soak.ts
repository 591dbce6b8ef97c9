import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { overNetwork } from './crash/client.ts';
import { gather } from './crash/people.ts';
import { openWorld, type World } from './crash/world.ts';
import { command } from './kit/command.ts';
import type { ProofRun } from './kit/proof.ts';
import { slopePerHour, type Sample } from './load/slope.ts';
import { stream } from './load/stream.ts';

type Size = {
  residents: number;
  seconds: number;
  every: number;
  /** Growth in percent an hour; not judged over seconds. */
  most: number | null;
};

export const SIZES = {
  short: { residents: 8, seconds: 4, every: 0.5, most: null },
  long: { residents: 100, seconds: 7_200, every: 5, most: 1 },
} as const satisfies Record<string, Size>;

const RATE = { saves: 5, reads: 20 };
const WARM = 0.25;

const megabytes = async ({ pids }: World): Promise<number> => {
  const status = readFileSync(`/proc/${await pids.api()}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
};

/** What the process holds, every so often, until told to stop. */
const watch = async (world: World, every: number, until: { done: boolean }): Promise<Sample[]> => {
  const samples: Sample[] = [];
  const start = performance.now();
  while (!until.done) {
    samples.push({
      hours: (performance.now() - start) / 3_600_000,
      value: await megabytes(world),
    });
    await sleep(every * 1_000);
  }
  return samples;
};

/** Usual work for a long time: what the API holds in memory stays what it was. */
export const run: ProofRun<Size> = async ({ tell, must, random }, size) => {
  const world = await openWorld(size.most === null ? 600 : 6_000);
  try {
    const call = overNetwork(world.url, world.serviceKey);
    const models = await gather(world, call, size.residents);
    await stream(call, models, { ...RATE, seconds: size.seconds * WARM }, random);
    const until = { done: false };
    const watching = watch(world, size.every, until);
    const seen = await stream(
      call,
      models,
      { ...RATE, seconds: size.seconds * (1 - WARM) },
      random,
    );
    until.done = true;
    const samples = await watching;
    const slope = Math.round(slopePerHour(samples) * 100) / 100;
    tell('answered', seen.ms.length);
    must('answers other than 200, 429 and 503', seen.errors, '0', seen.errors === 0);
    tell('memory held at first and at last (MB)', ends(samples).join(', '));
    if (size.most === null) tell('growth of memory per hour (%)', slope);
    else must('growth of memory per hour (%)', slope, `≤ ${size.most}`, slope <= size.most);
  } finally {
    await world.stop();
  }
};

const ends = (samples: readonly Sample[]): number[] =>
  [samples.at(0), samples.at(-1)].map((sample) => Math.round(sample?.value ?? 0));

if (import.meta.main) await command('soak', run, SIZES);
