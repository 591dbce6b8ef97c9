import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { zaak } from '../db/schema.ts';
import { rowOf, type ZaakRow } from './row.ts';

/** The case with this number, locked for a hand-in. Nothing of it may be shown to the caller. */
export const zaakByReferentie = async (
  tx: Tx,
  gemeenteId: string,
  referentie: string,
): Promise<ZaakRow | null> => {
  const [row] = await tx
    .select()
    .from(zaak)
    .where(and(eq(zaak.gemeenteId, gemeenteId), eq(zaak.referentie, referentie)))
    .for('update');
  return row ? rowOf(row) : null;
};
