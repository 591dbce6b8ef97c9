import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { slugOf } from '@keukentafel/domain/pages';
import type { PageServerLoad } from './$types.js';

/** The short address leads to the one with the name in it. */
export const load = (async ({ locals, params }) => {
  const { id, naam } = await locals.api.catalogue.get.query({ id: params.id });
  redirect(308, resolve('/hulp/[id=id]/[slug]', { id, slug: slugOf(naam) }));
}) satisfies PageServerLoad;
