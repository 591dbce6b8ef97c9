import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './client.ts';
import type { Holder, Known, Saved } from './holder.ts';

/** What one writer was told, and the one save whose answer has not come yet. */
export type Model = {
  holder: Holder;
  told: Map<string, Known>;
  open: { key: string; wish: Known } | null;
};

export type Tally = {
  acknowledged: number;
  unanswered: number;
  turnedAway: number;
  wrong: string[];
  /** What the last save was answered, for when nothing is saved any more. */
  last: string;
};

/** Nothing was asked yet. */
export const noTally = (): Tally => ({
  ...{ acknowledged: 0, unanswered: 0, turnedAway: 0 },
  ...{ wrong: [], last: '' },
});

const SENTENCE = 'Ik red het niet meer alleen en mijn dochter komt op dinsdag. ';

/** A text that could be no other: which save, and as long as chance makes it. */
const textFor = (random: () => number): string =>
  `${randomUUID()} ${SENTENCE.repeat(1 + Math.floor(random() * 30))}`;

const same = (stored: Known, { tekst, versie }: Known): boolean =>
  stored.versie === versie && (tekst === stored.tekst || isStartOf(stored.tekst, tekst));

/** Short fields hold the beginning of the text; its number is in there. */
const isStartOf = (stored: string, tekst: string): boolean =>
  stored.length >= 200 && tekst.startsWith(stored);

const judge = ({ status, fout, stored }: Saved, model: Model, tally: Tally): 'again' | 'done' => {
  const { open } = model;
  if (!open) return 'done';
  tally.last = `${status} ${fout ?? ''}`;
  if (!stored) {
    if (status === 0) tally.unanswered += 1;
    else if (status === 429 || status === 503) tally.turnedAway += 1;
    else tally.wrong.push(`a save was answered ${status} ${fout ?? ''}`);
    return 'again';
  }
  if (same(stored, open.wish)) tally.acknowledged += 1;
  else tally.wrong.push(`${open.key}: sent ${open.wish.versie}, stored ${stored.versie}`);
  model.told.set(open.key, open.wish);
  model.open = null;
  return 'done';
};

const next = ({ holder, told }: Model, random: () => number): string => {
  const [first = ''] = holder.keys;
  return told.has(first)
    ? (holder.keys[Math.floor(random() * holder.keys.length)] ?? first)
    : first;
};

export type Load = {
  random: () => number;
  tally: Tally;
  until: { done: boolean };
  /** How long a person thinks at most before the next save, in ms. */
  think: number;
  /** How long the machine of a person waits before it sends a save again, in ms. */
  retry: number;
};

/**
 * Types and saves until told to stop, and then until the last save has its answer. A save without
 * answer is sent again under the same number: it must count once, whatever happened to it before.
 */
export const write = async (call: Call, model: Model, load: Load): Promise<void> => {
  const { random, tally, until, think } = load;
  while (!until.done) {
    await sleep(random() * think);
    const key = next(model, random);
    const versie = (model.told.get(key)?.versie ?? 0) + 1;
    const wish = { versie, tekst: textFor(random) };
    model.open = { key, wish };
    const mutatie = randomUUID();
    while (model.open) {
      const saved = await model.holder.save(call, mutatie, key, wish);
      if (judge(saved, model, tally) === 'again') await sleep(load.retry * (0.5 + random()));
    }
  }
};

export type Snapshot = Pick<Model, 'told' | 'open'>;

export const snapshotOf = ({ told, open }: Model): Snapshot => ({ told: new Map(told), open });

/** Where the store and what a writer was told disagree. */
export const differences = ({ told, open }: Snapshot, stored: Map<string, Known>): string[] =>
  [...told].flatMap(([key, known]) => {
    const now = stored.get(key) ?? { versie: 0, tekst: '' };
    if (same(now, known) || (open?.key === key && same(now, open.wish))) return [];
    return [`${key}: told ${known.versie}, stored ${now.versie}`];
  });
