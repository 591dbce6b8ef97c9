import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { slugOf } from '@keukentafel/domain/pages';
import { buurtOf, lijstOf } from '#lib/server/buurt.ts';
import { dataBlock, serviceData } from '#lib/server/hulp/jsonld.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const postcode = buurtOf(event);
  const dienst = await locals.api.catalogue.get.query({
    id: params.id,
    ...(postcode && { postcode }),
  });
  const pad = resolve('/hulp/[id=id]/[slug]', { id: dienst.id, slug: slugOf(dienst.naam) });
  // Renamed, merged or mistyped: one offer has one address.
  if (pad !== url.pathname) redirect(308, pad);
  const adres = url.origin + pad;
  return {
    titel: 'Hulp in de buurt',
    ...{ dienst, pad, adres, vandaag: today(), lijst: lijstOf(event) },
    organisatiePad: resolve('/organisaties/[id=id]/[slug]', {
      id: dienst.organisatie.id,
      slug: slugOf(dienst.organisatie.naam),
    }),
    json: dataBlock(serviceData(dienst, adres)),
  };
}) satisfies PageServerLoad;
