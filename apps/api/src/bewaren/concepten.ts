import { dayAt, type Day } from '@keukentafel/domain/time';
import { bewaartermijnVanConcept } from '@keukentafel/domain/zaak';
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { vernietigd } from '../db/schema-bewaren.ts';

export interface Batch {
  gemeenteId: string;
  now: number;
  vandaag: Day;
  most: number;
  proef: boolean;
  /** The last id of the batch before. */
  after: string;
}

/** What a batch did, and where the next one begins; null when there is nothing more. */
export interface Done {
  aantallen: Record<string, number>;
  /** Of whom something went. */
  betrokkenen: string[];
  next: string | null;
}

const DAY = 86_400_000;
/** More than enough to take the day in the Netherlands into account. */
const SURELY_KEPT = 29 * DAY;

/** Plans that never became a case, thirty days after somebody last worked on them. */
export const concepten = async (tx: Tx, batch: Batch): Promise<Done> => {
  const { gemeenteId, now, most, after, vandaag } = batch;
  const { rows } = await tx.execute<{ id: string; gewijzigd_op: string }>(
    sql`select p.id, p.gewijzigd_op from plan p
      where p.gemeente_id = ${gemeenteId} and p.id > ${after}
        and p.gewijzigd_op < ${new Date(now - SURELY_KEPT).toISOString()}::timestamptz
        and not exists (select from zaak z where z.gemeente_id = p.gemeente_id and z.plan_id = p.id)
      order by p.id limit ${most}`,
  );
  const due = rows
    .map((row) => ({ ...row, van: dayAt(new Date(row.gewijzigd_op).getTime()) }))
    .filter(({ van }) => vandaag >= bewaartermijnVanConcept(van).vanaf);
  const betrokkenen: string[] = [];
  for (const one of batch.proef ? [] : due)
    if (await remove(tx, batch, one)) betrokkenen.push(one.id);
  return {
    ...{ aantallen: { concept: due.length }, betrokkenen },
    next: rows.length === most ? (rows.at(-1)?.id ?? null) : null,
  };
};

/** Only what nobody touched since it was looked at; its keys go first, with everything in it. */
const remove = async (
  tx: Tx,
  { gemeenteId, now }: Batch,
  { id, van, gewijzigd_op }: { id: string; van: Day; gewijzigd_op: string },
): Promise<boolean> => {
  const { rowCount } = await tx.execute(
    sql`delete from plan where gemeente_id = ${gemeenteId} and id = ${id}
      and gewijzigd_op = ${gewijzigd_op}::timestamptz
      and not exists (select from zaak z where z.gemeente_id = plan.gemeente_id and z.plan_id = plan.id)`,
  );
  if (!rowCount) return false;
  await tx
    .insert(vernietigd)
    .values({ gemeenteId, soort: 'plan', id, regel: 'concept', van, op: new Date(now) })
    .onConflictDoNothing();
  return true;
};
