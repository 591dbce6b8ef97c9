import { redirect } from '@sveltejs/kit';
import { endSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (() => ({ titel: 'Uitloggen' })) satisfies PageServerLoad;

export const actions = {
  /** The cookie goes first: also without the API nobody stays signed in on this device. */
  default: async (event) => {
    const stopped = event.locals.api.consulent.sessie.stop.mutate();
    endSession(event);
    await stopped.catch(() => null);
    redirect(303, '/inloggen?uit');
  },
} satisfies Actions;
