import type { AppRouter } from '@keukentafel/api';
import { redirect } from '@sveltejs/kit';
import type { inferRouterOutputs } from '@trpc/server';
import { resolve } from '$app/paths';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { dagView } from '#lib/server/klokken.ts';
import { reopen } from '#lib/server/opslaan.ts';
import type { Actions, PageServerLoad } from './$types.js';

type Receipt = inferRouterOutputs<AppRouter>['inwoner']['plan']['handIn'];

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

/** A melding made elsewhere shows nothing of its case here: only that the plan came in. */
const receiptView = ({ referentie, ontvangenOp, teLaat, uiterlijk }: Receipt) => ({
  ...{ referentie, ontvangenOp: ontvangenOp.slice(0, 10), teLaat },
  uiterlijk: dagView(uiterlijk),
});

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const referentie = text(form, 'referentie').trim();
    try {
      await reopen(event, form);
      const { handIn } = event.locals.api.inwoner.plan;
      if (referentie !== '') return { ontvangst: receiptView(await handIn.mutate({ referentie })) };
      await handIn.mutate({});
    } catch (error) {
      return mislukt(error, { referentie });
    }
    redirect(303, resolve('/melding/klaar'));
  },
} satisfies Actions;
