import { dropBuurt } from '#lib/server/buurt.ts';
import { dropSession, sessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Wis dit apparaat' })) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    if (sessionToken(event) !== undefined)
      await event.locals.api.inwoner.sessie.stop.mutate().catch(() => undefined);
    dropSession(event);
    dropBuurt(event);
    event.cookies.delete('tekst', { path: '/' });
    event.setHeaders({ 'clear-site-data': '"cache", "cookies", "storage"' });
    return { gewist: true };
  },
} satisfies Actions;
