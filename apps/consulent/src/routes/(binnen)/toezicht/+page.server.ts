import { NOOD_REDENEN } from '@keukentafel/domain/nood';
import { attempt } from '#lib/server/action.ts';
import { text, wrong } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const found = await read(event, event.locals.api.consulent.toezicht.overzicht.query());
  const nood = found?.nood.map((one) => ({ ...one, waarom: NOOD_REDENEN[one.categorie] }));
  return { titel: 'Toezicht', nood: nood ?? null, signalen: found?.signalen ?? [], nu: Date.now() };
}) satisfies PageServerLoad;

export const actions = {
  akkoord: async ({ request, locals }) => {
    const form = await request.formData();
    return attempt({ formulier: 'toezicht', form }, async () => {
      await locals.api.consulent.toezicht.akkoord.mutate({ id: text(form, 'id') });
      return 'U gaf akkoord.';
    });
  },
  beoordeel: async ({ request, locals }) => {
    const form = await request.formData();
    return attempt({ formulier: 'toezicht', form }, async () => {
      const oordeel = (['terecht', 'onterecht'] as const).find(
        (one) => one === text(form, 'oordeel'),
      );
      if (!oordeel) throw wrong('oordeel', 'Kies terecht of onterecht.');
      await locals.api.consulent.toezicht.beoordeel.mutate({ id: text(form, 'id'), oordeel });
      return 'Uw oordeel is vastgelegd.';
    });
  },
  gezien: async ({ request, locals }) => {
    const form = await request.formData();
    return attempt({ formulier: 'toezicht', form }, async () => {
      await locals.api.consulent.toezicht.signaalGezien.mutate({
        ...{ medewerkerId: text(form, 'medewerkerId'), uur: text(form, 'uur') },
      });
      return 'Het signaal is gezien.';
    });
  },
} satisfies Actions;
