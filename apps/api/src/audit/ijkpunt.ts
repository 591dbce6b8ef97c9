import { createHmac } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { auditIjkpunt } from './schema.ts';

type Ijkpunt = typeof auditIjkpunt.$inferSelect;
type Bare = Omit<Ijkpunt, 'zegel' | 'op'>;

/** The seal of a checkpoint: over its place, the seal there and the moment. */
export const zegelOf = (key: Buffer, { gemeenteId, seq, mac, tot }: Bare): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['ijkpunt', gemeenteId, seq, mac.toString('base64'), tot.getTime()]))
    .digest();

/** Whether it was made with the key of this installation. */
export const isOwn = (key: Buffer, one: Ijkpunt): boolean => zegelOf(key, one).equals(one.zegel);

/** Where the chain of a municipality begins since it was last pruned; null: at its first line. */
export const ijkpuntVan = async (tx: Tx, gemeenteId: string): Promise<Ijkpunt | null> => {
  const [newest] = await tx
    .select()
    .from(auditIjkpunt)
    .where(eq(auditIjkpunt.gemeenteId, gemeenteId))
    .orderBy(desc(auditIjkpunt.seq))
    .limit(1);
  return newest ?? null;
};
