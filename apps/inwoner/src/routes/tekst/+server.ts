import { redirect } from '@sveltejs/kit';
import { text } from '#lib/server/form.ts';
import { ownPath } from '#lib/server/ownPath.ts';
import type { RequestHandler } from './$types.js';

const YEAR_S = 31_536_000;

/** Larger letters: a choice of this browser, nothing about the person. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const tekst = text(form, 'tekst') === 'groot' ? 'groot' : 'gewoon';
  const secure = url.protocol === 'https:';
  cookies.set('tekst', tekst, { path: '/', maxAge: YEAR_S, secure, sameSite: 'lax' });
  redirect(303, ownPath(text(form, 'terug')));
};
