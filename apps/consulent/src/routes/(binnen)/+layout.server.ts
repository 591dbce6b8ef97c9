import { read } from '#lib/server/load.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async (event) => ({
  ik: await read(event, event.locals.api.consulent.sessie.ik.query()),
})) satisfies LayoutServerLoad;
