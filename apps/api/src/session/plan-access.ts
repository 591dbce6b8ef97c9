import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { deriveCode, newCode, normalCode } from '../crypto/code.ts';
import type { GemeenteKeys } from '../crypto/keys.ts';
import { newKey, unwrapKey, wrapKey } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { plan, planSleutel } from '../db/schema.ts';
import { countAttempt } from './attempts.ts';
import { beginInwoner, type OpenedPlan } from './session.ts';

type Slot = Awaited<ReturnType<typeof deriveCode>>;

const place = (gemeenteId: string, planId: string, id: string) =>
  `${gemeenteId}|plan_sleutel|${planId}|${id}|sleutel`;

const insertPlan = async (tx: Tx, gemeenteId: string, now: number, slot: Slot) => {
  const [planId, id, planKey] = [newId(), newId(), newKey()];
  const at = new Date(now);
  await tx.insert(plan).values({ gemeenteId, id: planId, aangemaaktOp: at, gewijzigdOp: at });
  await tx.insert(planSleutel).values({
    ...{ gemeenteId, planId, id, soort: 'code', opzoek: slot.opzoek, aangemaaktOp: at },
    sleutel: wrapKey(slot.key, place(gemeenteId, planId, id), planKey),
  });
  return { planId, planKey };
};

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

const findSlot = async (tx: Tx, gemeenteId: string, { opzoek, key }: Slot) => {
  const [row] = await tx
    .select()
    .from(planSleutel)
    .where(and(eq(planSleutel.gemeenteId, gemeenteId), eq(planSleutel.opzoek, opzoek)));
  if (!row) return null;
  const planKey = unwrapKey(key, place(gemeenteId, row.planId, row.id), row.sleutel);
  return { planId: row.planId, planKey };
};

/**
 * Opens a plan with its code. A miss takes the same steps as a hit, and the same time.
 * @throws DomainError codeOnbekend for every code that opens nothing.
 */
export const openPlan = async (ctx: Ctx, typed: string): Promise<{ token: string }> => {
  await countAttempt(ctx, 'code');
  const code = normalCode(typed);
  const slot = await deriveCode(code ?? newCode(), ctx.keys.codeSalt);
  const at = { gemeenteId: ctx.gemeente.id, now: ctx.now() };
  return withTenant(ctx.db, at.gemeenteId, async (tx) => {
    const found = code ? await findSlot(tx, at.gemeenteId, slot) : null;
    const opened = found ?? { planId: null, planKey: newKey() };
    const token = await beginInwoner(tx, at, { ...opened, code: code ?? newCode() });
    // Thrown inside the transaction: the session that a miss made is rolled back.
    if (!found) throw new DomainError('codeOnbekend');
    return { token };
  });
};
