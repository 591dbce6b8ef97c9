import { endSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (() => ({ titel: 'Uitloggen' })) satisfies PageServerLoad;

export const actions = {
  /** The cookie goes first: also without the API nobody stays signed in on this device. */
  default: async (event) => {
    const stopped = event.locals.api.consulent.aanmelden.afmelden.mutate();
    endSession(event);
    const { url } = await stopped.catch(() => ({ url: null }));
    event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
    return { uit: true, url };
  },
} satisfies Actions;
