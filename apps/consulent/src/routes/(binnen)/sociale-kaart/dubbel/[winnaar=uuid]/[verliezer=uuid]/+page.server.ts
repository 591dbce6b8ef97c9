import { VELDNAMEN } from '@keukentafel/domain/redactie';
import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { winnaar: winnaarId, verliezer: verliezerId } = event.params;
  const { redactie } = event.locals.api.consulent;
  const paar = await read(event, redactie.vergelijkPaar.query({ winnaarId, verliezerId }));
  return { titel: 'Samenvoegen', paar };
}) satisfies PageServerLoad;

/** What was chosen for each field that differs. */
const keuzesIn = (form: FormData) =>
  Object.fromEntries(
    VELDNAMEN.flatMap((veld) => {
      const kant = text(form, veld);
      return kant === 'winnaar' || kant === 'verliezer' ? [[veld, kant] as const] : [];
    }),
  );

export const actions = {
  voegSamen: async (event) => {
    const form = await event.request.formData();
    const { winnaar: winnaarId, verliezer: verliezerId } = event.params;
    const done = await attempt({ formulier: 'voegSamen', form }, async () => {
      const asked = { winnaarId, verliezerId, keuzes: keuzesIn(form) };
      await event.locals.api.consulent.redactie.voegSamen.mutate(asked);
      return 'Samengevoegd.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/sociale-kaart/${winnaarId}`);
  },
} satisfies Actions;
