import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals, params }) => ({
  titel: 'Hulp in de buurt',
  dienst: await locals.api.catalogue.get.query({ id: params.id }),
})) satisfies PageServerLoad;
