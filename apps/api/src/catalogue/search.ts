import { understand, type Danger } from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import type { SQL } from 'drizzle-orm';
import { withTenant, type Db } from '../db/database.ts';
import { findServices, type Here } from './find.ts';
import { loadServices } from './store/load.ts';
import { tally } from './tellingen.ts';
import { lexiconOf } from './thesaurus/own.ts';
import { hitFrom } from './view/hit.ts';

export type Asked = {
  readonly words: string;
  readonly postcode?: string | undefined;
  /** The filters somebody chose, as a condition on the services. */
  readonly only?: SQL | undefined;
  readonly limit?: number | undefined;
};

type Where = { readonly db: Db; readonly gemeente: Here; readonly today: Day };

const DEFAULT_LIMIT = 20;

/**
 * What the catalogue knows for these words, best first, each with why. The words are used and
 * forgotten; only which subject it was about is counted.
 */
export async function searchCatalogue({ db, gemeente, today }: Where, asked: Asked) {
  const { question, ...answer } = await withTenant(db, gemeente.id, async (tx) => {
    const { limit = DEFAULT_LIMIT, ...wanted } = asked;
    const question = understand(asked.words, await lexiconOf(tx, gemeente.id));
    const found = await findServices(tx, { ...wanted, gemeente, today, question });
    const best = found.best.slice(0, limit);
    const ids = best.map(({ hit }) => hit.id);
    const loaded = await loadServices(tx, gemeente.id, ids);
    const byId = new Map(loaded.entries.map((entry) => [entry.service.id, entry]));
    const hits = best.flatMap(({ hit, why }) => {
      const entry = byId.get(hit.id);
      const { afstandKm, inGebied } = hit;
      return entry ? [{ ...hitFrom(entry, loaded, today, { afstandKm, why }), inGebied }] : [];
    });
    const danger: readonly Danger[] = question.danger;
    return { question, hits, danger: [...danger], fallback: found.fallback };
  });
  tally(db, { gemeenteId: gemeente.id, today, question, fallback: answer.fallback });
  return answer;
}
