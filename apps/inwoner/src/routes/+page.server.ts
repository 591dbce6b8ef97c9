import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { mislukt } from '#lib/server/fouten.ts';
import { keepSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({
  titel: 'Bereid uw keukentafelgesprek voor',
})) satisfies PageServerLoad;

export const actions = {
  begin: async (event) => {
    try {
      const { token } = await event.locals.api.inwoner.plan.start.mutate();
      keepSession(event, token);
    } catch (error) {
      return mislukt(error, {});
    }
    redirect(303, resolve('/plan/code'));
  },
} satisfies Actions;
