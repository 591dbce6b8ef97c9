import { and, eq, lt, sql } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { apart } from '../db/database.ts';
import { poging } from '../db/schema-sessie.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEP_MS = 1_000;
/** Below the patience of the apps, so that a right code is never lost in the wait. */
const MOST_MS = 5_000;

/** What is counted per address: in how long, and how many of them are answered at once. */
const COUNTED = {
  /** A code or a number that could be guessed. */
  code: { per: MINUTE, free: 5 },
  /** A new plan: each takes room and slow sums. */
  start: { per: HOUR, free: 60 },
  /** Staff who sign in; a whole town hall may share one address. */
  aanmelden: { per: MINUTE, free: 40 },
  /** Everything that is held of somebody, as one file. */
  export: { per: HOUR, free: 3 },
  /** A form that reaches people: a melding, an organisation that signs up. */
  versturen: { per: HOUR, free: 30 },
  /** A word to the owner of an entry in the catalogue. */
  signaal: { per: HOUR, free: 30 },
} as const;
export type Counted = keyof typeof COUNTED;

/** Delay before the n-th try of this period is answered. */
const delayFor = (tries: number, free: number): number =>
  Math.min(Math.max(tries - free, 0) * STEP_MS, MOST_MS);

/** Who asks, for the count of one thing only; the address cannot be read from it. */
const clientOf = ({ keys, clientIp }: Ctx, what: Counted): Buffer =>
  createHmac('sha256', keys.clientKey).update(`${what}|${clientIp}`).digest();

/**
 * Counts a try and waits when there were many from this address. Slower, never blocked: a library
 * and a town hall share one address. The address itself is not stored, the count an hour at most.
 */
export const countAttempt = async (ctx: Ctx, what: Counted): Promise<void> => {
  const { per, free } = COUNTED[what];
  const now = ctx.now();
  const gemeenteId = ctx.gemeente.id;
  const minuut = new Date(now - (now % per));
  const tries = await apart(ctx.db, gemeenteId, async (tx) => {
    const old = lt(poging.minuut, new Date(now - (now % HOUR)));
    await tx.delete(poging).where(and(eq(poging.gemeenteId, gemeenteId), old));
    const [row] = await tx
      .insert(poging)
      .values({ gemeenteId, client: clientOf(ctx, what), minuut, aantal: 1 })
      .onConflictDoUpdate({
        target: [poging.gemeenteId, poging.client, poging.minuut],
        set: { aantal: sql`${poging.aantal} + 1` },
      })
      .returning({ aantal: poging.aantal });
    return row?.aantal ?? 1;
  });
  const delay = delayFor(tries, free);
  if (delay > 0) await ctx.wait(delay);
};
