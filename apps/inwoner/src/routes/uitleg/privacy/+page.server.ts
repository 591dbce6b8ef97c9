import type { PageServerLoad } from './$types.js';

export const load = (() => ({ titel: 'Wie leest wat u schrijft' })) satisfies PageServerLoad;
