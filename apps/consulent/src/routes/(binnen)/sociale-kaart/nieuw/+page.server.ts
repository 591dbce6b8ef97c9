import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { aanbodIn, leeg, rename, secties, typedIn } from '#lib/server/kaart/formulier.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

/** A new entry; with `?van=` for an organization that has one already. */
export const load = (async (event) => {
  const van = event.url.searchParams.get('van');
  const known = van
    ? await read(event, event.locals.api.consulent.redactie.aanbod.query({ id: van }))
    : null;
  return { titel: 'Nieuw aanbod', secties, waarden: leeg(known?.aanbod.organisatie) };
}) satisfies PageServerLoad;

export const actions = {
  aanbod: async (event) => {
    const form = typedIn(await event.request.formData());
    let id = '';
    const done = await attempt({ formulier: 'aanbod', form, rename }, async () => {
      const asked = { serviceId: null, aanbod: aanbodIn(form) };
      const { redactie } = event.locals.api.consulent;
      ({ id } = await redactie.stelVoor.mutate({
        ...asked,
        toelichting: text(form, 'toelichting'),
      }));
      return 'Voorgesteld.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/sociale-kaart/voorstel/${id}`);
  },
} satisfies Actions;
