import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Voor organisaties' })) satisfies PageServerLoad;

export const actions = {
  /** The same answer for an address that is unknown. */
  vraagLink: async ({ request, locals }) => {
    const email = text(await request.formData(), 'email').trim();
    try {
      await locals.api.aanbieder.vraagLink.mutate({ email });
    } catch (error) {
      return mislukt(error, { email });
    }
    redirect(303, `${resolve('/aanbieders/verstuurd')}?wat=link`);
  },
} satisfies Actions;
