import { dutchMoment } from '@keukentafel/ui';
import { fail } from '@sveltejs/kit';
import { explain } from '#lib/server/explain.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const sessies = await read(event, event.locals.api.consulent.sessie.lijst.query());
  return {
    titel: 'Waar u bent ingelogd',
    sessies: (sessies ?? []).map(({ id, begonnenOp, gezienOp, dezeSessie }) => ({
      ...{ id, dezeSessie },
      ...{ begonnen: dutchMoment(begonnenOp), gezien: dutchMoment(gezienOp) },
    })),
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const id = (await request.formData()).get('id');
    const { sessie } = locals.api.consulent;
    try {
      const one = typeof id === 'string' && id !== '';
      await (one ? sessie.beeindig.mutate({ id }) : sessie.beeindigAndere.mutate());
      return { zin: 'Daar bent u nu uitgelogd.' };
    } catch (cause) {
      const { status, zin } = explain(cause);
      return fail(status, { zin });
    }
  },
} satisfies Actions;
