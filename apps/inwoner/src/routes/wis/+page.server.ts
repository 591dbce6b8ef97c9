import { dropBuurt } from '#lib/server/buurt.ts';
import { dropOwn } from '#lib/server/eigen.ts';
import { text } from '#lib/server/form.ts';
import { dropSession, sessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load = (() => ({ titel: 'Wis dit apparaat' })) satisfies PageServerLoad;

/** The key of what waited on this device goes first: that needs the plan to be open. */
async function endHere({ locals, request }: RequestEvent): Promise<void> {
  const { apparaat, sessie } = locals.api.inwoner;
  const id = text(await request.formData(), 'apparaat');
  if (id !== '') await apparaat.vergeet.mutate({ id }).catch(() => undefined);
  await sessie.stop.mutate().catch(() => undefined);
}

export const actions = {
  default: async (event) => {
    if (sessionToken(event) !== undefined) await endHere(event);
    dropSession(event);
    dropOwn(event);
    dropBuurt(event);
    event.cookies.delete('tekst', { path: '/' });
    event.setHeaders({ 'clear-site-data': '"cache", "cookies", "storage"' });
    return { gewist: true };
  },
} satisfies Actions;
