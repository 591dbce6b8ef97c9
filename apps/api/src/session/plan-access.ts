import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { deriveCode, newCode, normalCode } from '../crypto/code.ts';
import type { GemeenteKeys } from '../crypto/keys.ts';
import { newKey } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { planHelper } from '../db/schema-delen.ts';
import { countAttempt } from './attempts.ts';
import { beginInwoner, type OpenedPlan } from './begin.ts';
import { findSlot, insertPlan } from './slot.ts';

/** Makes an empty plan that this code opens (the demo has a fixed one). */
export const makePlan = async (
  tx: Tx,
  at: { gemeenteId: string; keys: GemeenteKeys; now: number },
  code: string,
): Promise<OpenedPlan> => {
  const slot = await deriveCode(code, at.keys.codeSalt);
  return { ...(await insertPlan(tx, at.gemeenteId, at.now, slot)), code };
};

/**
 * Starts a plan: a new code, a new key, a live session. The key stands nowhere in the clear.
 * @throws CodeBusy when too many people start or return at this moment.
 */
export const startPlan = async (
  ctx: Ctx,
): Promise<{ token: string; code: string; planId: string }> => {
  await countAttempt(ctx, 'start');
  const code = newCode();
  const slot = await deriveCode(code, ctx.keys.codeSalt);
  const at = { gemeenteId: ctx.gemeente.id, now: ctx.now() };
  return withTenant(ctx.db, at.gemeenteId, async (tx) => {
    const made = await insertPlan(tx, at.gemeenteId, at.now, slot);
    return { token: await beginInwoner(tx, at, { ...made, code }), code, planId: made.planId };
  });
};

const markSeen = (tx: Tx, gemeenteId: string, planId: string, id: string, now: number) =>
  tx
    .update(planHelper)
    .set({ gezienOp: new Date(now) })
    .where(
      and(
        eq(planHelper.gemeenteId, gemeenteId),
        eq(planHelper.planId, planId),
        eq(planHelper.id, id),
      ),
    );

/**
 * Opens a plan with the resident's code or a helper's. A miss takes the same steps as a hit, and
 * the same time: it too writes a session and commits it, one that opens nothing.
 * @throws DomainError codeOnbekend for every code that opens nothing.
 */
export const openPlan = async (ctx: Ctx, typed: string): Promise<{ token: string }> => {
  await countAttempt(ctx, 'code');
  const code = normalCode(typed);
  const slot = await deriveCode(code ?? newCode(), ctx.keys.codeSalt);
  const at = { gemeenteId: ctx.gemeente.id, now: ctx.now() };
  const opened = await withTenant(ctx.db, at.gemeenteId, async (tx) => {
    const found = await findSlot(tx, at.gemeenteId, slot, at.now);
    const { planId, planKey, helperId } = found ?? NOTHING();
    // Of a helper the code is not kept: the resident can show it, the helper cannot.
    const kept = helperId ? null : (code ?? newCode());
    const token = await beginInwoner(tx, at, { planId, planKey, helperId, code: kept });
    if (planId && helperId) await markSeen(tx, at.gemeenteId, planId, helperId, at.now);
    return { token, hit: found !== null };
  });
  if (!opened.hit) throw new DomainError('codeOnbekend');
  return { token: opened.token };
};

const NOTHING = () => ({ planId: null, planKey: newKey(), helperId: null });
