import { dropSession } from '#lib/server/session.ts';
import type { RequestHandler } from './$types.js';

const NEUTRAL = 'https://www.buienradar.nl/';
const PATIENCE_MS = 400;

/** Away at once: ends the session, wipes what the browser kept and goes to a page about the weather. */
export const GET: RequestHandler = async ({ locals, cookies, url }) => {
  const stop = locals.api.inwoner.sessie.stop.mutate().catch(() => undefined);
  await Promise.race([stop, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  dropSession({ cookies, url });
  const headers = { location: NEUTRAL, 'clear-site-data': '"cache", "cookies", "storage"' };
  return new Response(null, { status: 303, headers });
};
