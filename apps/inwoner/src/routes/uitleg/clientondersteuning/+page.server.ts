import type { PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Gratis cliëntondersteuning' })) satisfies PageServerLoad;
