import { DomainError } from '@keukentafel/domain/errors';
import type { PlanRecord } from '@keukentafel/domain/plan';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { Wie } from '../delen/helper.ts';
import { newId } from '../db/id.ts';
import { planRecord, planRevisie } from '../db/schema.ts';
import {
  openRow,
  parentKey,
  sealRecord,
  sleutelOf,
  type PlanPlace,
  type SealedRecord,
} from './record.ts';
import { mergeStale } from './mergeStale.ts';
import { answerOf, type SavedRow } from './savedRow.ts';
import { saveStatement } from './saveStatement.ts';
import type { SaveResult } from './views.ts';

export interface StoredRecord {
  record: PlanRecord;
  /** The helper who typed it; null: the resident. */
  door: Wie | null;
  versie: number;
  sleutel: string;
  inhoud: Buffer;
}

const ofPlan = (at: PlanPlace) =>
  and(eq(planRecord.gemeenteId, at.gemeenteId), eq(planRecord.planId, at.planId));

/** Everything in the plan, opened. */
export const loadRecords = async (tx: Tx, at: PlanPlace): Promise<StoredRecord[]> => {
  const rows = await tx.select().from(planRecord).where(ofPlan(at));
  return rows.map(({ sleutel, versie, inhoud }) => ({
    sleutel,
    versie,
    inhoud,
    ...openRow(at, sleutel, inhoud),
  }));
};

/** What the statement did, or null when the need of a record is gone: then nothing was saved. */
export type SaveOutcome = SaveResult | null;

const TRIES = 3;

/**
 * Saves a batch. A stale version never overwrites: what two people changed in different fields is
 * joined, and otherwise that record comes back with what is stored.
 * Text that was replaced or came too late stays as a revision.
 */
export const saveRecords = async (
  tx: Tx,
  at: PlanPlace,
  records: readonly { record: PlanRecord; versie: number; door?: Wie | null }[],
  now: number,
): Promise<SaveOutcome> => {
  const result: SaveResult = { versies: {}, conflicten: [] };
  let open = lastPerKey(
    records.map(({ record, versie, door }) => sealRecord(at, record, versie, door)),
  );
  // Two devices adding the same record at one moment: the second finds it the next time round.
  for (let attempt = 0; open.length > 0 && attempt < TRIES; attempt += 1) {
    const done = await saveOnce(tx, at, open, now);
    if (done.some(({ stand }) => stand === 'dicht')) throw new DomainError('aanmeldenNodig');
    if (done.some(({ stand }) => stand === 'weg')) return null;
    for (const row of done)
      if (!(await mergeStale(tx, at, { row, sent: open, result, now })))
        answerOf(result, at, row, open);
    const seen = new Set(done.map(({ sleutel }) => sleutel));
    open = open.filter(({ sleutel }) => !seen.has(sleutel));
  }
  return result;
};

const lastPerKey = (records: SealedRecord[]): SealedRecord[] =>
  [...new Map(records.map((record) => [record.sleutel, record])).values()].sort((a, b) =>
    a.sleutel < b.sleutel ? -1 : 1,
  );

const saveOnce = async (
  tx: Tx,
  at: PlanPlace,
  records: SealedRecord[],
  now: number,
): Promise<SavedRow[]> => {
  const statement = saveStatement(at, records, new Date(now).toISOString());
  const { rows } = await tx.execute<SavedRow & Record<string, unknown>>(statement);
  return rows;
};

/**
 * Takes a record out of the plan, and with a need everything that hangs on it. The text stays as a
 * revision. Removing what is already gone is no error; a stale version removes nothing.
 */
export const removeRecord = async (
  tx: Tx,
  at: PlanPlace,
  { key, versie }: { key: string; versie: number },
  now: number,
): Promise<SaveResult> => {
  const all = await loadRecords(tx, at);
  const sleutel = sleutelOf(at, key);
  const found = all.find((one) => one.sleutel === sleutel);
  if (!found) return { versies: {}, conflicten: [] };
  if (found.versie !== versie)
    return { versies: {}, conflicten: [{ key, versie: found.versie, record: found.record }] };
  const gone = all.filter((one) => one === found || parentKey(one.record) === key);
  await takeOut(tx, at, gone, now);
  return { versies: {}, conflicten: [] };
};

const takeOut = async (tx: Tx, at: PlanPlace, gone: StoredRecord[], now: number) => {
  const keys = gone.map(({ sleutel }) => sleutel);
  const removed = await tx
    .delete(planRecord)
    .where(and(ofPlan(at), inArray(planRecord.sleutel, keys)))
    .returning();
  if (removed.length === 0) return;
  const bewaardOp = new Date(now);
  await tx.insert(planRevisie).values(
    removed.map(({ gewijzigdOp: _, ...row }) => ({
      ...row,
      id: newId(),
      reden: 'verwijderd' as const,
      bewaardOp,
    })),
  );
};

/**
 * One writer at a time for the whole plan, where a step reads before it writes.
 * @throws DomainError aanmeldenNodig when the plan got a new key in the meantime.
 */
export const lockPlan = async (tx: Tx, at: PlanPlace): Promise<void> => {
  const { rowCount } = await tx.execute(
    sql`select 1 from plan where gemeente_id = ${at.gemeenteId} and id = ${at.planId}
      and sleutel_versie = ${at.sleutelVersie} for update`,
  );
  if (rowCount === 0) throw new DomainError('aanmeldenNodig');
};
