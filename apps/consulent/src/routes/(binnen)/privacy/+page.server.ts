import { read } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const load = (async (event) => {
  const found = await read(event, event.locals.api.consulent.privacy.maanden.query());
  const maanden = found?.map((one) => ({
    ...one,
    naam: MAAND.format(Date.parse(`${one.maand}-01T12:00:00Z`)),
  }));
  return { titel: 'Toezicht op inzage', maanden: maanden ?? null };
}) satisfies PageServerLoad;
