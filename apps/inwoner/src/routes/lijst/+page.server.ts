import { redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isId } from '#lib/hulp/id.ts';
import { buurtOf, keepLijst, lijstOf } from '#lib/server/buurt.ts';
import { text } from '#lib/server/form.ts';
import { MOST, shortIds } from '#lib/server/hulp/ids.ts';
import { today } from '#lib/server/hulp/today.ts';
import { ownPath } from '#lib/server/ownPath.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const ids = lijstOf(event);
  const postcode = buurtOf(event);
  const diensten =
    ids.length === 0
      ? []
      : await event.locals.api.catalogue.several.query({ ids, ...(postcode && { postcode }) });
  return {
    titel: 'Mijn lijst',
    ...{ vandaag: today(), kaarten: diensten.map(({ kaart }) => kaart) },
    weg: ids.length - diensten.length,
    vol: ids.length >= MOST,
    deelPad: ids.length === 0 ? null : resolve('/lijst/[ids]', { ids: shortIds(ids) }),
  };
}) satisfies PageServerLoad;

/** Back to where the button was pressed. */
async function change(event: RequestEvent, next: (ids: string[], id: string) => string[]) {
  const form = await event.request.formData();
  const id = text(form, 'id');
  if (isId(id)) keepLijst(event, next(lijstOf(event), id));
  redirect(303, ownPath(text(form, 'terug'), resolve('/lijst')));
}

export const actions = {
  bewaar: (event) => change(event, (ids, id) => [...new Set([...ids, id])]),
  weg: (event) => change(event, (ids, id) => ids.filter((one) => one !== id)),
  leeg: (event) => {
    keepLijst(event, []);
    redirect(303, resolve('/lijst'));
  },
} satisfies Actions;
