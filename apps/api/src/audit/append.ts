import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { BEGIN, macOf, type Draft, type Regel } from './regel.ts';
import { auditRegel } from './schema.ts';

export interface Chain {
  gemeenteId: string;
  auditKey: Buffer;
}

const Head = z.object({ seq: z.coerce.number(), mac: z.instanceof(Buffer) });

/**
 * Waits for the turn of this municipality and reads the last line. Two statements in one round
 * trip: the second must see what the one before us committed.
 */
const headOf = async (tx: Tx, gemeenteId: string): Promise<z.output<typeof Head>> => {
  const id = z.guid().parse(gemeenteId);
  const answer: unknown = await tx.execute(
    sql.raw(`select pg_advisory_xact_lock(hashtextextended('audit ${id}', 0));
      select seq, mac from audit_regel where gemeente_id = '${id}' order by seq desc limit 1`),
  );
  const [, last] = z.array(z.object({ rows: z.array(z.unknown()) })).parse(answer);
  const [row] = last?.rows ?? [];
  return row ? Head.parse(row) : { seq: 0, mac: BEGIN };
};

/**
 * Adds lines to the chain of a municipality, as the last act of a transaction: from here to its
 * commit nobody else of this municipality can add one.
 */
export const append = async (
  tx: Tx,
  { gemeenteId, auditKey }: Chain,
  drafts: readonly Draft[],
): Promise<void> => {
  if (drafts.length === 0) return;
  let { seq, mac } = await headOf(tx, gemeenteId);
  const lines: Regel[] = [];
  for (const draft of drafts) {
    seq += 1;
    const line = { ...draft, gemeenteId, seq, vorige: mac };
    mac = macOf(auditKey, line);
    lines.push({ ...line, mac });
  }
  await tx.insert(auditRegel).values(lines);
};
