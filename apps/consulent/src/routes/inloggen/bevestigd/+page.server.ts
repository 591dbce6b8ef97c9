import type { PageServerLoad } from './$types';

export const load = (() => ({ titel: 'Bevestigd' })) satisfies PageServerLoad;
