import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types.js';

export const load = (async ({ locals, params }) => {
  const { id, slug } = await locals.api.catalogue.organization.query({ id: params.id });
  redirect(308, resolve('/organisaties/[id=id]/[slug]', { id, slug }));
}) satisfies PageServerLoad;
