import { API_URL } from '$app/env/private';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { apiHeaders } from '#lib/server/api.ts';
import { wrong } from '#lib/server/form.ts';

const PATIENCE_MS = 20_000;
const WEG = 'Het systeem is even niet bereikbaar. Probeer het zo nog eens.';

const ask = (event: RequestEvent, path: string, init: RequestInit = {}) => {
  const headers = { ...apiHeaders(event), ...Object.fromEntries(new Headers(init.headers)) };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(`${API_URL}/bestanden/zaak/${path}`, { ...init, headers, signal }).catch(() => null);
};

/** The sentence that the API gives with a refusal; its shape is that of every refusal. */
const sentenceOf = async (answer: Response): Promise<string> => {
  const body = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null;
  return body?.error?.message ?? WEG;
};

/** Passes the chosen file on as bytes: its name stays here. @throws FieldError with the reason. */
export async function sendPdf(event: RequestEvent, zaak: string, form: FormData): Promise<void> {
  const [file, need] = [form.get('bestand'), form.get('behoefte')];
  if (typeof need !== 'string' || need === '') throw wrong('behoefte', 'Kies een behoefte.');
  if (!(file instanceof File) || file.size === 0)
    throw wrong('bestand', 'Kies een PDF van ten hoogste 10 MB.');
  const answer = await ask(event, `${zaak}/behoefte/${encodeURIComponent(need)}/programma`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf' },
    body: await file.arrayBuffer(),
  });
  if (!answer) throw wrong('bestand', WEG);
  if (!answer.ok) throw wrong('bestand', await sentenceOf(answer));
}

/** Hands a document on as something to save: a browser may open nothing of it here. */
export async function passPdf(event: RequestEvent, path: string): Promise<Response> {
  const answer = await ask(event, path);
  if (!answer) error(503, WEG);
  if (answer.status === 401) redirect(303, '/inloggen');
  if (!answer.ok) error(answer.status === 409 ? 409 : 404, 'Dit document is er niet.');
  return new Response(answer.body, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="programma-van-eisen.pdf"',
      'content-security-policy': "sandbox; default-src 'none'",
    },
  });
}
