import type { RequestEvent } from '@sveltejs/kit';
import { foutVan } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { reopen } from '#lib/server/opslaan.ts';

/**
 * The code once more, beside a form for something that cannot be taken back. When the session ended
 * meanwhile the same code opens the plan again: nobody types it twice.
 */
export async function confirmCode(event: RequestEvent, form: FormData): Promise<void> {
  const code = text(form, 'code');
  if (code === '') return;
  try {
    await event.locals.api.inwoner.sessie.bevestig.mutate({ code });
  } catch (error) {
    if (foutVan(error).code !== 'aanmeldenNodig') throw error;
    await reopen(event, form);
  }
}
