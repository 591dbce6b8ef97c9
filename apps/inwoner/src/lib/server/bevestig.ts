import type { RequestEvent } from '@sveltejs/kit';
import { text } from '#lib/server/form.ts';

/** The code once more, beside a form for something that cannot be taken back. */
export async function confirmCode({ locals }: RequestEvent, form: FormData): Promise<void> {
  const code = text(form, 'code');
  if (code !== '') await locals.api.inwoner.sessie.bevestig.mutate({ code });
}
