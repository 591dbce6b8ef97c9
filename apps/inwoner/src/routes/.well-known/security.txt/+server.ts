import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';

/** Where a weakness can be reported (RFC 9116); the municipality says where. */
export const GET: RequestHandler = async ({ locals }) => {
  const { tekst } = await locals.api.gemeente.meldpunt.query();
  if (tekst === null) error(404, 'Deze pagina bestaat niet.');
  return new Response(tekst, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
