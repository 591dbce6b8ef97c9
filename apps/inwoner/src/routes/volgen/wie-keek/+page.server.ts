import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals }) => ({
  titel: 'Wie keek er',
  keek: await locals.api.inwoner.zaak.wieKeek.query(),
})) satisfies PageServerLoad;
