import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { FieldError } from '@keukentafel/ui';
import { foutVan, loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import {
  checkMelding,
  fieldAt,
  leeg,
  meldingIn,
  type MeldingWaarden,
} from '#lib/server/melding.ts';
import { keep, otherDevice, typedBefore } from '#lib/server/meldingConcept.ts';
import { botst, reopen } from '#lib/server/opslaan.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const HERE = { titel: 'Melden bij de gemeente' };

export const load = (async ({ locals, request }) => {
  const { plan } = locals.api.inwoner;
  const [view, preview] = await Promise.all([
    loadKeepingText(request, () => plan.get.query()),
    loadKeepingText(request, () => plan.preview.query()),
  ]);
  const own = view?.als === 'zelf' && view.zaak === null && request.method === 'GET';
  return {
    ...HERE,
    waarden: own ? await typedBefore(locals.api) : leeg,
    zaak: view?.zaak ? { referentie: view.zaak.referentie } : null,
    preview: preview && {
      secties: preview.secties,
      prive: preview.aantalPrive,
      lezers: preview.lezers,
    },
  };
}) satisfies PageServerLoad;

/** Every answer of this page has the same fields. */
const BLANK = { codeNodig: false, controle: false, elders: false };
const NIET_GOED = 'Niet alles is goed ingevuld.';

const notYet = (waarden: MeldingWaarden, fouten: FieldError[]) =>
  fail(400, { ...BLANK, zin: NIET_GOED, fouten, waarden });

async function read(event: RequestEvent) {
  const form = await event.request.formData();
  const waarden = meldingIn(form);
  return { form, waarden, ...checkMelding(waarden) };
}

/** Whatever button was pressed: first what was typed is kept with the plan. */
async function kept(event: RequestEvent) {
  const { form, waarden, fouten } = await read(event);
  return { fouten, ...(await keep(event, form, waarden)) };
}

export const actions = {
  bewaar: async (event) => {
    const result = await kept(event);
    return result.opgeslagen ? { velden: { versie: result.waarden.versie } } : result.mislukt;
  },
  /** Shows what was filled in and exactly what goes to the municipality; nothing is sent yet. */
  controleer: async (event) => {
    const result = await kept(event);
    if (!result.opgeslagen) return result.mislukt;
    const { waarden, fouten } = result;
    return fouten ? notYet(waarden, fouten) : { waarden, controle: true };
  },
  terug: async (event) => {
    const result = await kept(event);
    if (!result.opgeslagen) return result.mislukt;
    return { waarden: result.waarden, controle: false };
  },
  later: async (event) => {
    const result = await kept(event);
    if (!result.opgeslagen) return result.mislukt;
    redirect(303, resolve('/plan'));
  },
  verstuur: async (event) => {
    const { form, waarden, melding, fouten } = await read(event);
    if (fouten) return notYet(waarden, fouten);
    try {
      await reopen(event, form);
      await event.locals.api.inwoner.melding.doe.mutate({
        melding,
        planMeesturen: waarden.planMeesturen === 'ja',
        andereGemeenteGelezen: waarden.elders,
        ...(waarden.versie !== '' && { conceptVersie: Number(waarden.versie) }),
      });
    } catch (error) {
      if (foutVan(error).code === 'verouderd')
        return botst(waarden, [await otherDevice(event.locals.api, waarden)]);
      return refused(error, waarden);
    }
    redirect(303, resolve('/melding/klaar'));
  },
} satisfies Actions;

/** A refusal about a field shows the form again; any other leaves the person on the last screen. */
function refused(error: unknown, waarden: MeldingWaarden) {
  const failure = mislukt(error, waarden, (path) => fieldAt(path.replace(/^melding\./, '')));
  const { fouten } = failure.data;
  const controle = fouten.every(({ name }) => name === 'code');
  // The form itself found nothing wrong, so this is about where the person lives (Awb 2:3).
  const elders = fouten.some(({ name }) => name === 'postcode');
  return fail(failure.status, { ...failure.data, controle, elders });
}
