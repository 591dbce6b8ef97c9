import { sessionToken } from '#lib/server/session.ts';
import type { LayoutServerLoad } from './$types.js';

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
