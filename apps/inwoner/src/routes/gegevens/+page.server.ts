import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types.js';

/** Less than the five minutes of the API, so that the buttons still work a moment later. */
const FRESH_MS = 4 * 60_000;

export const load = (async ({ locals }) => {
  const { stepUpOp } = await locals.api.inwoner.sessie.stand.query();
  if (stepUpOp === null || Date.now() - stepUpOp > FRESH_MS)
    redirect(303, `${resolve('/bevestigen')}?naar=${encodeURIComponent(resolve('/gegevens'))}`);
  return { titel: 'Mijn gegevens' };
}) satisfies PageServerLoad;
