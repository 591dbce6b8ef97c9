import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import {
  aanbodIn,
  fieldOf,
  leeg,
  linkOf,
  secties,
  typedIn,
  waardenVan,
} from '#lib/server/aanbieder.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { count } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types.js';

const about = (url: URL) => ({
  serviceId: url.searchParams.get('aanbod'),
  voorstelId: url.searchParams.get('voorstel'),
});

export const load = (async (event) => {
  const { locals, request, url } = event;
  const token = linkOf(event);
  const found = await loadKeepingText(request, () =>
    locals.api.aanbieder.formulier.query({ token, ...about(url) }),
  );
  return {
    ...{ titel: 'Uw voorstel', secties, versie: found?.versie ?? 0, reden: found?.reden ?? '' },
    waarden: found?.aanbod
      ? waardenVan(found.aanbod)
      : { ...leeg, 'organisatie.naam': found?.organisatie ?? '' },
  };
}) satisfies PageServerLoad;

const NIET_GOED = 'Niet alles is goed ingevuld.';

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const waarden = typedIn(form);
    const read = aanbodIn(waarden);
    if ('fouten' in read)
      return fail(400, { zin: NIET_GOED, fouten: read.fouten, waarden, codeNodig: false });
    const { serviceId, voorstelId } = about(event.url);
    const said = { token: linkOf(event), aanbod: read.aanbod };
    const { aanbieder } = event.locals.api;
    try {
      if (voorstelId)
        await aanbieder.pasAan.mutate({ ...said, id: voorstelId, versie: count(form, 'versie') });
      else await aanbieder.stelVoor.mutate({ ...said, serviceId });
    } catch (error) {
      return mislukt(error, waarden, fieldOf);
    }
    redirect(303, resolve('/aanbieders/mijn'));
  },
} satisfies Actions;
