import {
  rank,
  type Candidate,
  type CategoryCode,
  type Point,
  type Ranked,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import type { Day } from '@keukentafel/domain/time';
import type { Tx } from '../db/database.ts';
import { retrieve } from './retrieve.ts';

export type Wanted = {
  readonly gemeenteId: string;
  readonly today: Day;
  readonly question: Understanding;
  readonly words: string;
  readonly from?: Point | null;
  readonly categorie?: CategoryCode | undefined;
};

/** Where somebody can always turn to: an empty answer does not exist. */
const FALLBACK: readonly CategoryCode[] = ['TO-WMOL', 'TO-OCO'];

/**
 * The services for an understood question, best first, each with why. When nothing fits, the Wmo
 * desk and client support come instead, marked `fallback`.
 */
export async function findServices(
  tx: Tx,
  { today, from = null, categorie, ...asked }: Wanted,
): Promise<{ best: Ranked<Candidate>[]; fallback: boolean }> {
  const found = await retrieve(tx, { ...asked, from, categorie: categorie ?? null });
  const fallback = found.length === 0;
  const candidates = fallback ? await elsewhere(tx, { ...asked, from }) : found;
  return { best: rank(candidates, asked.question, today), fallback };
}

async function elsewhere(tx: Tx, base: Omit<Parameters<typeof retrieve>[1], 'categorie'>) {
  const found = [];
  for (const categorie of FALLBACK)
    found.push(...(await retrieve(tx, { ...base, words: '', categorie })));
  return found;
}
