import { redirect } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';
import { keepRound, ownPath } from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

/** Begins the round trip to the identity provider; a GET, so `form-action 'self'` can stay. */
export const GET: RequestHandler = async (event) => {
  const terug = ownPath(event.url.searchParams.get('naar'));
  const begin = await event.locals.api.consulent.aanmelden.begin
    .mutate({ terug })
    .catch((cause: unknown) => explain(cause));
  if ('zin' in begin) redirect(303, `/inloggen?fout=${begin.status === 503 ? 'bereik' : 'begin'}`);
  keepRound(event, begin.staat);
  redirect(303, begin.url, { external: true });
};
