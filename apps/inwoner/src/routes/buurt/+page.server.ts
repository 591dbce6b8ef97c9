import { sketch } from '@keukentafel/domain/map';
import { addDays } from '@keukentafel/domain/time';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { buurtOf, dropBuurt, keepBuurt, keepLijst, lijstOf, pc4In } from '#lib/server/buurt.ts';
import { foutVan } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { spread } from '#lib/hulp/week.ts';
import { filterLinks, filtersIn, kmIn, kmLinks } from '#lib/server/hulp/filters.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { Actions, PageServerLoad } from './$types.js';

const UNKNOWN = 'Deze postcode kennen wij niet. Vul bijvoorbeeld 1234 AB in.';

export const load = (async (event) => {
  const postcode = buurtOf(event);
  const base = { titel: 'Mijn buurt', postcode: postcode ?? '', bewaard: lijstOf(event) };
  return postcode === undefined
    ? { ...base, buurt: null }
    : { ...base, buurt: await neighbourhood(event, postcode) };
}) satisfies PageServerLoad;

/** Places on a drawing and in a list, numbered alike, and what is on there this week. */
async function neighbourhood(event: RequestEvent, postcode: string) {
  const { catalogue } = event.locals.api;
  const filters = filtersIn(event.url);
  const km = kmIn(event.url);
  const vandaag = today();
  const period = { from: vandaag, to: addDays(vandaag, 6) };
  const [near, week] = await Promise.all([
    catalogue.nearby.query({ postcode, filters, km }),
    catalogue.agenda.query({ ...period, filters, postcode }),
  ]);
  const places = near.plekken.map(({ id, lat, lon }) => ({ key: id, lat, lon }));
  const names = near.rondom.map(({ pc4, lat, lon }) => ({ tekst: pc4, lat, lon }));
  const tekening = sketch(places, near.thuis, names);
  const nummers = new Map(
    tekening.dots.flatMap(({ keys }, at) => keys.map((key) => [key, at + 1] as const)),
  );
  return {
    ...{ tekening, km, vandaag, afstanden: kmLinks(event.url), groepen: filterLinks(event.url) },
    meer: near.meer,
    plekken: near.plekken.map((plek) => ({ ...plek, nummer: nummers.get(plek.id) ?? 0 })),
    week: spread(week.filter(({ afstandKm }) => afstandKm !== null && afstandKm <= km)),
  };
}

export const actions = {
  /** The postcode goes in the body and only four digits of it stay, in this browser, this visit. */
  kies: async (event) => {
    const postcode = text(await event.request.formData(), 'postcode');
    const pc4 = pc4In(postcode);
    if (pc4 === null) return mistake(postcode, UNKNOWN);
    try {
      await event.locals.api.catalogue.nearby.query({ postcode: pc4, km: 1 });
    } catch (error) {
      const { code, zin } = foutVan(error);
      return mistake(postcode, code === 'ongeldig' ? UNKNOWN : zin);
    }
    keepBuurt(event, pc4);
    redirect(303, resolve('/buurt'));
  },
  vergeet: (event) => {
    const lijst = lijstOf(event);
    dropBuurt(event);
    if (lijst.length > 0) keepLijst(event, lijst);
    redirect(303, resolve('/buurt'));
  },
} satisfies Actions;

const mistake = (postcode: string, zin: string) =>
  fail(400, { zin, fouten: [{ name: 'postcode', text: zin }], postcode });
