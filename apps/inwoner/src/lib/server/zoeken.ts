import type { AppRouter } from '@keukentafel/api';
import type { RequestEvent } from '@sveltejs/kit';
import type { inferRouterOutputs } from '@trpc/server';
import { foutVan } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import type { Gekozen } from '#lib/server/hulp/filters.ts';

type Found = inferRouterOutputs<AppRouter>['catalogue']['search'];
export type Hit = Found['hits'][number];

/** What was looked for and what came of it. */
export interface Zoek {
  woorden: string;
  postcode: string;
  hits: Hit[];
  danger: Found['danger'];
  /** Nothing fitted: the places that always help come instead. */
  fallback: boolean;
  /** Why there is no answer, when there is none. */
  zin: string;
}

const POSTCODE = /^[1-9]\d{3}(\s?[a-z]{2})?$/i;
const LIMIT = 8;

/** The search on a page of the plan, when there is one. Words are sent in the body, never in a URL. */
export async function searchIn(
  { locals }: Pick<RequestEvent, 'locals'>,
  form: FormData,
  filters: Gekozen = {},
): Promise<Zoek | null> {
  const woorden = text(form, 'woorden').trim();
  const postcode = text(form, 'postcode').trim();
  const empty = { woorden, postcode, hits: [], danger: [], fallback: false };
  if (woorden === '') return postcode === '' ? null : { ...empty, zin: '' };
  if (postcode !== '' && !POSTCODE.test(postcode))
    return { ...empty, zin: 'Deze postcode klopt niet. Vul bijvoorbeeld 1234 AB in.' };
  const near = postcode === '' ? {} : { postcode };
  try {
    const found = await locals.api.catalogue.search.query({
      words: woorden,
      limit: LIMIT,
      filters,
      ...near,
    });
    const narrow = found.fallback && Object.keys(filters).length > 0;
    return { ...empty, ...found, zin: narrow ? TOO_NARROW : '' };
  } catch (error) {
    return { ...empty, zin: searchFailed(error) };
  }
}

const TOO_NARROW = 'Er is niets dat bij alles past wat u koos. Haal een keuze weg.';

const searchFailed = (error: unknown): string => {
  const { code, zin } = foutVan(error);
  return code === 'nietBereikbaar' ? 'Zoeken lukt nu niet. Probeer het zo nog eens.' : zin;
};
