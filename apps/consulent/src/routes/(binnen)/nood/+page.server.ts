import { NOOD_REDENEN, NoodCategorie } from '@keukentafel/domain/nood';
import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { parsed, text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const redenen = Object.entries(NOOD_REDENEN).map(([waarde, label]) => ({ waarde, label }));

export const load = (async (event) => ({
  titel: 'Noodprocedure',
  redenen: [{ waarde: '', label: 'Kies een reden' }, ...redenen],
  mijn: await read(event, event.locals.api.consulent.nood.mijn.query()),
})) satisfies PageServerLoad;

export const actions = {
  begin: async (event) => {
    const form = await event.request.formData();
    let zaakId = '';
    const done = await attempt({ formulier: 'nood', form }, async () => {
      const categorie = parsed(NoodCategorie, text(form, 'categorie'), () => 'categorie');
      const begun = await event.locals.api.consulent.nood.begin.mutate({
        ...{ referentie: text(form, 'referentie'), categorie, reden: text(form, 'reden') },
      });
      zaakId = begun.id;
      return 'De zaak is open.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/zaak/${zaakId}`);
  },
} satisfies Actions;
