import { confirmCode } from '#lib/server/bevestig.ts';
import { dropBuurt } from '#lib/server/buurt.ts';
import { mislukt } from '#lib/server/fouten.ts';
import { dropSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async ({ locals, request }) => {
  const titel = 'Mijn plan verwijderen';
  // After the act there is no plan to ask about any more.
  if (request.method === 'POST') return { titel, melding: false };
  const { zaak } = await locals.api.inwoner.plan.get.query();
  return { titel, melding: zaak !== null };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    try {
      await confirmCode(event, await event.request.formData());
      await event.locals.api.inwoner.plan.wis.mutate();
    } catch (error) {
      return mislukt(error, null);
    }
    dropSession(event);
    dropBuurt(event);
    event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
    return { gewist: true };
  },
} satisfies Actions;
