import { sessionToken } from '#lib/server/session.ts';
import type { LayoutServerLoad } from './$types.js';

/** The pages are plain pages; what script adds stands in lib/client. */
export const csr = false;

export const load = (({ locals, cookies, url }) => {
  const { naam, thema, voorbeeld, clientondersteuning, wmoLoket, spoedTelefoon } = locals.gemeente;
  return {
    gemeente: { naam, thema, voorbeeld },
    clientondersteuning,
    wmoLoket,
    spoedTelefoon,
    planOpen: sessionToken({ cookies, url }) !== undefined,
    groot: cookies.get('tekst') === 'groot',
    titel: '',
  };
}) satisfies LayoutServerLoad;
