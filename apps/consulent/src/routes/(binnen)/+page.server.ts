import { redirect } from '@sveltejs/kit';
import { Toestand, TOESTANDEN } from '@keukentafel/domain/zaak';
import { attempt } from '#lib/server/action.ts';
import { text, version } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import { paginaVan, PER_PAGINA, vraagFrom } from '#lib/werkvoorraad.ts';
import type { Actions, PageServerLoad } from './$types';

const toestanden = Object.entries(TOESTANDEN).map(([waarde, { naam }]) => ({
  waarde,
  label: naam,
}));

export const load = (async (event) => {
  const { ik } = await event.parent();
  if (ik?.functie === 'cataloogredacteur') redirect(303, '/sociale-kaart');
  if (ik?.functie === 'functioneelBeheerder') redirect(303, '/bewaren');
  if (ik?.functie === 'functionarisGegevensbescherming') redirect(303, '/privacy');
  const vraag = vraagFrom(event.url.searchParams);
  const { werkvoorraad } = event.locals.api.consulent;
  const { filter, sorteer, zoek, toestand, pagina } = vraag;
  const one = Toestand.safeParse(toestand).data;
  const narrowed = { ...(zoek && { zoek }), ...(one && { toestand: one }) };
  const page = { vanaf: (pagina - 1) * PER_PAGINA, aantal: PER_PAGINA + 1 };
  const [found, medewerkers] = await Promise.all([
    read(event, werkvoorraad.lijst.query({ filter, sorteer, ...narrowed, ...page })),
    read(event, werkvoorraad.medewerkers.query()),
  ]);
  return {
    ...{ titel: 'Werkvoorraad', vraag, toestanden, medewerkers: medewerkers ?? [] },
    lijst: found && paginaVan(found, pagina),
  };
}) satisfies PageServerLoad;

export const actions = {
  wijsToe: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'wijsToe', form }, async () => {
      await event.locals.api.consulent.zaak.wijsToe.mutate({
        id: text(form, 'id'),
        medewerkerId: text(form, 'medewerkerId'),
        versie: version(form),
      });
      return 'Toegewezen.';
    });
  },
} satisfies Actions;
