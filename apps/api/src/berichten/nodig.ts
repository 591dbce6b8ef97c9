import { addDays, day, type Day } from '@keukentafel/domain/time';
import { berichtenVan, type Bericht } from '@keukentafel/domain/systeem';
import { readZaak } from '@keukentafel/domain/zaak';
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';

/** A case with what is due to be told about it. */
export interface Nodig {
  zaakId: string;
  berichten: Bericht[];
}

type Row = { id: string; feiten: unknown; gewaarschuwd_op: string | null };

const MOST = 500;
/** Longer than any news stays news, and than a plan may be handed in. */
const BACK_DAYS = 21;

/** Cases in which something happened lately, a page at a time. The domain says what is due. */
export const nodigNa = async (
  tx: Tx,
  { gemeenteId, vandaag, after }: { gemeenteId: string; vandaag: Day; after: string },
): Promise<{ nodig: Nodig[]; next: string | null }> => {
  const since = addDays(vandaag, -BACK_DAYS);
  const { rows } = await tx.execute<Row>(sql`
    select z.id, z.feiten, w.gewaarschuwd_op::text as gewaarschuwd_op
    from zaak z
    left join bewaarwaarschuwing w on w.gemeente_id = z.gemeente_id and w.zaak_id = z.id
    where z.gemeente_id = ${gemeenteId} and z.id > ${after}
      and (z.gewijzigd_op >= ${since}::date or z.gemeld_op >= ${since}
        or w.gewaarschuwd_op >= ${since})
    order by z.id limit ${MOST}`);
  const nodig = rows.map(({ id, feiten, gewaarschuwd_op: told }) => ({
    zaakId: id,
    berichten: berichtenVan(readZaak(feiten), told ? day(told) : null, vandaag),
  }));
  return {
    nodig: nodig.filter(({ berichten }) => berichten.length > 0),
    next: rows.length === MOST ? (rows.at(-1)?.id ?? null) : null,
  };
};
