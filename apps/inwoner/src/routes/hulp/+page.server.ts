import { text } from '#lib/server/form.ts';
import { searchIn } from '#lib/server/zoeken.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Hulp zoeken in de buurt' })) satisfies PageServerLoad;

export const actions = {
  /** By POST: what somebody looks for stands in no address, log or history. */
  default: async (event) => {
    const form = await event.request.formData();
    const zoek = await searchIn(event, form);
    const leeg = { woorden: '', postcode: text(form, 'postcode'), hits: [], danger: [] };
    if (zoek && zoek.woorden !== '') return { zoek };
    return { zoek: { ...leeg, fallback: false, zin: 'Schrijf eerst op wat u zoekt.' } };
  },
} satisfies Actions;
