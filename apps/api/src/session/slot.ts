import { and, eq } from 'drizzle-orm';
import { openBox } from '../crypto/box.ts';
import type { deriveCode } from '../crypto/code.ts';
import { newKey, unwrapKey, wrapKey } from '../crypto/seal.ts';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { plan } from '../db/schema.ts';
import { planHelper } from '../db/schema-delen.ts';
import { planSleutel } from '../db/schema-sleutel.ts';

/** What a code gives: where its slot is found, and the key that opens it. */
export type Slot = Awaited<ReturnType<typeof deriveCode>>;

type Row = typeof planSleutel.$inferSelect;

/** Where the parts of a key slot belong; part of the seal. */
export const slotPlace = (
  { gemeenteId, planId, id }: Pick<Row, 'gemeenteId' | 'planId' | 'id'>,
  column: 'sleutel' | 'prive',
) => `${gemeenteId}|plan_sleutel|${planId}|${id}|${column}`;

/** An empty plan whose new key this code opens. */
export const insertPlan = async (tx: Tx, gemeenteId: string, now: number, slot: Slot) => {
  const [planId, id, planKey] = [newId(), newId(), newKey()];
  const at = new Date(now);
  await tx.insert(plan).values({ gemeenteId, id: planId, aangemaaktOp: at, gewijzigdOp: at });
  await tx.insert(planSleutel).values({
    ...{ gemeenteId, planId, id, soort: 'code', opzoek: slot.opzoek, aangemaaktOp: at },
    sleutel: wrapKey(slot.key, slotPlace({ gemeenteId, planId, id }, 'sleutel'), planKey),
  });
  return { planId, planKey, helperId: null };
};

/** The plan's key out of a helper's slot: the code opens the private key, that opens the box. */
const keyFromHelperSlot = (row: Row, key: Buffer): Buffer => {
  const { publiek, prive } = row;
  if (!publiek || !prive) throw new Error('a helper slot without its keys');
  const own = { publiek, prive: unwrapKey(key, slotPlace(row, 'prive'), prive) };
  return openBox(own, slotPlace(row, 'sleutel'), row.sleutel);
};

const isOver = (helper: typeof planHelper.$inferSelect | null, now: number): boolean =>
  !helper || helper.beeindigdOp !== null || helper.eindigtOp.getTime() <= now;

/** The plan behind a code, or null. A helper's code opens until its last day. */
export const findSlot = async (tx: Tx, gemeenteId: string, { opzoek, key }: Slot, now: number) => {
  const [found] = await tx
    .select({ row: planSleutel, helper: planHelper })
    .from(planSleutel)
    .leftJoin(
      planHelper,
      and(
        eq(planHelper.gemeenteId, planSleutel.gemeenteId),
        eq(planHelper.planId, planSleutel.planId),
        eq(planHelper.id, planSleutel.id),
      ),
    )
    .where(and(eq(planSleutel.gemeenteId, gemeenteId), eq(planSleutel.opzoek, opzoek)));
  if (!found) return null;
  const { row, helper } = found;
  if (row.soort === 'code')
    return {
      ...{ slotId: row.id, planId: row.planId, helperId: null },
      planKey: unwrapKey(key, slotPlace(row, 'sleutel'), row.sleutel),
    };
  if (isOver(helper, now)) return null;
  const planKey = keyFromHelperSlot(row, key);
  return { slotId: row.id, planId: row.planId, helperId: row.id, planKey };
};
