import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { dagView } from '#lib/server/klokken.ts';
import { reopen } from '#lib/server/opslaan.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async ({ locals, request }) => {
  const { plan } = locals.api.inwoner;
  const [view, preview] = await Promise.all([
    loadKeepingText(request, () => plan.get.query()),
    loadKeepingText(request, () => plan.preview.query()),
  ]);
  const zaak = view?.zaak ?? null;
  return {
    titel: 'Plan inleveren',
    zaak: zaak && {
      referentie: zaak.referentie,
      ingediend: zaak.planIngediend,
      uiterlijk: dagView(zaak.planUiterlijk),
    },
    preview: preview && {
      secties: preview.secties,
      prive: preview.aantalPrive,
      lezers: preview.lezers,
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const referentie = text(form, 'referentie').trim();
    try {
      await reopen(event, form);
      await event.locals.api.inwoner.plan.handIn.mutate(referentie === '' ? {} : { referentie });
    } catch (error) {
      return mislukt(error, { referentie });
    }
    redirect(303, resolve('/melding/klaar'));
  },
} satisfies Actions;
