import { gemeenteOf } from '#lib/server/gemeente.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async (event) => {
  const gemeente = await gemeenteOf(event);
  event.locals.thema = gemeente?.thema ?? '';
  return {
    gemeente: {
      naam: gemeente?.naam ?? 'Keukentafel',
      thema: gemeente?.thema ?? '',
      voorbeeld: gemeente?.voorbeeld ?? false,
    },
  };
}) satisfies LayoutServerLoad;
