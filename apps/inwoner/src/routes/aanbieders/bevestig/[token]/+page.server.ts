import { foutVan, mislukt } from '#lib/server/fouten.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Looking at the page does nothing: programs that check mail open every link. */
export const load = (async ({ locals, params, request }) => {
  const titel = 'E-mailadres bevestigen';
  if (request.method === 'POST') return { titel, organisatie: null, zin: '' };
  try {
    const { token } = params;
    const { organisatie } = await locals.api.aanbieder.bekijkBevestiging.query({ token });
    return { titel, organisatie, zin: '' };
  } catch (error) {
    return { titel, organisatie: null, zin: foutVan(error).zin };
  }
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params }) => {
    try {
      const { token } = params;
      return { klaar: true, ...(await locals.api.aanbieder.bevestig.mutate({ token })) };
    } catch (error) {
      return mislukt(error, {});
    }
  },
} satisfies Actions;
