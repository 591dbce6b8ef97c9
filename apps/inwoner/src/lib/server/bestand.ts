import { API_URL } from '$app/env/private';
import { error, type RequestEvent } from '@sveltejs/kit';
import { apiHeaders } from '#lib/server/api.ts';

const PATIENCE_MS = 15_000;
const WEG = 'Dit bestand kunnen wij nu niet maken. Probeer het zo nog eens.';

/** Passes a file of the API on to its owner; the browser never talks to the API itself. */
export async function fileFromApi(event: RequestEvent, path: string): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(`${API_URL}${path}`, { headers: apiHeaders(event), signal }).catch(
    () => null,
  );
  if (answer === null) error(503, WEG);
  if (answer.status === 401) error(401, 'Uw plan is gesloten.', { fout: 'aanmeldenNodig' });
  if (answer.status === 404) error(404, 'Dit bestand is er niet.');
  if (!answer.ok) error(502, WEG);
  const headers = new Headers();
  for (const name of ['content-type', 'content-disposition', 'content-length']) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
