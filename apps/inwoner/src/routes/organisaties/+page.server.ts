import { lijstOf } from '#lib/server/buurt.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const asked = event.url.searchParams.get('letter')?.toLowerCase() ?? '';
  const letter = /^[a-z#]$/.test(asked) ? asked : undefined;
  const found = await event.locals.api.catalogue.organizations.query(letter ? { letter } : {});
  return { titel: 'Organisaties', letter: letter ?? '', ...found, bewaard: lijstOf(event) };
}) satisfies PageServerLoad;
