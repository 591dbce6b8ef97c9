import type { Alinea } from '@keukentafel/domain/zaak';
import type { Tx } from '../db/database.ts';
import {
  insertRecords,
  putRecord,
  removeRecord,
  type Records,
  type Stored,
} from '../zaak/records.ts';
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
  const laid = draft.map((alinea, plaats) => ({ alinea, plaats, earlier: stored.get(alinea.id) }));
  await insertRecords(
    tx,
    dossier,
    laid.filter(({ earlier }) => !earlier).map((one) => fresh(one, op)),
  );
  for (const { earlier, ...one } of laid)
    if (earlier) await lay(tx, dossier, { ...one, earlier, op });
  const kept = new Set(draft.map(({ id }) => id));
  for (const one of stored.values())
    if (!kept.has(one.sleutel) && !edited(one))
      await removeRecord(tx, dossier, { soort: 'alinea', sleutel: one.sleutel });
};

interface Placed {
  plaats: number;
  alinea: Alinea;
}

const fresh = ({ plaats, alinea }: Placed, op: number) => ({
  ...{ soort: 'alinea' as const, sleutel: alinea.id, inhoud: { plaats, alinea } },
  ...{ door: VOORSTEL, op },
});

interface Laid extends Placed {
  earlier: Stored<'alinea'>;
  op: number;
}

const lay = async (tx: Tx, dossier: Dossier, { plaats, alinea, earlier, op }: Laid) => {
  const keep = edited(earlier);
  const inhoud = { plaats, alinea: keep ? earlier.inhoud.alinea : alinea };
  if (JSON.stringify(earlier.inhoud) === JSON.stringify(inhoud)) return;
  await putRecord(tx, dossier, {
    ...{ soort: 'alinea', sleutel: alinea.id, versie: earlier.versie, inhoud },
    ...{ door: keep ? earlier.door : VOORSTEL, op },
  });
};
