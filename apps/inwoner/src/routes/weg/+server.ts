import { dropBuurt } from '#lib/server/buurt.ts';
import { dropSession } from '#lib/server/session.ts';
import type { RequestEvent, RequestHandler } from './$types.js';

const PATIENCE_MS = 400;

/** Ends the session without making anybody wait for it. */
async function leave({ locals, cookies, url }: RequestEvent): Promise<void> {
  const stop = locals.api.inwoner.sessie.stop.mutate().catch(() => undefined);
  await Promise.race([stop, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  dropSession({ cookies, url });
  dropBuurt({ cookies, url });
}

const WIPE = { 'clear-site-data': '"cache", "cookies", "storage"' };

/** Away at once, without script: ends the session, wipes and goes to a page about something else. */
export const GET: RequestHandler = async (event) => {
  await leave(event);
  const headers = { ...WIPE, location: event.locals.gemeente.snelWeg };
  return new Response(null, { status: 303, headers });
};

/** The same behind the back of a page that has already gone. */
export const POST: RequestHandler = async (event) => {
  await leave(event);
  return new Response(null, { status: 204, headers: WIPE });
};
