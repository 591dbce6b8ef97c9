import { AanbodUitkomst, LEEFGEBIEDEN } from '@keukentafel/domain/plan';
import { error, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { resolve } from '$app/paths';
import { slugOf } from '@keukentafel/domain/pages';
import { planRung } from '#lib/server/aanbod.ts';
import { nobodysApi } from '#lib/server/api.ts';
import { lijstOf } from '#lib/server/buurt.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { flag, text } from '#lib/server/form.ts';
import { saveForm } from '#lib/server/opslaan.ts';
import { sessionToken } from '#lib/server/session.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** The plan, when one is open in this browser; a session that ended asks for the code again. */
async function planOf({ request, locals, ...event }: RequestEvent) {
  if (sessionToken(event) === undefined) return null;
  return loadKeepingText(request, () => locals.api.inwoner.plan.get.query());
}

export const load = (async (event) => {
  const { id } = event.params;
  const dienst = await loadKeepingText(event.request, () =>
    event.locals.api.catalogue.get.query({ id }),
  );
  const view = await planOf(event);
  const slug = slugOf(dienst?.naam ?? '');
  return {
    titel: 'Zet hulp in mijn plan',
    ...{ naam: dienst?.naam ?? '', trede: dienst?.tredeNaam ?? '', bewaard: lijstOf(event) },
    terug: resolve('/hulp/[id=id]/[slug]', { id, slug }),
    open: view !== null,
    behoeften: (view?.plan.behoeften ?? []).map((need) => ({
      value: need.id,
      label: need.omschrijving,
      hint: LEEFGEBIEDEN[need.leefgebied].naam,
    })),
    staatAl: (view?.plan.aanbod ?? [])
      .filter(({ serviceId }) => serviceId === id)
      .map(({ behoefteId, uitkomst }) => ({ behoefteId, uitkomst: uitkomst ?? '' })),
  };
}) satisfies PageServerLoad;

/** The record to save: the one that is there for this need, or a new one on its rung. */
async function recordOf(event: RequestEvent, behoefteId: string, uitkomst: AanbodUitkomst | null) {
  const { api } = event.locals;
  const [dienst, { plan, versies }] = await Promise.all([
    api.catalogue.get.query({ id: event.params.id ?? '' }),
    api.inwoner.plan.get.query(),
  ]);
  const known = plan.aanbod.find(
    (one) => one.serviceId === dienst.id && one.behoefteId === behoefteId,
  );
  const id = known?.id ?? randomUUID();
  const marks = {
    bespreken: known?.bespreken ?? false,
    alleenVoorMij: known?.alleenVoorMij ?? false,
  };
  const record = {
    ...{ soort: 'aanbod' as const, id, behoefteId, serviceId: dienst.id },
    ...{ naam: dienst.naam, organisatie: dienst.organisatie.naam },
    ...{ trede: planRung(dienst.trede), uitkomst, ...marks },
  };
  return { record, versie: versies[`aanbod:${id}`] ?? 0 };
}

export const actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const gezegd = AanbodUitkomst.safeParse(text(form, 'uitkomst'));
    const uitkomst = gezegd.success ? gezegd.data : null;
    const behoefte = text(form, 'behoefte');
    const waarden = { behoefte, uitkomst: uitkomst ?? '', doorgeven: flag(form, 'doorgeven') };
    if (event.params.id === undefined) error(404);
    try {
      const { record, versie } = await recordOf(event, behoefte, uitkomst);
      const saved = await saveForm(event, form, [{ record, versie }], waarden);
      if (!saved.opgeslagen) return saved.mislukt;
      // Told on purpose, apart from the plan: no session and no plan goes with it.
      if (uitkomst !== null && waarden.doorgeven)
        await nobodysApi(event).catalogue.ervaring.mutate({ id: record.serviceId, uitkomst });
    } catch (cause) {
      return mislukt(cause, waarden);
    }
    redirect(303, resolve('/plan/samenvatting'));
  },
} satisfies Actions;
