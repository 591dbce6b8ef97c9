import { DomainError } from '@keukentafel/domain/errors';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { newBoxKeys, closeBox } from '../crypto/box.ts';
import { deriveCode, newCode } from '../crypto/code.ts';
import { wrapKey } from '../crypto/seal.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { planHelper } from '../db/schema-delen.ts';
import { planSleutel } from '../db/schema-sleutel.ts';
import { placeOfPlan } from '../plan/place.ts';
import { lockPlan } from '../plan/store.ts';
import { codeOfSession } from '../session/session.ts';
import { slotPlace } from '../session/slot.ts';
import { openWie, sealWie, type Wie } from './helper.ts';
import { rotatePlanKey, type OwnerCtx } from './rotate.ts';

const DAY = 86_400_000;
const MOST_HELPERS = 10;

/** For how many days a code may work: somebody's own circle, or an organisation that supports. */
const DAGEN = { bekende: [7, 14, 30], organisatie: [7, 30, 60] } as const;

export interface NewHelper extends Wie {
  recht: 'meelezen' | 'meeschrijven';
  dagen: number;
}

type Row = typeof planHelper.$inferSelect;

const ofPlan = ({ gemeente, inwoner }: OwnerCtx) =>
  and(eq(planHelper.gemeenteId, gemeente.id), eq(planHelper.planId, inwoner.planId));

const standOf = (row: Row, now: number): 'loopt' | 'verlopen' | 'beeindigd' => {
  if (row.beeindigdOp) return 'beeindigd';
  return row.eindigtOp.getTime() <= now ? 'verlopen' : 'loopt';
};

/** "Wie kan meekijken": everybody who can or could, by the name the resident gave. */
export const lijst = (ctx: OwnerCtx) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const rows = await tx
      .select()
      .from(planHelper)
      .where(ofPlan(ctx))
      .orderBy(asc(planHelper.aangemaaktOp), asc(planHelper.id));
    const helpers = rows.map((row) => ({
      ...openWie(placeOfPlan(ctx), row.id, row.wie),
      ...{ recht: row.recht, stand: standOf(row, ctx.now()) },
      aangemaaktOp: row.aangemaaktOp.toISOString(),
      eindigtOp: (row.beeindigdOp ?? row.eindigtOp).toISOString(),
      gezienOp: row.gezienOp?.toISOString() ?? null,
    }));
    return { helpers, dagen: DAGEN };
  });

const checked = (input: NewHelper): NewHelper => {
  const most = Math.max(...(input.organisatie ? DAGEN.organisatie : DAGEN.bekende));
  if (input.naam.trim() === '') throw new DomainError('ongeldig', { pad: 'naam', zin: GEEN_NAAM });
  if (input.dagen > most)
    throw new DomainError('ongeldig', { pad: 'dagen', zin: `Kies ten hoogste ${most} dagen.` });
  return input;
};

const GEEN_NAAM = 'Schrijf op hoe u deze persoon noemt.';
const TE_VEEL = `Er kunnen ten hoogste ${MOST_HELPERS} mensen meekijken. Beëindig eerst iemand.`;

const refuseTooMany = async (tx: Tx, ctx: OwnerCtx): Promise<void> => {
  const rows = await tx.select().from(planHelper).where(ofPlan(ctx));
  const live = rows.filter((row) => standOf(row, ctx.now()) === 'loopt');
  if (live.length >= MOST_HELPERS) throw new DomainError('ongeldig', { zin: TE_VEEL });
};

/**
 * A code for somebody else, shown once. Their slot has a key pair: the plan can later get a new key
 * without anyone knowing this code.
 * @throws DomainError ongeldig without a name, for too many days, or with too many helpers.
 */
export const maak = async (ctx: OwnerCtx, input: NewHelper) => {
  const { recht, dagen, ...wie } = checked(input);
  const code = newCode();
  const slot = await deriveCode(code, ctx.keys.codeSalt);
  const { publiek, prive } = newBoxKeys();
  const at = placeOfPlan(ctx);
  const row = { gemeenteId: at.gemeenteId, planId: at.planId, id: newId() };
  const aangemaaktOp = new Date(ctx.now());
  const eindigtOp = new Date(ctx.now() + dagen * DAY);
  await withTenant(ctx.db, at.gemeenteId, async (tx) => {
    await lockPlan(tx, at);
    await refuseTooMany(tx, ctx);
    await tx.insert(planSleutel).values({
      ...{ ...row, soort: 'helper', opzoek: slot.opzoek, publiek, aangemaaktOp },
      prive: wrapKey(slot.key, slotPlace(row, 'prive'), prive),
      sleutel: closeBox(publiek, slotPlace(row, 'sleutel'), at.planKey),
    });
    const sealed = sealWie(at, row.id, wie);
    await tx.insert(planHelper).values({ ...row, recht, wie: sealed, aangemaaktOp, eindigtOp });
  });
  return { id: row.id, code, eindigtOp: eindigtOp.toISOString() };
};

/**
 * Ends somebody's looking along at once: their slot goes and the plan gets a new key. Other helpers
 * keep their code; they type it again.
 * @throws DomainError nietGevonden for a helper who is not of this plan or has ended.
 */
export const beeindig = async (ctx: OwnerCtx, id: string) => {
  const code = await codeOfSession(ctx);
  if (!code) throw new DomainError('nietGevonden');
  const own = await deriveCode(code, ctx.keys.codeSalt);
  await withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    await lockPlan(tx, placeOfPlan(ctx));
    const [ended] = await tx
      .update(planHelper)
      .set({ beeindigdOp: new Date(ctx.now()) })
      .where(and(ofPlan(ctx), eq(planHelper.id, id), isNull(planHelper.beeindigdOp)))
      .returning();
    if (!ended) throw new DomainError('nietGevonden');
    const { gemeenteId, planId } = ended;
    await tx
      .delete(planSleutel)
      .where(
        and(
          eq(planSleutel.gemeenteId, gemeenteId),
          eq(planSleutel.planId, planId),
          eq(planSleutel.id, id),
        ),
      );
    await rotatePlanKey(tx, ctx, own);
  });
  return { beeindigd: true };
};
