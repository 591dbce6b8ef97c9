import {
  availabilityOn,
  CATEGORIES,
  isStale,
  understand,
  TOEGANG,
  AANBOD_TREDEN,
  type CategoryCode,
  type Danger,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { withTenant, type Db } from '../db/database.ts';
import { placeOf } from '../gemeente/places.ts';
import { findServices } from './find.ts';
import { loadServices, type Loaded } from './store/load.ts';
import { tally } from './tellingen.ts';
import { lexiconOf } from './thesaurus/own.ts';
import { addressOf, costsOf, summaryOf } from './view/texts.ts';

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

function hitFrom(
  entry: ServiceEntry,
  around: Loaded,
  today: Day,
  found: { afstandKm: number | null; why: string[] },
) {
  const fact = availabilityOn(entry.beschikbaarheid, today);
  return {
    id: entry.service.id,
    naam: entry.service.name,
    organisatie: around.organizations.get(entry.service.organization_id)?.name ?? '',
    samenvatting: summaryOf(entry),
    trede: entry.trede,
    tredeNaam: AANBOD_TREDEN[entry.trede].naam,
    categorieen: entry.categorieen.map((code) => ({ code, naam: CATEGORIES[code].naam })),
    toegang: entry.toegang,
    toegangUitleg: TOEGANG[entry.toegang].naam,
    kosten: costsOf(entry),
    plaats: addressOf(entry, around)?.city ?? null,
    beschikbaarheid: fact && {
      status: fact.status,
      gemetenOp: fact.gemetenOp,
      wachtWeken: fact.wachtWeken,
    },
    gecontroleerdOp: entry.gecontroleerdOp,
    verouderd: isStale(entry.gecontroleerdOp, today),
    ...found,
  };
}
