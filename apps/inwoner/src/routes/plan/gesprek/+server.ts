import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { RequestHandler } from './$types.js';

/** An address to remember for the first questions: what is needed to talk well. */
export const GET: RequestHandler = () =>
  redirect(303, resolve('/plan/stap/[slug]', { slug: 'taal' }));
