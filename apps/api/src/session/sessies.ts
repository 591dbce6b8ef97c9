import { DomainError } from '@keukentafel/domain/errors';
import { and, asc, eq, ne, type SQL } from 'drizzle-orm';
import type { Ctx, Einde } from '../context.ts';
import { deriveCode, newCode, normalCode } from '../crypto/code.ts';
import { withTenant } from '../db/database.ts';
import { planHelper } from '../db/schema-delen.ts';
import { sessie } from '../db/schema-sessie.ts';
import { openWie } from '../delen/helper.ts';
import { countAttempt } from './attempts.ts';
import { endsAt } from './begin.ts';
import { sessionIdOf, touch } from './session.ts';
import { findSlot } from './slot.ts';

/**
 * The sessions somebody may see and end: staff their own, the resident all of the plan, a helper
 * only this one.
 */
const mine = ({ gemeente, inwoner, medewerker }: Ctx): SQL | undefined => {
  const here = eq(sessie.gemeenteId, gemeente.id);
  if (medewerker) return and(here, eq(sessie.medewerkerId, medewerker.id));
  if (!inwoner) throw new DomainError('aanmeldenNodig');
  if (inwoner.als !== 'zelf') return and(here, eq(sessie.id, inwoner.sessieId));
  return and(here, eq(sessie.planId, inwoner.planId));
};

/** Where one is signed in: since when, last used, and by which helper if not by oneself. */
export const sessies = (ctx: Ctx) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const rows = await tx
      .select({ row: sessie, helper: planHelper })
      .from(sessie)
      .leftJoin(
        planHelper,
        and(
          eq(planHelper.gemeenteId, sessie.gemeenteId),
          eq(planHelper.planId, sessie.planId),
          eq(planHelper.id, sessie.helperId),
        ),
      )
      .where(mine(ctx))
      .orderBy(asc(sessie.begonnenOp), asc(sessie.id));
    const live = rows.filter(({ row }) => endsAt(row).eindigtOp > ctx.now());
    return live.map(({ row, helper }) => ({
      id: row.id,
      begonnenOp: row.begonnenOp.toISOString(),
      gezienOp: row.gezienOp.toISOString(),
      dezeSessie: row.id === sessionIdOf(ctx),
      helper: helper && ctx.inwoner ? nameOf(ctx, ctx.inwoner, helper) : null,
    }));
  });

const nameOf = (
  { gemeente }: Ctx,
  { planId, planKey }: { planId: string; planKey: Buffer },
  { id, wie }: { id: string; wie: Buffer },
): string => openWie({ gemeenteId: gemeente.id, planId, planKey }, id, wie).naam;

/** Ends one session at once. @throws DomainError nietGevonden for one that is not one's own. */
export const endOne = (ctx: Ctx, id: string): Promise<void> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gone = await tx
      .delete(sessie)
      .where(and(mine(ctx), eq(sessie.id, id)))
      .returning({ id: sessie.id });
    if (gone.length === 0) throw new DomainError('nietGevonden');
  });

/** Ends all sessions but this one, at once. */
export const endOthers = (ctx: Ctx): Promise<number> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const others = and(mine(ctx), ne(sessie.id, sessionIdOf(ctx) ?? ''));
    return (await tx.delete(sessie).where(others).returning({ id: sessie.id })).length;
  });

/** "Langer doorgaan": the session counts from now again, to its last moment at most. */
export const goOn = (ctx: Ctx): Promise<Einde> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const id = sessionIdOf(ctx);
    if (!id) throw new DomainError('aanmeldenNodig');
    await touch(tx, { gemeenteId: ctx.gemeente.id, now: ctx.now() }, id);
    const [row] = await tx
      .select()
      .from(sessie)
      .where(and(eq(sessie.gemeenteId, ctx.gemeente.id), eq(sessie.id, id)));
    if (!row) throw new DomainError('aanmeldenNodig');
    return endsAt(row);
  });

/**
 * The code once more, before something that cannot be taken back. A wrong one costs what a right
 * one costs, and ends nothing.
 * @throws DomainError codeOnbekend for a code that does not open this plan as this person.
 */
export const confirm = async (ctx: Ctx, typed: string): Promise<void> => {
  const { inwoner, gemeente } = ctx;
  if (!inwoner) throw new DomainError('aanmeldenNodig');
  await countAttempt(ctx, 'code');
  const code = normalCode(typed);
  const slot = await deriveCode(code ?? newCode(), ctx.keys.codeSalt);
  await withTenant(ctx.db, gemeente.id, async (tx) => {
    const found = await findSlot(tx, gemeente.id, slot, ctx.now());
    const own = found?.planId === inwoner.planId && found.helperId === (inwoner.helper?.id ?? null);
    if (!own) throw new DomainError('codeOnbekend', { zin: ANDERE_CODE });
    await tx
      .update(sessie)
      .set({ bevestigdOp: new Date(ctx.now()) })
      .where(and(eq(sessie.gemeenteId, gemeente.id), eq(sessie.id, inwoner.sessieId)));
  });
};

const ANDERE_CODE = 'Deze code hoort niet bij dit plan. Kijk of u de code goed hebt overgetypt.';
