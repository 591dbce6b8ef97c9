import { mergeFields } from '@keukentafel/domain/systeem';
import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { zaakRecord, zaakRevisie } from '../db/schema.ts';
import { CONTENT, type Soort } from './content.ts';
import type { Write } from './records.ts';
import { openContent, sealContent, type Dossier } from './sealed.ts';

type Row = typeof zaakRecord.$inferSelect;

/**
 * Joins what two colleagues wrote into different fields of one record. What the second sent gets a
 * version of its own, kept as a revision: that is what the writer sees and goes on from.
 * @returns that version, or null when a person has to choose.
 */
export const mergeStale = async <S extends Soort>(
  tx: Tx,
  at: Dossier,
  { soort, sleutel, versie, inhoud }: Write<S>,
  { row, stored }: { row: Row; stored: Row },
): Promise<{ versie: number } | null> => {
  const open = (from: Row): object =>
    CONTENT[soort].parse(openContent(at, soort, sleutel, from.inhoud));
  const seen = await seenBefore(tx, at, { soort, sleutel, versie });
  if (!seen) return null;
  const joined = mergeFields<object>(open(seen), open(stored), inhoud);
  const merged = 'merged' in joined ? CONTENT[soort].safeParse(joined.merged) : null;
  if (!merged?.success) return null;
  await tx.insert(zaakRevisie).values([
    { ...stored, id: newId() },
    { ...row, id: newId(), versie: stored.versie + 1 },
  ]);
  await tx
    .update(zaakRecord)
    .set({
      inhoud: sealContent(at, soort, sleutel, merged.data),
      versie: stored.versie + 2,
      door: row.door,
      gewijzigdOp: row.gewijzigdOp,
    })
    .where(
      and(
        ...[eq(zaakRecord.gemeenteId, at.gemeenteId), eq(zaakRecord.zaakId, at.zaakId)],
        eq(zaakRecord.id, stored.id),
      ),
    );
  return { versie: stored.versie + 1 };
};

/** What the writer was looking at: the oldest text kept under that version; later ones came late. */
const seenBefore = async (
  tx: Tx,
  at: Dossier,
  { soort, sleutel, versie }: { soort: Soort; sleutel: string; versie: number },
): Promise<Row | null> => {
  const [seen] = await tx
    .select()
    .from(zaakRevisie)
    .where(
      and(
        ...[eq(zaakRevisie.gemeenteId, at.gemeenteId), eq(zaakRevisie.zaakId, at.zaakId)],
        ...[eq(zaakRevisie.soort, soort), eq(zaakRevisie.sleutel, sleutel)],
        eq(zaakRevisie.versie, versie),
      ),
    )
    .orderBy(asc(zaakRevisie.id))
    .limit(1);
  return seen ?? null;
};
