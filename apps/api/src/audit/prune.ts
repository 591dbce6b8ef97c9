import { sql } from 'drizzle-orm';
import { keysOf, type KeyRing } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Anchor } from './anchor.ts';
import { zegelOf } from './ijkpunt.ts';
import { auditIjkpunt, auditRegel } from './schema.ts';
import { verify } from './verify.ts';

type Pruned = { gemeente: string; regels: number; tot: number };

const pruneOne = (db: Db, ring: KeyRing, gemeenteId: string, before: Date): Promise<Pruned> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.gemeente', ${gemeenteId}, true)`);
    // The first line that stays decides: nothing in the middle of a chain can go.
    const { rows } = await tx.execute<{ seq: string | null }>(sql`
      select coalesce((select min(seq) - 1 from audit_regel where gemeente_id = ${gemeenteId}
        and op >= ${before.toISOString()}::timestamptz), max(seq)) as seq
      from audit_regel where gemeente_id = ${gemeenteId}`);
    const seq = Number(rows[0]?.seq ?? 0);
    const [last] = await tx
      .select({ mac: auditRegel.mac })
      .from(auditRegel)
      .where(sql`gemeente_id = ${gemeenteId} and seq = ${seq}`);
    if (!last) return { gemeente: gemeenteId, regels: 0, tot: 0 };
    const one = { gemeenteId, seq, mac: last.mac, tot: before };
    const zegel = zegelOf(keysOf(ring, gemeenteId).auditKey, one);
    await tx.insert(auditIjkpunt).values({ ...one, op: new Date(), zegel });
    const gone = await tx
      .delete(auditRegel)
      .where(sql`gemeente_id = ${gemeenteId} and seq <= ${seq}`);
    await tx.execute(sql`delete from verwerking where gemeente_id = ${gemeenteId}
      and end_time < ${before.toISOString()}::timestamptz`);
    return { gemeente: gemeenteId, regels: gone.rowCount ?? 0, tot: seq };
  });

/**
 * Takes lines out of the logs whose term is over, as the owner of the database, behind a sealed
 * checkpoint. A chain that is not whole is left alone: pruning must not hide what was done to it.
 * @throws Error when a chain is broken.
 */
export const prune = async (
  { db, ring }: { db: Db; ring: KeyRing },
  gemeenten: readonly string[],
  anchors: readonly Anchor[],
  before: Date,
): Promise<Pruned[]> => {
  const { breuken } = await verify({ db, ring }, gemeenten, anchors);
  if (breuken.length > 0) throw new Error('the log is not whole; nothing is pruned');
  const done: Pruned[] = [];
  for (const id of gemeenten) done.push(await pruneOne(db, ring, id, before));
  return done;
};
