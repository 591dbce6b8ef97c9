import { error, json } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';
import type { RequestHandler } from './$types';

/** "Langer doorgaan": in how many milliseconds the session would end now. */
export const POST: RequestHandler = async ({ locals }) => {
  try {
    const { eindigtOp, uiterlijkOp } = await locals.api.consulent.sessie.leeft.mutate();
    return json({ over: eindigtOp - Date.now(), uiterlijk: uiterlijkOp - Date.now() });
  } catch (cause) {
    error(explain(cause).status, 'Uw sessie is voorbij.');
  }
};
