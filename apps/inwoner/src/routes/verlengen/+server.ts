import { json, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { foutVan } from '#lib/server/fouten.ts';
import { endView } from '#lib/server/tijd.ts';
import type { RequestHandler } from './$types.js';

/** "Langer doorgaan": for the script until when, for a plain form back to the plan. */
export const POST: RequestHandler = async ({ locals, request }) => {
  const byScript = request.headers.get('accept')?.includes('application/json') ?? false;
  try {
    const end = await locals.api.inwoner.sessie.leeft.mutate();
    if (byScript) return json(endView(end));
  } catch (error) {
    if (byScript) return json({}, { status: foutVan(error).status });
  }
  redirect(303, resolve('/plan'));
};
