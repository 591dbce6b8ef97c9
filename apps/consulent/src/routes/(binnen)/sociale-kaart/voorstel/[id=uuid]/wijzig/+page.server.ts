import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { text, version } from '#lib/server/form.ts';
import { aanbodIn, rename, secties, typedIn, waardenVan } from '#lib/server/kaart/formulier.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { redactie } = event.locals.api.consulent;
  const found = await read(event, redactie.voorstel.query({ id: event.params.id }));
  return {
    ...{ titel: 'Voorstel aanpassen', secties, naam: found?.naam ?? '' },
    ...{ reden: found?.reden ?? '', versie: found?.versie ?? 1 },
    waarden: found ? { ...waardenVan(found.inhoud), toelichting: found.toelichting } : {},
  };
}) satisfies PageServerLoad;

export const actions = {
  aanbod: async (event) => {
    const form = typedIn(await event.request.formData());
    const { id } = event.params;
    const { redactie } = event.locals.api.consulent;
    const current = async () => {
      const { versie, inhoud } = await redactie.voorstel.query({ id });
      return { versie, waarden: waardenVan(inhoud) };
    };
    const normal = () => waardenVan(aanbodIn(form));
    const of = { formulier: 'aanbod', form, rename, current, normal };
    const done = await attempt(of, async () => {
      const said = { aanbod: aanbodIn(form), toelichting: text(form, 'toelichting') };
      await redactie.pasAan.mutate({ id, versie: version(form), ...said });
      return 'Aangepast.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/sociale-kaart/voorstel/${id}`);
  },
} satisfies Actions;
