import { attempt } from '#lib/server/action.ts';
import { yes } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { inlezen } = event.locals.api.consulent.redactie;
  const rapport = await read(event, inlezen.rapport.query({ id: event.params.id }));
  return { titel: 'Inlezen', rapport };
}) satisfies PageServerLoad;

/** Steps in one request: below the time a request may take. */
const PATIENCE_MS = 5_000;

export const actions = {
  stap: async (event) => {
    const form = await event.request.formData();
    const echt = yes(form, 'echt');
    return attempt({ formulier: 'stap', form }, async () => {
      const { inlezen } = event.locals.api.consulent.redactie;
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const asked = { id: event.params.id, echt };
        const { toestand, gedaan, totaal } = await inlezen.stap.mutate(asked);
        if (toestand === 'klaar') return 'Alles is ingelezen.';
        if (toestand === 'geproefd') return 'Dit zou er gebeuren. Er is nog niets veranderd.';
        if (Date.now() > until) return `${gedaan} van ${totaal} bekeken. Ga verder.`;
      }
    });
  },
} satisfies Actions;
