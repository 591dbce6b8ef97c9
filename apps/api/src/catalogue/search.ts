import {
  availabilityOn,
  CATEGORIES,
  isStale,
  rank,
  understand,
  TOEGANG,
  AANBOD_TREDEN,
  type CategoryCode,
  type Danger,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import { withTenant, type Db, type Tx } from '../db/database.ts';
import { placeOf } from '../gemeente/places.ts';
import { retrieve } from './retrieve.ts';
import { loadServices, type Loaded } from './store/load.ts';
import { addressOf, costsOf, summaryOf } from './view/texts.ts';

export type Asked = {
  readonly words: string;
  readonly postcode?: string | undefined;
  readonly categorie?: CategoryCode | undefined;
  readonly limit?: number | undefined;
};

type Where = { readonly db: Db; readonly gemeenteId: string; readonly today: Day };

const DEFAULT_LIMIT = 20;
/** Where somebody can always turn to: an empty answer does not exist. */
const FALLBACK: readonly CategoryCode[] = ['TO-WMOL', 'TO-OCO'];

/**
 * What the catalogue knows for these words, best first, each with why. When nothing fits, the Wmo
 * desk and client support come instead, marked `fallback`. The words are used and forgotten.
 */
export async function searchCatalogue({ db, gemeenteId, today }: Where, asked: Asked) {
  const question = understand(asked.words);
  const from = asked.postcode === undefined ? null : placeOf(asked.postcode);
  const limit = asked.limit ?? DEFAULT_LIMIT;
  return withTenant(db, gemeenteId, async (tx) => {
    const base = { gemeenteId, from, question, words: asked.words };
    const found = await retrieve(tx, { ...base, categorie: asked.categorie ?? null });
    const fallback = found.length === 0;
    const candidates = fallback ? await elsewhere(tx, base) : found;
    const best = rank(candidates, question, today).slice(0, limit);
    const ids = best.map(({ hit }) => hit.id);
    const loaded = await loadServices(tx, gemeenteId, ids);
    const byId = new Map(loaded.entries.map((entry) => [entry.service.id, entry]));
    const hits = best.flatMap(({ hit, why }) => {
      const entry = byId.get(hit.id);
      return entry ? [hitFrom(entry, loaded, today, { afstandKm: hit.afstandKm, why })] : [];
    });
    const danger: readonly Danger[] = question.danger;
    return { hits, danger: [...danger], fallback };
  });
}

async function elsewhere(tx: Tx, base: Omit<Parameters<typeof retrieve>[1], 'categorie'>) {
  const found = [];
  for (const categorie of FALLBACK)
    found.push(...(await retrieve(tx, { ...base, words: '', categorie })));
  return found;
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
