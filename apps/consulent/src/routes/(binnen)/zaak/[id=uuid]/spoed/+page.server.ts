import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { text, version } from '#lib/server/form.ts';
import {
  formulierVan,
  gegevenVan,
  magSpoed,
  readSpoed,
  spoedFields,
  spoedOf,
} from '#lib/server/spoed.ts';
import { freshZaak, openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: tijdelijke hulp';
  if (!zaak) return { titel, spoed: null };
  return {
    titel,
    spoed: {
      mag: magSpoed(zaak),
      isSpoed: zaak.feiten.spoed,
      behoeften: zaak.behoeften.length,
      gegeven: gegevenVan(zaak),
      formulier: {
        ...formulierVan(zaak, event.url.searchParams.get('behoefte')),
        versie: zaak.versie,
        nieuw: Array.from({ length: 20 }, () => crypto.randomUUID()),
      },
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  geef: async (event) => {
    const form = await event.request.formData();
    const { id } = event.params;
    const current = async () => {
      const zaak = await freshZaak(event);
      return { versie: zaak.versie, waarden: spoedOf(zaak, text(form, 'behoefteId')) };
    };
    const normal = () => {
      const { behoefteId, spoed } = readSpoed(form);
      return spoedFields(behoefteId, spoed);
    };
    const done = await attempt({ formulier: 'spoed', form, current, normal }, async () => {
      const given = readSpoed(form);
      await event.locals.api.consulent.weging.spoed.mutate({ id, versie: version(form), ...given });
      return 'De tijdelijke hulp is vastgelegd.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/zaak/${id}#tijdelijke-hulp`);
  },
} satisfies Actions;
