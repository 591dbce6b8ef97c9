import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../crash/client.ts';
import type { Model } from '../crash/writer.ts';

export type Rate = { saves: number; reads: number; seconds: number };
export type Measured = { ms: number[]; shed: number; errors: number };

const TEXT = 'Ik red het niet meer alleen en mijn dochter komt op dinsdag. ';

/** One save of one resident; who is still waiting for an answer does not type on. */
const save = async (call: Call, model: Model): Promise<number> => {
  const key = model.told.has('behoefte') ? 'watLuktNiet' : 'behoefte';
  const wish = {
    versie: (model.told.get(key)?.versie ?? 0) + 1,
    tekst: `${randomUUID()} ${TEXT.repeat(60)}`,
  };
  const { status, stored } = await model.holder.save(call, randomUUID(), key, wish);
  if (stored) model.told.set(key, { ...wish, versie: stored.versie });
  return status;
};

const read = async (call: Call, model: Model): Promise<number> =>
  model.holder.load(call).then(
    () => 200,
    (error: unknown) => Number(/\d+$/.exec(String(error))?.[0] ?? 0),
  );

const count = (into: Measured, status: number, due: number): void => {
  if (status === 200) into.ms.push(performance.now() - due);
  else if (status === 429 || status === 503) into.shed += 1;
  else into.errors += 1;
};

/**
 * An open loop: each call has its moment, whatever happened to the ones before it, and its time
 * counts from that moment. A closed loop would hide every queue.
 */
export const stream = async (
  call: Call,
  models: readonly Model[],
  { saves, reads, seconds }: Rate,
  random: () => number,
): Promise<Measured> => {
  const measured: Measured = { ms: [], shed: 0, errors: 0 };
  const busy = new Set<Model>();
  const under: Promise<void>[] = [];
  const start = performance.now();
  const total = (saves + reads) * seconds;
  for (let turn = 0; turn < total; turn += 1) {
    const due = start + (turn / (saves + reads)) * 1_000;
    await sleep(Math.max(0, due - performance.now()));
    const free = models.filter((model) => !busy.has(model));
    const model = free[Math.floor(random() * free.length)];
    if (!model) {
      measured.shed += 1; // everybody waits for an answer
      continue;
    }
    busy.add(model);
    const work = random() < saves / (saves + reads) ? save(call, model) : read(call, model);
    under.push(
      work.then((status) => count(measured, status, due)).finally(() => busy.delete(model)),
    );
  }
  await Promise.all(under);
  return measured;
};

export const p95 = ({ ms }: Measured): number =>
  Math.round(
    ms.toSorted((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? Number.POSITIVE_INFINITY,
  );
