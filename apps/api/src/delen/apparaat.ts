import { DomainError } from '@keukentafel/domain/errors';
import { and, asc, eq, gt } from 'drizzle-orm';
import { newKey, unwrapKey, wrapKey } from '../crypto/seal.ts';
import { withTenant } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { apparaatSleutel } from '../db/schema-sleutel.ts';
import { placeOfPlan } from '../plan/place.ts';
import { lockPlan } from '../plan/store.ts';
import { apparaatPlace } from './apparaatPlace.ts';
import type { OwnerCtx } from './rotate.ts';

/** For how long a device of one's own may keep text that was not sent yet. */
const DAYS_MS = 7 * 86_400_000;
const MOST = 5;
const TE_VEEL = `U hebt al ${MOST} apparaten aangewezen. Vergeet er eerst een.`;

const ofPlan = ({ gemeente, inwoner }: OwnerCtx) =>
  and(eq(apparaatSleutel.gemeenteId, gemeente.id), eq(apparaatSleutel.planId, inwoner.planId));

const live = (ctx: OwnerCtx) =>
  and(ofPlan(ctx), gt(apparaatSleutel.eindigtOp, new Date(ctx.now())));

/** The devices that may keep text: when each was said to be one's own, by its end. */
export const lijst = (ctx: OwnerCtx) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const rows = await tx
      .select()
      .from(apparaatSleutel)
      .where(live(ctx))
      .orderBy(asc(apparaatSleutel.id));
    return rows.map(({ id, eindigtOp }) => ({ id, eindigtOp: eindigtOp.toISOString() }));
  });

/**
 * A key for the text that waits on one device. It is kept here, under the plan's key: what stands on
 * the device can be read with an open plan only, and no longer when this row is gone.
 * @throws DomainError ongeldig with too many devices.
 */
export const maak = async (ctx: OwnerCtx) => {
  const at = placeOfPlan(ctx);
  const { gemeenteId, planId } = at;
  const [id, key] = [newId(), newKey()];
  const eindigtOp = new Date(ctx.now() + DAYS_MS);
  const sleutel = wrapKey(at.planKey, apparaatPlace(at, id), key);
  await withTenant(ctx.db, gemeenteId, async (tx) => {
    await lockPlan(tx, at);
    const rows = await tx.select({ id: apparaatSleutel.id }).from(apparaatSleutel).where(live(ctx));
    if (rows.length >= MOST) throw new DomainError('ongeldig', { zin: TE_VEEL });
    await tx.insert(apparaatSleutel).values({ gemeenteId, planId, id, sleutel, eindigtOp });
  });
  return { id, sleutel: key.toString('base64') };
};

/** @throws DomainError nietGevonden for a device that is not of this plan, is over or was revoked. */
export const open = (ctx: OwnerCtx, id: string) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const [row] = await tx
      .select()
      .from(apparaatSleutel)
      .where(and(live(ctx), eq(apparaatSleutel.id, id)));
    if (!row) throw new DomainError('nietGevonden');
    const at = placeOfPlan(ctx);
    return {
      id,
      sleutel: unwrapKey(at.planKey, apparaatPlace(at, id), row.sleutel).toString('base64'),
    };
  });

/** @throws DomainError nietGevonden for a device that is not of this plan. */
export const vergeet = (ctx: OwnerCtx, id: string) =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const gone = await tx
      .delete(apparaatSleutel)
      .where(and(ofPlan(ctx), eq(apparaatSleutel.id, id)))
      .returning({ id: apparaatSleutel.id });
    if (gone.length === 0) throw new DomainError('nietGevonden');
    return { vergeten: true };
  });
