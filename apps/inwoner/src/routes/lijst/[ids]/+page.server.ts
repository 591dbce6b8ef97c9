import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { keepLijst, lijstOf } from '#lib/server/buurt.ts';
import { idsFrom } from '#lib/server/hulp/ids.ts';
import { qrOf } from '#lib/server/hulp/qr.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** A list that somebody made an address of on purpose: it says what is on it, not of whom it is. */
export const load = (async (event) => {
  const ids = idsFrom(event.params.ids);
  const diensten = ids.length === 0 ? [] : await event.locals.api.catalogue.several.query({ ids });
  if (diensten.length === 0) error(404, 'Deze lijst is er niet.');
  const adres = event.url.origin + event.url.pathname;
  const eigen = lijstOf(event);
  return {
    titel: 'Een lijst met hulp',
    ...{ diensten, adres, qr: qrOf(adres), vandaag: today(), bewaard: eigen },
    heel: diensten.every(({ id }) => eigen.includes(id)),
  };
}) satisfies PageServerLoad;

export const actions = {
  neem: (event) => {
    const ids = [...new Set([...lijstOf(event), ...idsFrom(event.params.ids)])];
    keepLijst(event, ids);
    redirect(303, resolve('/lijst'));
  },
} satisfies Actions;
