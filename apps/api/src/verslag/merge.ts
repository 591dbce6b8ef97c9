import type { Alinea } from '@keukentafel/domain/zaak';
import type { Tx } from '../db/database.ts';
import { putRecord, removeRecord, type Records, type Stored } from '../zaak/records.ts';
import type { Dossier } from '../zaak/sealed.ts';

/** Who "wrote" a paragraph that nobody edited yet. */
const VOORSTEL = 'voorstel';

const edited = ({ door }: Stored<'alinea'>): boolean => door !== VOORSTEL;

/**
 * Lays a new draft over the stored one: new paragraphs come in, paragraphs that nobody edited
 * follow the facts or go, and edited ones keep every word and only move with the order.
 */
export const mergeDraft = async (
  tx: Tx,
  dossier: Dossier,
  records: Records,
  draft: readonly Alinea[],
  op: number,
): Promise<void> => {
  const stored = new Map(records.of('alinea').map((one) => [one.sleutel, one]));
  for (const [plaats, alinea] of draft.entries())
    await lay(tx, dossier, { plaats, alinea, earlier: stored.get(alinea.id), op });
  const kept = new Set(draft.map(({ id }) => id));
  for (const one of stored.values())
    if (!kept.has(one.sleutel) && !edited(one))
      await removeRecord(tx, dossier, { soort: 'alinea', sleutel: one.sleutel });
};

interface Laid {
  plaats: number;
  alinea: Alinea;
  earlier: Stored<'alinea'> | undefined;
  op: number;
}

const lay = async (tx: Tx, dossier: Dossier, { plaats, alinea, earlier, op }: Laid) => {
  const keep = earlier && edited(earlier) ? earlier : null;
  const inhoud = { plaats, alinea: keep ? keep.inhoud.alinea : alinea };
  if (earlier && JSON.stringify(earlier.inhoud) === JSON.stringify(inhoud)) return;
  await putRecord(tx, dossier, {
    ...{ soort: 'alinea', sleutel: alinea.id, versie: earlier?.versie ?? 0, inhoud },
    ...{ door: keep?.door ?? VOORSTEL, op },
  });
};
