import { understand, type CategoryCode, type Danger } from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { withTenant, type Db } from '../db/database.ts';
import { placeOf } from '../gemeente/places.ts';
import { findServices } from './find.ts';
import { loadServices } from './store/load.ts';
import { tally } from './tellingen.ts';
import { lexiconOf } from './thesaurus/own.ts';
import { hitFrom } from './view/hit.ts';

export type Asked = {
  readonly words: string;
  readonly postcode?: string | undefined;
  readonly categorie?: CategoryCode | undefined;
  readonly limit?: number | undefined;
};

type Where = { readonly db: Db; readonly gemeenteId: string; readonly today: Day };

const DEFAULT_LIMIT = 20;

/**
 * What the catalogue knows for these words, best first, each with why. The words are used and
 * forgotten; only which subject it was about is counted.
 */
export async function searchCatalogue({ db, gemeenteId, today }: Where, asked: Asked) {
  const from = asked.postcode === undefined ? null : placeOf(asked.postcode);
  const { question, ...answer } = await withTenant(db, gemeenteId, async (tx) => {
    const question = understand(asked.words, await lexiconOf(tx, gemeenteId));
    const { words, categorie, limit = DEFAULT_LIMIT } = asked;
    const found = await findServices(tx, { gemeenteId, today, from, question, words, categorie });
    const best = found.best.slice(0, limit);
    const ids = best.map(({ hit }) => hit.id);
    const loaded = await loadServices(tx, gemeenteId, ids);
    const byId = new Map(loaded.entries.map((entry) => [entry.service.id, entry]));
    const hits = best.flatMap(({ hit, why }) => {
      const entry = byId.get(hit.id);
      return entry ? [hitFrom(entry, loaded, today, { afstandKm: hit.afstandKm, why })] : [];
    });
    const danger: readonly Danger[] = question.danger;
    return { question, hits, danger: [...danger], fallback: found.fallback };
  });
  tally(db, { gemeenteId, today, question, fallback: answer.fallback });
  return answer;
}
