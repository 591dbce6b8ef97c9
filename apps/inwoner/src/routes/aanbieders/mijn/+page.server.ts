import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { dropLink, linkOf } from '#lib/server/aanbieder.ts';
import { foutVan, mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const token = linkOf(event);
  try {
    return { titel: 'Uw aanbod', mijn: await event.locals.api.aanbieder.mijn.query({ token }) };
  } catch (error) {
    if (foutVan(error).code !== 'nietGevonden') throw error;
    dropLink(event);
    redirect(303, resolve('/aanbieders'));
  }
}) satisfies PageServerLoad;

export const actions = {
  klopt: async (event) => {
    const serviceId = text(await event.request.formData(), 'id');
    try {
      await event.locals.api.aanbieder.klopt.mutate({ token: linkOf(event), serviceId });
      return { gelukt: serviceId };
    } catch (error) {
      return mislukt(error, {});
    }
  },
  stop: (event) => {
    dropLink(event);
    redirect(303, resolve('/aanbieders'));
  },
} satisfies Actions;
