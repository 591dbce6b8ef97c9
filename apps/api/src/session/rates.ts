import { DomainError } from '@keukentafel/domain/errors';
import { createHash } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { countAttempt, type Counted } from './attempts.ts';

/** Counted in the database: a restart does not forget them. */
const COUNTED: readonly [path: RegExp, what: Counted][] = [
  [/^consulent\.aanmelden\./, 'aanmelden'],
  [/^inwoner\.(export|rechten)\./, 'export'],
  [/^inwoner\.melding\.doe$/, 'versturen'],
  [/^aanbieder\.(meldAan|vraagLink|bevestig)$/, 'versturen'],
];

type Paced = { burst: number; everyMs: number; by: 'session' | 'address' };

/**
 * Counted in memory, because each of them would otherwise cost a write of its own. What a restart
 * forgets here is a burst of a few seconds.
 */
const PACED: readonly [path: RegExp, pace: Paced][] = [
  [/\.(save|remove)$|^consulent\.(weging|verslag)\./, { burst: 10, everyMs: 1_000, by: 'session' }],
  [/^catalogue\./, { burst: 60, everyMs: 50, by: 'address' }],
];

const MOST_MS = 5_000;
const MOST_KEPT = 50_000;

/** When each caller's next call is due, had the calls come evenly. */
export type Pace = Map<string, number>;

const callerOf = ({ gemeente, clientIp, token }: Ctx, { by }: Paced): string =>
  createHash('sha256')
    .update(`${gemeente.id}|${by === 'session' ? token : clientIp}`)
    .digest('base64');

/** How long this call waits for its turn; the ones before it in a burst do not wait. */
const delayOf = (pace: Pace, key: string, { burst, everyMs }: Paced, now: number): number => {
  const due = Math.max(pace.get(key) ?? 0, now - burst * everyMs) + everyMs;
  const delay = due - now;
  if (delay > MOST_MS) throw new DomainError('teVaak');
  if (pace.size > MOST_KEPT) pace.clear();
  pace.set(key, due);
  return Math.max(delay, 0);
};

/**
 * Counts one call, also when it came in a batch. Slower, never locked out: many people share one
 * address. Only who goes on while waiting is told to stop.
 * @throws DomainError teVaak
 */
export const countCall = async (ctx: Ctx, path: string): Promise<void> => {
  const counted = COUNTED.find(([of]) => of.test(path));
  if (counted) await countAttempt(ctx, counted[1]);
  const paced = ctx.pace && PACED.find(([of]) => of.test(path));
  if (!ctx.pace || !paced) return;
  const key = `${callerOf(ctx, paced[1])}|${paced[0].source}`;
  const delay = delayOf(ctx.pace, key, paced[1], ctx.now());
  if (delay > 0) await ctx.wait(delay);
};
