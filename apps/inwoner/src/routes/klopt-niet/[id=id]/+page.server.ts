import { resolve } from '$app/paths';
import { slugOf } from '@keukentafel/domain/pages';
import { nobodysApi } from '#lib/server/api.ts';
import { lijstOf } from '#lib/server/buurt.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const { id } = event.params;
  const dienst = await loadKeepingText(event.request, () =>
    event.locals.api.catalogue.get.query({ id }),
  );
  const slug = slugOf(dienst?.naam ?? '');
  return {
    titel: 'Klopt er iets niet?',
    ...{ naam: dienst?.naam ?? '', bewaard: lijstOf(event) },
    terug: resolve('/hulp/[id=id]/[slug]', { id, slug }),
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const tekst = text(await event.request.formData(), 'tekst');
    try {
      await nobodysApi(event).catalogue.kloptNiet.mutate({ id: event.params.id, tekst });
    } catch (error) {
      return mislukt(error, { tekst });
    }
    return { verstuurd: true as const };
  },
} satisfies Actions;
