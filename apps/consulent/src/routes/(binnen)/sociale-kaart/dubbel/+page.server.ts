import { read } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load = (async (event) => ({
  titel: 'Dubbel aanbod',
  paren: (await read(event, event.locals.api.consulent.redactie.dubbelen.query())) ?? [],
})) satisfies PageServerLoad;
