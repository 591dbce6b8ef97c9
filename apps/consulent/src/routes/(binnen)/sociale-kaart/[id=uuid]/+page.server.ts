import { VELDEN, VELDNAMEN, verschillen } from '@keukentafel/domain/redactie';
import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { dayIn } from '#lib/server/kaart/dagen.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const LABELS = new Map<string, string>(VELDNAMEN.map((naam) => [naam, VELDEN[naam].label]));

export const load = (async (event) => {
  const { redactie } = event.locals.api.consulent;
  const found = await read(event, redactie.aanbod.query({ id: event.params.id }));
  if (!found) return { titel: 'Aanbod', gevonden: null, feiten: [] };
  const { aanbod, historie, ...rest } = found;
  const named = historie.map((one) => ({ ...one, label: LABELS.get(one.veld) ?? one.veld }));
  return {
    titel: 'Aanbod',
    gevonden: { ...rest, naam: aanbod.naam, historie: named },
    feiten: verschillen(null, aanbod).map(({ label, naar }) => ({ term: label, waarde: naar })),
  };
}) satisfies PageServerLoad;

export const actions = {
  publicatie: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'publicatie', form }, async () => {
      await event.locals.api.consulent.redactie.publicatie.mutate({
        id: event.params.id,
        zichtbaarVan: dayIn(form, 'zichtbaarVan'),
        zichtbaarTot: dayIn(form, 'zichtbaarTot'),
        geslotenVan: dayIn(form, 'geslotenVan'),
        geslotenTot: dayIn(form, 'geslotenTot'),
        geslotenTekst: text(form, 'geslotenTekst'),
        volgendeControle: dayIn(form, 'volgendeControle'),
      });
      return 'Opgeslagen.';
    });
  },
  nodigUit: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'nodigUit', form }, async () => {
      const email = text(form, 'email').trim();
      await event.locals.api.consulent.redactie.nodigUit.mutate({ id: event.params.id, email });
      return 'De link is gemaild.';
    });
  },
  trekLinkIn: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'trekLinkIn', form }, async () => {
      await event.locals.api.consulent.redactie.trekLinkIn.mutate({ id: text(form, 'houder') });
      return 'De link werkt niet meer.';
    });
  },
} satisfies Actions;
