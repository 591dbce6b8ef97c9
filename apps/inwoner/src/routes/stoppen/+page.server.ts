import { dropBuurt } from '#lib/server/buurt.ts';
import { dropSession, sessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = ((event) => ({
  titel: 'Stoppen',
  open: sessionToken(event) !== undefined,
})) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    await event.locals.api.inwoner.sessie.stop.mutate().catch(() => undefined);
    dropSession(event);
    dropBuurt(event);
    event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
    return { gestopt: true };
  },
} satisfies Actions;
