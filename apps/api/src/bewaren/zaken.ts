import {
  bewaartermijnVanZaak,
  type Bewaartermijn,
  uitstelVan,
  waarschuwVanaf,
} from '@keukentafel/domain/zaak';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { bewaarwaarschuwing, vernietigd } from '../db/schema-bewaren.ts';
import { zaak } from '../db/schema.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import type { Batch, Done } from './concepten.ts';
import { kandidaten, type Kandidaat } from './kandidaten.ts';

/**
 * Cases whose term is over: the resident is told seven days before, and then everything goes, keys
 * and all. What a person decided to keep stays, and so does what the resident just wrote in.
 */
export const zaken = async (tx: Tx, gemeente: Gemeente, batch: Batch): Promise<Done> => {
  const found = await kandidaten(tx, batch);
  const aantallen: Record<string, number> = {};
  const betrokkenen: string[] = [];
  const count = (what: string) => (aantallen[what] = (aantallen[what] ?? 0) + 1);
  for (const one of found) {
    const jaren = beleidOp(gemeente, one.feiten.gemeldOp).bewaren;
    const termijn = bewaartermijnVanZaak(one.feiten, jaren);
    if (!termijn || batch.vandaag < waarschuwVanaf(termijn)) continue;
    if (!one.beletsel.gewaarschuwdOp) {
      count('gewaarschuwd');
      if (!batch.proef) await warn(tx, batch, one, termijn);
    }
    if (uitstelVan(termijn, one.beletsel, batch.vandaag) !== null) continue;
    if (!batch.proef && !(await destroy(tx, batch, one, termijn))) continue;
    count(termijn.regel);
    betrokkenen.push(one.planId ?? one.id);
  }
  return {
    aantallen,
    betrokkenen,
    next: found.length === batch.most ? (found.at(-1)?.id ?? null) : null,
  };
};

/** Told where the resident looks: on the page of the case. */
const warn = (
  tx: Tx,
  { gemeenteId, vandaag }: Batch,
  { id }: Kandidaat,
  { vanaf }: Bewaartermijn,
) =>
  tx
    .insert(bewaarwaarschuwing)
    .values({ gemeenteId, zaakId: id, gewaarschuwdOp: vandaag, vernietigenVanaf: vanaf })
    .onConflictDoNothing();

/** Only the case that was looked at: one that changed since is looked at again next time. */
const destroy = async (
  tx: Tx,
  { gemeenteId, now }: Batch,
  { id, planId, versie }: Kandidaat,
  { regel, van }: Bewaartermijn,
): Promise<boolean> => {
  const { rowCount } = await tx
    .delete(zaak)
    .where(and(eq(zaak.gemeenteId, gemeenteId), eq(zaak.id, id), eq(zaak.versie, versie)));
  if (!rowCount) return false;
  await tx
    .insert(vernietigd)
    .values({ gemeenteId, soort: 'zaak', id, regel, van, op: new Date(now) })
    .onConflictDoNothing();
  if (planId)
    await tx.execute(
      sql`delete from plan where gemeente_id = ${gemeenteId} and id = ${planId} and not exists
        (select from zaak z where z.gemeente_id = plan.gemeente_id and z.plan_id = plan.id)`,
    );
  return true;
};
