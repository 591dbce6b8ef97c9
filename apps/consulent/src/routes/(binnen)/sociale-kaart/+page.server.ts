import { PER_PAGINA, vraagFrom } from '#lib/kaart/lijst.ts';
import { read } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
  const vraag = vraagFrom(event.url.searchParams);
  const { filter, zoek, pagina } = vraag;
  const { redactie } = event.locals.api.consulent;
  const page = { vanaf: (pagina - 1) * PER_PAGINA, aantal: PER_PAGINA + 1 };
  const found = await read(event, redactie.lijst.query({ filter, zoek, ...page }));
  return {
    ...{ titel: 'Sociale kaart', vraag, tellingen: found?.tellingen ?? null },
    rijen: found?.rijen.slice(0, PER_PAGINA) ?? [],
    volgende: (found?.rijen.length ?? 0) > PER_PAGINA,
  };
}) satisfies PageServerLoad;
