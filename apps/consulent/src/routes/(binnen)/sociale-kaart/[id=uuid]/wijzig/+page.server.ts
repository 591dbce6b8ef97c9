import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { aanbodIn, rename, secties, typedIn, waardenVan } from '#lib/server/kaart/formulier.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { redactie } = event.locals.api.consulent;
  const found = await read(event, redactie.aanbod.query({ id: event.params.id }));
  return {
    ...{ titel: 'Wijziging voorstellen', secties, naam: found?.aanbod.naam ?? '' },
    waarden: found ? waardenVan(found.aanbod) : {},
  };
}) satisfies PageServerLoad;

export const actions = {
  aanbod: async (event) => {
    const form = typedIn(await event.request.formData());
    let id = '';
    const done = await attempt({ formulier: 'aanbod', form, rename }, async () => {
      const asked = { serviceId: event.params.id, aanbod: aanbodIn(form) };
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
