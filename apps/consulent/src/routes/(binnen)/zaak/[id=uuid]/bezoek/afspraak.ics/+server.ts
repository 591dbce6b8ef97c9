import { API_URL } from '$app/env/private';
import { error, redirect } from '@sveltejs/kit';
import { apiHeaders } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** Hands on the calendar file of the API: same UID after a change, higher SEQUENCE. */
export const GET: RequestHandler = async (event) => {
  const url = `${API_URL}/bestanden/zaak/${event.params.id}/afspraak.ics`;
  const headers = apiHeaders(event);
  const answer = await fetch(url, { headers }).catch(() => null);
  if (!answer) error(503, 'Het systeem is even niet bereikbaar. Probeer het zo nog eens.');
  if (answer.status === 401) redirect(303, '/inloggen');
  if (!answer.ok) error(404, 'Er is geen afspraak.');
  return new Response(answer.body, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="afspraak.ics"',
    },
  });
};
