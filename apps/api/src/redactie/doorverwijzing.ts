import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { doorverwijzing } from '../db/schema-redactie.ts';

/** More merges after each other than anybody makes; it also ends a circle. */
const MOST = 10;

/** The entry that an old address stands for now: itself, or what it was merged into. */
export async function winnerOf(tx: Tx, gemeenteId: string, id: string): Promise<string> {
  let found = id;
  for (let step = 0; step < MOST; step += 1) {
    const [row] = await tx
      .select({ naarId: doorverwijzing.naarId })
      .from(doorverwijzing)
      .where(and(eq(doorverwijzing.gemeenteId, gemeenteId), eq(doorverwijzing.vanId, found)));
    if (!row) return found;
    found = row.naarId;
  }
  return found;
}
