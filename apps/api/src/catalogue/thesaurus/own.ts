import { LEXICON, withOwnTerms, type Lexicon } from '@keukentafel/domain/catalogue';
import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/database.ts';
import { thesaurusTerm } from '../../db/schema-zoeken.ts';

export type TermRow = typeof thesaurusTerm.$inferSelect;

export const termsOf = (tx: Tx, gemeenteId: string): Promise<TermRow[]> =>
  tx
    .select()
    .from(thesaurusTerm)
    .where(eq(thesaurusTerm.gemeenteId, gemeenteId))
    .orderBy(asc(thesaurusTerm.categorie), asc(thesaurusTerm.uitdrukking));

/** A few municipalities at a time, so that memory does not grow with their number. */
const KEPT = 32;
const kept = new Map<string, { mark: string; lexicon: Lexicon }>();

/** How this municipality reads a question: by what its table says at this moment. */
export async function lexiconOf(tx: Tx, gemeenteId: string): Promise<Lexicon> {
  const { rows } = await tx.execute<{ mark: string | null }>(
    sql`select md5(string_agg(t.id::text || t.versie, ',' order by t.id)) as mark
      from thesaurus_term t where t.gemeente_id = ${gemeenteId}`,
  );
  const mark = rows[0]?.mark;
  if (!mark) return LEXICON;
  const before = kept.get(gemeenteId);
  const lexicon =
    before?.mark === mark ? before.lexicon : withOwnTerms(await termsOf(tx, gemeenteId));
  kept.delete(gemeenteId);
  kept.set(gemeenteId, { mark, lexicon });
  for (const oldest of [...kept.keys()].slice(0, kept.size - KEPT)) kept.delete(oldest);
  return lexicon;
}
