import { isActionFailure, redirect } from '@sveltejs/kit';
import { attempt } from '#lib/server/action.ts';
import { optional, text, version } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { dayIn } from '#lib/server/kaart/dagen.ts';

export const load = (async (event) => {
  const { redactie } = event.locals.api.consulent;
  const voorstel = await read(event, redactie.voorstel.query({ id: event.params.id }));
  return { titel: 'Voorstel', voorstel };
}) satisfies PageServerLoad;

/** One decision about this proposal, by the name of its form. */
const decide =
  (
    formulier: string,
    work: (event: RequestEvent, form: FormData) => Promise<string>,
    to?: string,
  ) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData();
    const done = await attempt({ formulier, form }, () => work(event, form));
    if (isActionFailure(done) || !to) return done;
    redirect(303, to);
  };

const at = (event: RequestEvent, form: FormData) => ({
  id: event.params.id,
  versie: version(form),
});

export const actions = {
  keurGoed: decide('keurGoed', async (event, form) => {
    await event.locals.api.consulent.redactie.keurGoed.mutate({
      ...at(event, form),
      zichtbaarVan: dayIn(form, 'zichtbaarVan'),
      zichtbaarTot: dayIn(form, 'zichtbaarTot'),
      organizationId: optional(form, 'organizationId'),
    });
    return 'Goedgekeurd.';
  }),
  stuurTerug: decide('stuurTerug', async (event, form) => {
    const reden = text(form, 'reden');
    await event.locals.api.consulent.redactie.stuurTerug.mutate({ ...at(event, form), reden });
    return 'Teruggestuurd.';
  }),
  trekIn: decide(
    'trekIn',
    async (event, form) => {
      await event.locals.api.consulent.redactie.trekIn.mutate(at(event, form));
      return 'Ingetrokken.';
    },
    '/sociale-kaart/wacht',
  ),
} satisfies Actions;
