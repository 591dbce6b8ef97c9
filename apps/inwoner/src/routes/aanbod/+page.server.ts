import { listPage } from '#lib/server/hulp/list.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => ({
  titel: 'Alle hulp in de gemeente',
  ...(await listPage(event)),
})) satisfies PageServerLoad;
