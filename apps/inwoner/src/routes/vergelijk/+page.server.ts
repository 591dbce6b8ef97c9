import { isId } from '#lib/hulp/id.ts';
import { buurtOf, lijstOf } from '#lib/server/buurt.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { PageServerLoad } from './$types.js';

/** More does not fit beside each other on any screen. */
const MOST = 4;

export const load = (async (event) => {
  const asked = event.url.searchParams.getAll('id').filter(isId);
  const ids = [...new Set(asked)];
  const postcode = buurtOf(event);
  const diensten =
    ids.length === 0
      ? []
      : await event.locals.api.catalogue.several.query({
          ids: ids.slice(0, MOST),
          ...(postcode && { postcode }),
        });
  return {
    titel: 'Hulp vergelijken',
    ...{ diensten, teVeel: ids.length > MOST, vandaag: today(), bewaard: lijstOf(event) },
  };
}) satisfies PageServerLoad;
