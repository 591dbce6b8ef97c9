import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { redactie, catalogus } = event.locals.api.consulent;
  const [rijen, tellingen] = await Promise.all([
    read(event, redactie.signalen.query()),
    read(event, catalogus.tellingen.query()),
  ]);
  return { titel: 'Signalen', rijen: rijen ?? [], tellingen };
}) satisfies PageServerLoad;

export const actions = {
  wis: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'wis', form }, async () => {
      await event.locals.api.consulent.redactie.wisSignaal.mutate({ id: text(form, 'signaal') });
      return 'Het signaal is weg.';
    });
  },
} satisfies Actions;
