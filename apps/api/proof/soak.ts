import { setTimeout as sleep } from 'node:timers/promises';
import { overNetwork } from './crash/client.ts';
import { gather } from './crash/people.ts';
import { freePort, openWorld, type World } from './crash/world.ts';
import { command } from './kit/command.ts';
import type { ProofRun } from './kit/proof.ts';
import { askable, openMemory, type Held, type Memory } from './load/memory.ts';
import { lowest, slopePerHour } from './load/slope.ts';
import { stream } from './load/stream.ts';

type Size = {
  residents: number;
  seconds: number;
  every: number;
  /** Growth in percent an hour; not judged over seconds. */
  most: number | null;
};

export const SIZES = {
  short: { residents: 8, seconds: 8, every: 0.1, most: null },
  long: { residents: 100, seconds: 7_200, every: 15, most: 1 },
} as const satisfies Record<string, Size>;

const RATE = { saves: 5, reads: 20 };
/** Part of the time to warm up, at four times the rate: then the engine is done compiling. */
const WARM = 0.25;
const WARMING = { saves: 20, reads: 80 };
/** Samples of which the lowest counts: five minutes. */
const TOGETHER = 20;

type Sample = Held & { hours: number };

/** What the process keeps, every so often, until told to stop. */
const watch = async (
  { pids }: World,
  memory: Memory,
  every: number,
  until: { done: boolean },
): Promise<Sample[]> => {
  const samples: Sample[] = [];
  const start = performance.now();
  while (!until.done) {
    const hours = (performance.now() - start) / 3_600_000;
    samples.push({ hours, ...(await memory.held(await pids.api())) });
    await sleep(every * 1_000);
  }
  return samples;
};

/** Usual work for a long time: what the API keeps in memory stays what it was. */
export const run: ProofRun<Size> = async ({ tell, must, random }, size) => {
  const port = await freePort();
  const env = { NODE_OPTIONS: askable(port) };
  const world = await openWorld(size.most === null ? 600 : 6_000, env);
  let memory: Memory | null = null;
  try {
    memory = await openMemory(port);
    const call = overNetwork(world.url, world.serviceKey);
    const models = await gather(world, call, size.residents);
    await stream(call, models, { ...WARMING, seconds: size.seconds * WARM }, random);
    const until = { done: false };
    const work = { ...RATE, seconds: size.seconds * (1 - WARM) };
    const [seen, samples] = await Promise.all([
      stream(call, models, work, random).finally(() => (until.done = true)),
      watch(world, memory, size.every, until),
    ]);
    tell('minutes of usual work, a quarter of it to warm up', Math.round(size.seconds / 60));
    tell('answered', seen.ms.length);
    must('answers other than 200, 429 and 503', seen.errors, '0', seen.errors === 0);
    for (const kind of ['machine', 'objects'] as const) {
      const all = samples.map((sample) => ({ hours: sample.hours, value: sample[kind] }));
      const line = lowest(all, TOGETHER);
      tell(`${KEPT[kind]} at first and at last (MB)`, ends(line).join(', '));
      const slope = Math.round(slopePerHour(line) * 100) / 100;
      const what = `${KEPT[kind]}: growth per hour (%)`;
      if (size.most === null) tell(what, slope);
      else must(what, slope, `≤ ${size.most}`, slope <= size.most);
    }
  } finally {
    memory?.close();
    await world.stop();
  }
};

const KEPT = { machine: 'memory of the machine', objects: 'memory of objects' } as const;

const ends = (samples: readonly { value: number }[]): number[] =>
  [samples.at(0), samples.at(-1)].map((sample) => Math.round(sample?.value ?? 0));

if (import.meta.main) await command('soak', run, SIZES);
