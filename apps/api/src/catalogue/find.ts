import {
  rank,
  type Candidate,
  type CategoryCode,
  type Ranked,
  type Understanding,
} from '@keukentafel/domain/catalogue';
import type { SQL } from 'drizzle-orm';
import type { Day } from '@keukentafel/domain/time';
import type { Tx } from '../db/database.ts';
import { placeOf } from '../gemeente/places.ts';
import { areaOf } from '../hsds/where.ts';
import { hasCategory } from './public/filters.ts';
import { retrieve, type Retrieval } from './retrieve.ts';

export type Here = { readonly id: string; readonly naam: string; readonly code: string };

export type Wanted = {
  readonly gemeente: Here;
  readonly today: Day;
  readonly question: Understanding;
  readonly words: string;
  /** Where the resident lives; without it the whole municipality is the area. */
  readonly postcode?: string | undefined;
  /** A further condition, such as chosen filters. */
  readonly only?: SQL | undefined;
};

/** Where somebody can always turn to: an empty answer does not exist. */
const FALLBACK: readonly CategoryCode[] = ['TO-WMOL', 'TO-OCO'];

/**
 * The services for an understood question, best first, each with why. When nothing fits, the Wmo
 * desk and client support come instead, marked `fallback`.
 */
export async function findServices(
  tx: Tx,
  { gemeente, today, question, words, postcode, only }: Wanted,
): Promise<{ best: Ranked<Candidate>[]; fallback: boolean }> {
  const asked: Retrieval = {
    ...{ gemeenteId: gemeente.id, question, words, only },
    from: postcode === undefined ? null : placeOf(postcode),
    area: areaOf(gemeente, postcode),
  };
  const found = await retrieve(tx, asked);
  const fallback = found.length === 0;
  const candidates = fallback ? await elsewhere(tx, asked) : found;
  return { best: rank(candidates, question, today), fallback };
}

async function elsewhere(tx: Tx, asked: Retrieval) {
  const found = [];
  for (const code of FALLBACK)
    found.push(...(await retrieve(tx, { ...asked, words: '', only: hasCategory(code) })));
  return found;
}
