import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { wrong } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => ({
  titel: 'Inlezen',
  rijen: (await read(event, event.locals.api.consulent.redactie.inlezen.lijst.query())) ?? [],
})) satisfies PageServerLoad;

/** What one call to the API may carry. */
const PIECE = 150_000;

export const actions = {
  /** Takes the whole file when it is small; with script larger files come piece by piece. */
  begin: async (event) => {
    const form = await event.request.formData();
    const file = form.get('bestand');
    let id = '';
    const done = await attempt({ formulier: 'begin', form }, async () => {
      if (!(file instanceof File) || file.size === 0)
        throw wrong('bestand', 'Kies eerst een bestand.');
      const { inlezen } = event.locals.api.consulent.redactie;
      ({ id } = await inlezen.begin.mutate({ naam: file.name }));
      const bytes = Buffer.from(await file.arrayBuffer());
      for (let nr = 0; nr * PIECE < bytes.length; nr += 1) {
        const inhoud = bytes.subarray(nr * PIECE, (nr + 1) * PIECE).toString('base64');
        await inlezen.deel.mutate({ id, nr, inhoud });
      }
      return 'Het bestand is binnen.';
    });
    if (isActionFailure(done)) return done;
    redirect(303, `/sociale-kaart/inlezen/${id}`);
  },
} satisfies Actions;
