import { redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { addService, offersIn, removeOffer } from '#lib/server/aanbod.ts';
import { answerIn, answerRecord, emptyAnswer, questionView } from '#lib/server/antwoord.ts';
import { loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { count, text } from '#lib/server/form.ts';
import { saveForm } from '#lib/server/opslaan.ts';
import { around, nextHref } from '#lib/server/screens.ts';
import { answerOf, needOf, offersOf, screenAt } from '#lib/server/vraagScherm.ts';
import { searchIn } from '#lib/server/zoeken.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load = (async ({ locals, params, request }) => {
  const screen = screenAt(params.slug);
  const view = await loadKeepingText(request, () => locals.api.inwoner.plan.get.query());
  return {
    titel: 'Vraag in mijn plan',
    slug: params.slug,
    vraag: questionView(screen.vraag),
    als: view?.als ?? 'zelf',
    door: view?.door[keyOf(screen)] ?? null,
    behoefte: view && needOf(view, screen, request),
    antwoord: view ? answerOf(view, screen) : { ...emptyAnswer, versie: 0 },
    aanbod: view ? offersOf(view, screen) : [],
    ...around(view?.plan ?? null, params.slug),
  };
}) satisfies PageServerLoad;

const keyOf = ({ vraag, behoefteId }: ReturnType<typeof screenAt>): string =>
  `antwoord:${vraag}:${behoefteId ?? '-'}`;

/** Whatever button was pressed: first what was typed is saved. */
async function store(event: RequestEvent) {
  const screen = screenAt(event.params.slug);
  const form = await event.request.formData();
  const antwoord = { ...answerIn(form), versie: count(form, 'versie') };
  const aanbod = offersIn(form, screen.behoefteId);
  const zoek = await searchIn(event, form);
  const waarden = { antwoord, aanbod, zoek };
  const records = [
    { record: answerRecord(screen, antwoord), versie: antwoord.versie },
    ...aanbod.map(({ versie, ...offer }) => ({
      record: { soort: 'aanbod' as const, ...offer },
      versie,
    })),
  ];
  const changed = records.filter(({ record, versie }) => versie > 0 || record.soort === 'antwoord');
  const result = await saveForm(event, form, changed, waarden);
  return { screen, form, waarden, result };
}

type Stored = Awaited<ReturnType<typeof store>>;

/** What the page shows again, with the versions as they are after saving. */
function shown({ waarden, screen }: Stored, versies: Record<string, number>) {
  const key = keyOf(screen);
  const { antwoord, aanbod, zoek } = waarden;
  return {
    zoek,
    antwoord: { ...antwoord, versie: versies[key] ?? antwoord.versie },
    aanbod: aanbod.map((one) => ({ ...one, versie: versies[`aanbod:${one.id}`] ?? one.versie })),
  };
}

export const actions = {
  bewaar: async (event) => {
    const stored = await store(event);
    if (!stored.result.opgeslagen) return stored.result.mislukt;
    const { antwoord, aanbod } = shown(stored, stored.result.versies);
    const offers = aanbod.map(({ id, versie }) => [`versie-${id}`, versie]);
    return { velden: { versie: antwoord.versie, ...Object.fromEntries(offers) } };
  },
  volgende: async (event) => {
    const { result } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    redirect(303, await nextHref(event.locals.api, event.params.slug));
  },
  zoek: async (event) => {
    const stored = await store(event);
    if (!stored.result.opgeslagen) return stored.result.mislukt;
    return { waarden: shown(stored, stored.result.versies) };
  },
  zet: async (event) => {
    const stored = await store(event);
    if (!stored.result.opgeslagen) return stored.result.mislukt;
    const waarden = shown(stored, stored.result.versies);
    const { behoefteId } = stored.screen;
    if (!behoefteId) return { waarden };
    try {
      const offer = { id: randomUUID(), behoefteId, serviceId: text(stored.form, 'zet') };
      const added = await addService(event.locals.api, offer, waarden.aanbod);
      return { waarden: { ...waarden, aanbod: added } };
    } catch (cause) {
      return mislukt(cause, waarden);
    }
  },
  weg: async (event) => {
    const stored = await store(event);
    if (!stored.result.opgeslagen) return stored.result.mislukt;
    const waarden = shown(stored, stored.result.versies);
    try {
      const left = await removeOffer(event.locals.api, text(stored.form, 'weg'), waarden.aanbod);
      return { waarden: { ...waarden, aanbod: left } };
    } catch (cause) {
      return mislukt(cause, waarden);
    }
  },
} satisfies Actions;
