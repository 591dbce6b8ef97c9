import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { ownPath } from '#lib/server/ownPath.ts';
import { keepSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (({ url }) => ({
  titel: 'Verder met uw code',
  naar: ownPath(url.searchParams.get('naar') ?? '', ''),
})) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const code = text(form, 'code');
    try {
      const { token } = await event.locals.api.inwoner.plan.open.mutate({ code });
      keepSession(event, token);
    } catch (error) {
      return mislukt(error, { code });
    }
    redirect(303, ownPath(text(form, 'naar'), resolve('/plan')));
  },
} satisfies Actions;
