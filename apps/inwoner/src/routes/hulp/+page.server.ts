import { addDays } from '@keukentafel/domain/time';
import { buurtOf, keepLijst, lijstOf } from '#lib/server/buurt.ts';
import { text } from '#lib/server/form.ts';
import { chosenIn, filterButtons, filtersIn } from '#lib/server/hulp/filters.ts';
import { today } from '#lib/server/hulp/today.ts';
import { spread } from '#lib/hulp/week.ts';
import { searchIn } from '#lib/server/zoeken.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load = (async (event) => {
  const postcode = buurtOf(event);
  const vandaag = today();
  const { catalogue } = event.locals.api;
  const [topics, week] = await Promise.all([
    catalogue.topics.query(),
    catalogue.agenda.query({
      from: vandaag,
      to: addDays(vandaag, 6),
      ...(postcode && { postcode }),
    }),
  ]);
  const near = week.filter(({ afstandKm }) => afstandKm !== null && afstandKm <= 3);
  return {
    titel: 'Hulp zoeken in de buurt',
    ...{ vandaag, postcode: postcode ?? '', veel: topics.veel, veelGezocht: topics.veelGezocht },
    binnenkort: spread(near.length > 0 ? near : week),
    bewaard: lijstOf(event),
  };
}) satisfies PageServerLoad;

const EMPTY = { hits: [], danger: [], fallback: false, zin: 'Schrijf eerst op wat u zoekt.' };

/** The search, and for each hit what its card tells. */
async function search(event: RequestEvent, form: FormData) {
  const chosen = chosenIn(form);
  const gekozen = { groepen: filterButtons(chosen), bewaren: [...chosen] };
  const zoek = await searchIn(event, form, filtersIn({ searchParams: chosen }));
  if (!zoek || zoek.woorden === '') {
    const postcode = text(form, 'postcode');
    return { zoek: { woorden: '', postcode, ...EMPTY }, kaarten: [], ...gekozen };
  }
  const near = zoek.postcode === '' ? {} : { postcode: zoek.postcode };
  const ids = zoek.hits.map(({ id }) => id);
  const found = await event.locals.api.catalogue.several.query({ ids, ...near });
  return { zoek, kaarten: found.map(({ kaart }) => kaart), ...gekozen };
}

export const actions = {
  /** By POST: what somebody looks for stands in no address, log or history. */
  zoek: async (event) => search(event, await event.request.formData()),
  /** The button beside a hit belongs to the search form, so that the hits stay. */
  bewaar: async (event) => {
    const form = await event.request.formData();
    const id = text(form, 'bewaar');
    const found = await search(event, form);
    const bewaard = [...new Set([...lijstOf(event), id])];
    if (found.kaarten.some((kaart) => kaart.id === id)) keepLijst(event, bewaard);
    return { ...found, bewaard };
  },
} satisfies Actions;
