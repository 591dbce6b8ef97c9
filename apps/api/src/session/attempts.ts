import { and, eq, lt, sql } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { withTenant } from '../db/database.ts';
import { poging } from '../db/schema-sessie.ts';

const MINUTE = 60_000;
const FREE = 5;
const STEP_MS = 1_000;
/** Below the patience of the apps, so that a right code is never lost in the wait. */
const MOST_MS = 5_000;

/** Delay before the n-th try of this minute is answered: the first five are free. */
const delayFor = (tries: number): number => Math.min(Math.max(tries - FREE, 0) * STEP_MS, MOST_MS);

/**
 * Counts a try to enter a code and waits when there were many from this address. Slower, never
 * blocked: a library and a town hall share one address. The address itself is not stored.
 */
export const countAttempt = async (ctx: Ctx): Promise<void> => {
  const now = ctx.now();
  const gemeenteId = ctx.gemeente.id;
  const client = createHmac('sha256', ctx.keys.clientKey).update(ctx.clientIp).digest();
  const minuut = new Date(now - (now % MINUTE));
  const tries = await withTenant(ctx.db, gemeenteId, async (tx) => {
    const old = and(eq(poging.gemeenteId, gemeenteId), lt(poging.minuut, minuut));
    await tx.delete(poging).where(old);
    const [row] = await tx
      .insert(poging)
      .values({ gemeenteId, client, minuut, aantal: 1 })
      .onConflictDoUpdate({
        target: [poging.gemeenteId, poging.client, poging.minuut],
        set: { aantal: sql`${poging.aantal} + 1` },
      })
      .returning({ aantal: poging.aantal });
    return row?.aantal ?? 1;
  });
  const delay = delayFor(tries);
  if (delay > 0) await ctx.wait(delay);
};
