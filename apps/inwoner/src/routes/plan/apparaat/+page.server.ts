import { formatDay } from '@keukentafel/domain/time';
import { fail } from '@sveltejs/kit';
import { dropOwn, isOwn } from '#lib/server/eigen.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { flag, text } from '#lib/server/form.ts';
import { dayOf } from '#lib/server/tijd.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load = (async (event) => {
  const { apparaat } = event.locals.api.inwoner;
  const known = await loadKeepingText(event.request, () => apparaat.lijst.query());
  return {
    titel: 'Uw eigen apparaat',
    eigen: isOwn(event),
    apparaten: (known ?? []).map(({ id, eindigtOp }) => ({ id, tot: formatDay(dayOf(eindigtOp)) })),
  };
}) satisfies PageServerLoad;

const ZET_VINKJE = 'Zet eerst het vinkje.';

export const actions = {
  /** The script has asked for the key already; this only says what it led to. */
  begin: async ({ request }) =>
    flag(await request.formData(), 'eigen')
      ? { begonnen: true as const }
      : fail(400, { zin: ZET_VINKJE, fouten: [] }),
  vergeet: async (event) => {
    const id = text(await event.request.formData(), 'id');
    try {
      await event.locals.api.inwoner.apparaat.vergeet.mutate({ id });
    } catch (error) {
      return mislukt(error, null);
    }
    dropOwn(event);
    return { vergeten: true as const };
  },
} satisfies Actions;
