import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { slugOf } from '@keukentafel/domain/pages';
import { lijstOf } from '#lib/server/buurt.ts';
import { qrOf } from '#lib/server/hulp/qr.ts';
import type { PageServerLoad } from './$types.js';

/** One offer on one sheet, to print or to hand over. */
export const load = (async (event) => {
  const { id } = event.params;
  const [dienst] = await event.locals.api.catalogue.several.query({ ids: [id] });
  if (!dienst) error(404, 'Dit aanbod is er niet meer.');
  const slug = slugOf(dienst.naam);
  const pad = resolve('/hulp/[id=id]/[slug]', { id, slug });
  // Without the name: shorter, so the squares are larger, and it holds when the name changes.
  const adres = event.url.origin + resolve('/hulp/[id=id]', { id });
  return {
    titel: 'Meegeven',
    ...{ dienst, pad, adres, qr: qrOf(adres), bewaard: lijstOf(event) },
  };
}) satisfies PageServerLoad;
