import { redirect } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';
import { keepSession, takeRound } from '#lib/server/session.ts';
import type { PageServerLoad } from './$types';

/**
 * Ends the round trip. The page goes on by itself, from our own origin: a redirect here would
 * still count as coming from the identity provider and would not carry a Strict cookie.
 */
export const load = (async (event) => {
  const round = takeRound(event);
  if (!round) redirect(303, '/inloggen?fout=verlopen');
  const done = await event.locals.api.consulent.aanmelden.voltooi
    .mutate({ url: event.url.href, staat: round.staat })
    .catch((cause: unknown) => explain(cause));
  if ('zin' in done) redirect(303, `/inloggen?fout=${done.status === 503 ? 'bereik' : 'mislukt'}`);
  keepSession(event, done.token);
  return { titel: 'Ingelogd', naar: round.naar, naam: done.naam };
}) satisfies PageServerLoad;
