import { LEEFGEBIED_IDS, LEEFGEBIEDEN, type Leefgebied } from '@keukentafel/domain/plan';
import { redirect } from '@sveltejs/kit';
import { loadKeepingText } from '#lib/server/fouten.ts';
import { count, many } from '#lib/server/form.ts';
import { saveForm } from '#lib/server/opslaan.ts';
import { around, nextHref } from '#lib/server/screens.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const options = LEEFGEBIED_IDS.map((id) => ({
  value: id,
  label: LEEFGEBIEDEN[id].naam,
  hint: LEEFGEBIEDEN[id].voorbeelden.slice(0, 3).join(', '),
}));

export const load = (async ({ locals, request }) => {
  const view = await loadKeepingText(request, () => locals.api.inwoner.plan.get.query());
  return {
    titel: 'Onderwerpen kiezen',
    options,
    gekozen: view?.plan.leefgebieden ?? [],
    versie: view?.versies['leefgebieden'] ?? 0,
    ...around(view?.plan ?? null, 'onderwerpen'),
  };
}) satisfies PageServerLoad;

const known = (values: string[]): Leefgebied[] =>
  LEEFGEBIED_IDS.filter((id) => values.includes(id));

async function store(event: RequestEvent) {
  const form = await event.request.formData();
  const gekozen = known(many(form, 'gekozen'));
  const versie = count(form, 'versie');
  const record = { soort: 'leefgebieden' as const, gekozen };
  const result = await saveForm(event, form, [{ record, versie }], { gekozen, versie });
  return { result };
}

export const actions = {
  bewaar: async (event) => {
    const { result } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    return { velden: { versie: result.versies['leefgebieden'] ?? 0 } };
  },
  volgende: async (event) => {
    const { result } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    redirect(303, await nextHref(event.locals.api, 'onderwerpen'));
  },
} satisfies Actions;
