import { overNetwork } from './crash/client.ts';
import { gather } from './crash/people.ts';
import { openWorld, type World } from './crash/world.ts';
import { command } from './kit/command.ts';
import type { Proof, ProofRun } from './kit/proof.ts';
import { fill } from './load/fill.ts';
import { slowClients } from './load/slow.ts';
import { p95, stream, type Measured, type Rate } from './load/stream.ts';

type Size = {
  dossiers: number;
  lines: number;
  residents: number;
  rate: Rate;
  overload: number;
  slow: number;
  /** Times are judged on quiet cores only. */
  judge: boolean;
};

export const SIZES = {
  short: {
    ...{ dossiers: 200, lines: 2_000, residents: 12, overload: 2, slow: 30 },
    ...{ rate: { saves: 2, reads: 8, seconds: 3 }, judge: false },
  },
  long: {
    ...{ dossiers: 10_000, lines: 500_000, residents: 375, overload: 60, slow: 300 },
    ...{ rate: { saves: 25, reads: 100, seconds: 600 }, judge: true },
  },
} as const satisfies Record<string, Size>;

const P95_MS = 300;
const TIMES = 4;

type At = { proof: Proof; size: Size; world: World; run: (rate: Rate) => Promise<Measured> };

const usual = async ({ proof, size, run }: At): Promise<number> => {
  const seen = await run(size.rate);
  const ms = p95(seen);
  proof.tell('answered', seen.ms.length);
  proof.must(
    'p95 from its moment (ms)',
    ms,
    `≤ ${P95_MS} on quiet cores`,
    !size.judge || ms <= P95_MS,
  );
  proof.must('errors', seen.errors, '0', seen.errors === 0);
  proof.must('turned away', seen.shed, '0 on quiet cores', !size.judge || seen.shed === 0);
  return ms;
};

const overload = async ({ proof, size, run }: At, before: number): Promise<void> => {
  const { saves, reads } = size.rate;
  const seen = await run({ saves: saves * TIMES, reads: reads * TIMES, seconds: size.overload });
  proof.tell('four times as much: answered, turned away', `${seen.ms.length}, ${seen.shed}`);
  proof.must('answers other than 200, 429 and 503', seen.errors, '0', seen.errors === 0);
  await new Promise((resolve) => setTimeout(resolve, 10_000 * (size.judge ? 1 : 0)));
  const after = p95(await run({ ...size.rate, seconds: Math.min(size.rate.seconds, 20) }));
  const most = Math.max(P95_MS, 2 * before);
  proof.must(
    'ten seconds later p95 (ms)',
    after,
    `≤ ${most} on quiet cores`,
    !size.judge || after <= most,
  );
};

const slowly = async ({ proof, size, world, run }: At, before: number): Promise<void> => {
  const stop = slowClients(world.url, size.slow);
  const ms = p95(await run({ ...size.rate, seconds: Math.min(size.rate.seconds, 60) }));
  stop();
  const most = Math.max(2 * before, 50);
  proof.must(
    `p95 beside ${size.slow} slow clients (ms)`,
    ms,
    `≤ ${most} on quiet cores`,
    !size.judge || ms <= most,
  );
};

/** A filled database, people who come at their own pace, four times too many of them, slow ones. */
export const run: ProofRun<Size> = async (proof, size) => {
  const world = await openWorld(size.judge ? 6_000 : 600);
  try {
    await fill(world.database, size.dossiers, size.lines);
    const call = overNetwork(world.url, world.serviceKey);
    const models = (await gather(world, call, size.residents)).slice(0, size.residents);
    const measure = (rate: Rate) => stream(call, models, rate, proof.random);
    const at: At = { proof, size, world, run: measure };
    await measure({ ...size.rate, seconds: 2 });
    const before = await usual(at);
    await overload(at, before);
    await slowly(at, before);
  } finally {
    await world.stop();
  }
};

if (import.meta.main) await command('load', run, SIZES);
