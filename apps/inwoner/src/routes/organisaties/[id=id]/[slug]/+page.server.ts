import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { buurtOf, lijstOf } from '#lib/server/buurt.ts';
import { dataBlock, organizationData } from '#lib/server/hulp/jsonld.ts';
import { today } from '#lib/server/hulp/today.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const postcode = buurtOf(event);
  const organisatie = await locals.api.catalogue.organization.query({
    id: params.id,
    ...(postcode && { postcode }),
  });
  const { id, slug } = organisatie;
  const pad = resolve('/organisaties/[id=id]/[slug]', { id, slug });
  if (pad !== url.pathname) redirect(308, pad);
  const adres = url.origin + pad;
  return {
    titel: 'Organisatie',
    ...{ organisatie, pad, adres, vandaag: today(), bewaard: lijstOf(event) },
    json: dataBlock(organizationData(organisatie, adres)),
  };
}) satisfies PageServerLoad;
