import { redirect } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';
import { keepSession, ownPath, takeRound } from '#lib/server/session.ts';
import type { PageServerLoad } from './$types';

const FOUTEN: Record<number, string> = { 403: 'geen', 503: 'bereik' };

/**
 * Ends the round trip. The page goes on by itself, from our own origin: a redirect here would
 * still count as coming from the identity provider and would not carry a Strict cookie.
 */
export const load = (async (event) => {
  const staat = takeRound(event);
  if (!staat) redirect(303, '/inloggen?fout=verlopen');
  const done = await event.locals.api.consulent.aanmelden.voltooi
    .mutate({ url: event.url.href, staat })
    .catch((cause: unknown) => explain(cause));
  if ('zin' in done) redirect(303, `/inloggen?fout=${FOUTEN[done.status] ?? 'mislukt'}`);
  keepSession(event, done.token);
  return { titel: 'Ingelogd', naar: ownPath(done.terug), naam: done.naam };
}) satisfies PageServerLoad;
