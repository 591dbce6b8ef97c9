import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { ownPath } from '#lib/server/ownPath.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (({ url }) => ({
  titel: 'Uw code',
  naar: ownPath(url.searchParams.get('naar') ?? '', resolve('/plan')),
})) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    try {
      await locals.api.inwoner.sessie.bevestig.mutate({ code: text(form, 'code') });
    } catch (error) {
      return mislukt(error, {});
    }
    redirect(303, ownPath(text(form, 'naar'), resolve('/plan')));
  },
} satisfies Actions;
