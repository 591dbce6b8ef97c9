import { DomainError } from '@keukentafel/domain/errors';
import { createHash } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { logRush } from '../http/log.ts';
import { countAttempt, type Counted } from './attempts.ts';

/** Counted in the database: a restart does not forget them. */
const COUNTED: readonly [path: RegExp, what: Counted][] = [
  [/^consulent\.aanmelden\./, 'aanmelden'],
  [/^inwoner\.(export|rechten)\./, 'export'],
  [/^inwoner\.melding\.doe$/, 'versturen'],
  [/^aanbieder\.(meldAan|vraagLink|bevestig)$/, 'versturen'],
];

type Paced = { burst: number; everyMs: number; by: 'session' | 'address' | 'municipality' };

const MINUTE = 60_000;

/**
 * So many codes a municipality looks at in a minute, from all addresses together. Who guesses day and
 * night from everywhere then opens one of 50,000 plans once in more than a million days.
 */
export const CODES_A_MINUTE = 120;

/**
 * Counted in memory, because each of them would otherwise cost a write of its own. What a restart
 * forgets here is a burst of a few seconds.
 */
const PACED: readonly [path: RegExp, pace: Paced][] = [
  [/\.(save|remove)$|^consulent\.(weging|verslag)\./, { burst: 10, everyMs: 1_000, by: 'session' }],
  [/^catalogue\./, { burst: 60, everyMs: 50, by: 'address' }],
  [
    /^inwoner\.(plan\.open|sessie\.bevestig)$/,
    { burst: CODES_A_MINUTE, everyMs: MINUTE / CODES_A_MINUTE, by: 'municipality' },
  ],
];

const MOST_MS = 5_000;
const MOST_KEPT = 50_000;

/** When each caller's next call is due, had the calls come evenly. */
export type Pace = Map<string, number>;

const callerOf = ({ gemeente, clientIp, token }: Ctx, { by }: Paced): string => {
  const caller = { session: token, address: clientIp, municipality: 'all' }[by];
  return createHash('sha256').update(`${gemeente.id}|${caller}`).digest('base64');
};

/** Codes tried faster than their pace are told to whoever runs this, once a minute. */
const tellRush = ({ pace, gemeente, now }: Ctx, path: string): void => {
  const key = `told|${gemeente.id}`;
  if ((pace?.get(key) ?? 0) > now()) return;
  pace?.set(key, now() + MINUTE);
  logRush(path, gemeente.id);
};

/** How long this call waits for its turn; the ones before it in a burst do not wait. */
const delayOf = (pace: Pace, key: string, { burst, everyMs }: Paced, now: number): number => {
  const due = Math.max(pace.get(key) ?? 0, now - burst * everyMs) + everyMs;
  const delay = Math.max(due - now, 0);
  if (delay > MOST_MS) return delay; // not answered, so it takes nobody's turn
  if (pace.size > MOST_KEPT) pace.clear();
  pace.set(key, due);
  return delay;
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
  const [of, rate] = paced;
  const key = `${callerOf(ctx, rate)}|${of.source}`;
  const delay = delayOf(ctx.pace, key, rate, ctx.now());
  if (delay === 0) return;
  if (rate.by === 'municipality') tellRush(ctx, path);
  if (delay > MOST_MS) throw new DomainError('teVaak');
  await ctx.wait(delay);
};
