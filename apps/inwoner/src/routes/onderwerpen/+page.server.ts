import { lijstOf } from '#lib/server/buurt.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => ({
  titel: 'Onderwerpen',
  ...(await event.locals.api.catalogue.topics.query()),
  bewaard: lijstOf(event),
})) satisfies PageServerLoad;
