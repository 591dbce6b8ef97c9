import { and, eq } from 'drizzle-orm';
import { withTenant, type Db } from '../db/database.ts';
import { dossierSleutel } from '../db/schema-sleutel.ts';
import { zaakByReferentie } from './byReferentie.ts';
import { normalReferentie } from './referentie.ts';

/**
 * Throws the keys of a dossier away, for every holder. Its rows stay and mean nothing, also in each
 * backup of the content that was kept.
 * @returns whether there was anything to throw away.
 */
export const shredDossier = (db: Db, gemeenteId: string, typed: string): Promise<boolean> =>
  withTenant(db, gemeenteId, async (tx) => {
    const zaak = await zaakByReferentie(tx, gemeenteId, normalReferentie(typed) ?? '');
    if (!zaak) return false;
    const gone = await tx
      .delete(dossierSleutel)
      .where(and(eq(dossierSleutel.gemeenteId, gemeenteId), eq(dossierSleutel.zaakId, zaak.id)))
      .returning({ houder: dossierSleutel.houder });
    return gone.length > 0;
  });
