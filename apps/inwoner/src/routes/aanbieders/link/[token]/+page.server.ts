import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { keepLink } from '#lib/server/aanbieder.ts';
import { mislukt } from '#lib/server/fouten.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Uw aanbod' })) satisfies PageServerLoad;

export const actions = {
  /** From here on the token is in a cookie and in no address. */
  default: async (event) => {
    const { token } = event.params;
    try {
      await event.locals.api.aanbieder.mijn.query({ token });
    } catch (error) {
      return mislukt(error, {});
    }
    keepLink(event, token);
    redirect(303, resolve('/aanbieders/mijn'));
  },
} satisfies Actions;
