import { read } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load = (async (event) => ({
  titel: 'Wacht op goedkeuring',
  rijen: (await read(event, event.locals.api.consulent.redactie.voorstellen.query())) ?? [],
})) satisfies PageServerLoad;
