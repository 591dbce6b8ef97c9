import { CATEGORIES } from '@keukentafel/domain/catalogue';
import { categoryBySlug } from '@keukentafel/domain/pages';
import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listPage } from '#lib/server/hulp/list.ts';
import type { PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const { slug } = event.params;
  const code = categoryBySlug(slug) ?? error(404, 'Dit onderwerp is er niet.');
  return {
    titel: 'Hulp bij een onderwerp',
    ...{ onderwerp: CATEGORIES[code].naam, pad: resolve('/onderwerpen/[slug]', { slug }) },
    ...(await listPage(event, code)),
  };
}) satisfies PageServerLoad;
