import type { PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Uitleg' })) satisfies PageServerLoad;
