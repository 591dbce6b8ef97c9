import { PlanRecord } from '@keukentafel/domain/plan';
import { mergeFields } from '@keukentafel/domain/systeem';
import { and, eq, inArray } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { planRecord, planRevisie } from '../db/schema.ts';
import { openRecord, sealRecord, type PlanPlace, type SealedRecord } from './record.ts';
import { typed, type SavedRow } from './savedRow.ts';
import type { SaveResult } from './views.ts';

interface Stale {
  row: SavedRow;
  sent: readonly SealedRecord[];
  result: SaveResult;
  now: number;
}

/**
 * Joins a save that came too late with what is stored, when the two changed different fields. What
 * was sent gets a version of its own, kept as a revision: the sender sees that, so the next save of
 * that screen is compared with it and not with what it never saw.
 * @returns whether it was joined; if not, a person chooses.
 */
export const mergeStale = async (tx: Tx, at: PlanPlace, stale: Stale): Promise<boolean> => {
  const { row, sent, result } = stale;
  const mine = sent.find(({ sleutel }) => sleutel === row.sleutel);
  if (row.stand !== 'conflict' || !row.inhoud || !mine) return false;
  const here = typed(at, mine);
  const there = openRecord(at, row.sleutel, row.inhoud);
  const base = await seenBefore(tx, at, mine);
  if (!base || isDeepStrictEqual(there, here)) return false;
  const joined = mergeFields<PlanRecord>(base, there, here);
  const merged = 'merged' in joined ? PlanRecord.safeParse(joined.merged) : null;
  if (!merged?.success) return false;
  await write(tx, at, stale, sealRecord(at, merged.data, row.versie + 2));
  result.versies[mine.key] = row.versie + 1;
  return true;
};

/** What the sender was looking at: the version its save names. */
const seenBefore = async (
  tx: Tx,
  at: PlanPlace,
  { sleutel, versie }: SealedRecord,
): Promise<PlanRecord | null> => {
  const [seen] = await tx
    .select({ inhoud: planRevisie.inhoud })
    .from(planRevisie)
    .where(
      and(
        ...[eq(planRevisie.gemeenteId, at.gemeenteId), eq(planRevisie.planId, at.planId)],
        ...[eq(planRevisie.sleutel, sleutel), eq(planRevisie.versie, versie)],
        inArray(planRevisie.reden, ['vervangen', 'samengevoegd']),
      ),
    )
    .limit(1);
  return seen ? openRecord(at, sleutel, seen.inhoud) : null;
};

/** The save statement locked the row, so what is stored is still what was compared. */
const write = async (tx: Tx, at: PlanPlace, { row, now }: Stale, merged: SealedRecord) => {
  const { gemeenteId, planId } = at;
  const op = new Date(now);
  if (!row.inhoud || !row.revisie) return;
  const kept = { gemeenteId, planId, sleutel: row.sleutel, bewaardOp: op };
  await tx
    .insert(planRevisie)
    .values({ ...kept, id: newId(), versie: row.versie, reden: 'vervangen', inhoud: row.inhoud });
  await tx
    .update(planRevisie)
    .set({ reden: 'samengevoegd', versie: row.versie + 1 })
    .where(
      and(
        ...[eq(planRevisie.gemeenteId, gemeenteId), eq(planRevisie.planId, planId)],
        eq(planRevisie.id, row.revisie),
      ),
    );
  await tx
    .update(planRecord)
    .set({ versie: merged.versie, inhoud: merged.inhoud, gewijzigdOp: op })
    .where(
      and(
        ...[eq(planRecord.gemeenteId, gemeenteId), eq(planRecord.planId, planId)],
        eq(planRecord.sleutel, row.sleutel),
      ),
    );
};
