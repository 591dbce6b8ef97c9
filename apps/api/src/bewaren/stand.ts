import { day, type Day } from '@keukentafel/domain/time';
import { bewaartermijnVanZaak, type Bewaarregel } from '@keukentafel/domain/zaak';
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { bewaarplicht, bewaarwaarschuwing } from '../db/schema-bewaren.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import type { ZaakRow } from '../zaak/row.ts';

/** Until when a case is kept, and what a person laid down about that. */
export interface BewaarStand {
  /** Null while the case runs: it is kept until it has ended, and then for its term. */
  regel: Bewaarregel | null;
  tot: Day | null;
  /** The resident was told; from `vernietigenVanaf` it can go. */
  gewaarschuwdOp: Day | null;
  /** Somebody laid down that it stays longer. */
  blijft: boolean;
}

/** Until when this case is kept, worked out anew. */
export const bewaarStand = async (
  tx: Tx,
  gemeente: Gemeente,
  { id, feiten }: ZaakRow,
): Promise<BewaarStand> => {
  const termijn = bewaartermijnVanZaak(feiten, beleidOp(gemeente, feiten.gemeldOp).bewaren);
  const [told] = await tx
    .select({ op: bewaarwaarschuwing.gewaarschuwdOp })
    .from(bewaarwaarschuwing)
    .where(and(eq(bewaarwaarschuwing.gemeenteId, gemeente.id), eq(bewaarwaarschuwing.zaakId, id)));
  const held = await tx
    .select({ id: bewaarplicht.id })
    .from(bewaarplicht)
    .where(
      and(
        ...[eq(bewaarplicht.gemeenteId, gemeente.id), eq(bewaarplicht.zaakId, id)],
        isNull(bewaarplicht.opgehevenOp),
      ),
    );
  return {
    ...{ regel: termijn?.regel ?? null, tot: termijn?.tot ?? null },
    gewaarschuwdOp: told ? day(told.op) : null,
    blijft: held.length > 0,
  };
};
