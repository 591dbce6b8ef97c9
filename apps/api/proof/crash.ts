import { setTimeout as sleep } from 'node:timers/promises';
import { overNetwork } from './crash/client.ts';
import { auditOf, cutPower } from './crash/cut.ts';
import { pick } from './crash/faults.ts';
import { gather } from './crash/people.ts';
import { openWorld, type World } from './crash/world.ts';
import { differences, noTally, write, type Model, type Tally } from './crash/writer.ts';
import { command } from './kit/command.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

type Size = {
  residents: number;
  faults: number;
  cuts: number;
  writes: number;
  megabytes: number;
  /** Milliseconds between two saves of one person, at most. */
  think: number;
  /** Milliseconds before a save without answer is sent again. */
  retry: number;
  /** How soon it must be back; not judged where other work shares the machine. */
  back: number | null;
};

export const SIZES = {
  short: {
    residents: 6,
    faults: 8,
    cuts: 1,
    writes: 50,
    megabytes: 400,
    think: 0,
    retry: 100,
    back: null,
  },
  long: {
    residents: 100,
    faults: 590,
    cuts: 25,
    writes: 100_000,
    megabytes: 3_000,
    think: 1_000,
    retry: 400,
    back: 5_000,
  },
} as const satisfies Record<string, Size>;

const GIVE_UP_MS = 120_000;

/** Until somebody was told again that a text was saved. */
const untilSaved = async (tally: Tally, after: string): Promise<number> => {
  const start = performance.now();
  const before = tally.acknowledged;
  while (tally.acknowledged === before) {
    if (performance.now() - start > GIVE_UP_MS)
      throw new Error(`nothing was saved any more after ${after}; last answer: ${tally.last}`);
    await sleep(10);
  }
  return performance.now() - start;
};

/** Between two faults people get on with it, until so many saves were acknowledged in all. */
const untilShare = async (tally: Tally, share: number): Promise<void> => {
  while (tally.acknowledged < share) await untilSaved(tally, 'the last fault');
};

type Counts = { kills: number; by: Map<string, number>; restarts: number[]; cutsWrong: string[] };

const breakThings = async (
  proof: Proof,
  size: Size,
  at: { world: World; models: Model[]; tally: Tally },
) => {
  const { world, models, tally } = at;
  const counts: Counts = { kills: 0, by: new Map(), restarts: [], cutsWrong: [] };
  const every = Math.max(1, Math.floor(size.faults / Math.max(size.cuts, 1)));
  for (let turn = 0; turn < size.faults; turn += 1) {
    const fault = pick(turn, proof.random);
    await fault.make(world, proof.random);
    const back = await untilSaved(tally, fault.name);
    counts.by.set(fault.name, (counts.by.get(fault.name) ?? 0) + 1);
    if (fault.kind === 'kill') {
      counts.kills += 1;
      counts.restarts.push(back);
    }
    await sleep(proof.random() * 300);
    await untilShare(tally, ((turn + 1) / size.faults) * size.writes);
    if (world.disk && turn % every === every - 1) {
      counts.cutsWrong.push(...(await cutPower(world, models)));
      console.error(`${turn + 1} of ${size.faults} faults, ${tally.acknowledged} saves`);
    }
  }
  return counts;
};

const percentile = (values: number[], part: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0);

const tellFaults = (
  { tell, must }: Proof,
  { kills, by, restarts }: Counts,
  { back }: Size,
): void => {
  for (const [name, times] of by) tell(name, times);
  tell('kills', kills);
  tell('back after a kill, half of them within (ms)', percentile(restarts, 0.5));
  const slow = percentile(restarts, 0.95);
  const what = 'back after a kill, 95 of 100 within (ms)';
  if (back === null) tell(what, slow);
  else must(what, slow, `≤ ${back}`, slow <= back);
};

const lastLook = async (call: Parameters<typeof write>[0], models: Model[]): Promise<string[]> => {
  const found: string[] = [];
  for (const model of models) found.push(...differences(model, await model.holder.load(call)));
  return found;
};

/** People write while everything under them is broken; a model knows what each of them was told. */
export const run: ProofRun<Size> = async (proof, size) => {
  const { tell, must, random } = proof;
  const world = await openWorld(size.megabytes);
  const call = overNetwork(world.url, world.serviceKey);
  const tally = noTally();
  const until = { done: false };
  try {
    const models = await gather(world, call, size.residents);
    const writing = models.map((model) =>
      write(call, model, { random, tally, until, think: size.think, retry: size.retry }),
    );
    const counts = await breakThings(proof, size, { world, models, tally });
    until.done = true;
    await Promise.all(writing);
    const wrong = [...tally.wrong, ...(await lastLook(call, models))];
    tell('people writing', models.length);
    must(
      'saves acknowledged',
      tally.acknowledged,
      `≥ ${size.writes}`,
      tally.acknowledged >= size.writes,
    );
    tell('saves without answer, sent again', tally.unanswered);
    tell('saves turned away with 429 or 503, sent again', tally.turnedAway);
    tellFaults(proof, counts, size);
    const { regels, broken } = await auditOf(world);
    tell('lines in the audit log', regels);
    must('breaks in the audit chain', broken.join('; ') || 0, '0', broken.length === 0);
    must('lost, torn or doubled', wrong.slice(0, 5).join('; ') || 0, '0', wrong.length === 0);
    const cuts = world.disk ? size.cuts : 0;
    tell('power cuts (the disk copied at a moment, opened by another server)', cuts);
    const { cutsWrong } = counts;
    must('lost in a power cut', cutsWrong.slice(0, 5).join('; ') || 0, '0', cutsWrong.length === 0);
  } finally {
    until.done = true;
    await world.stop();
  }
};

if (import.meta.main) await command('crash', run, SIZES);
