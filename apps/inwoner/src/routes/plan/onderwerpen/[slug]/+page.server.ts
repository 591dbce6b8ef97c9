import { LEEFGEBIEDEN, type Leefgebied } from '@keukentafel/domain/plan';
import { stapBij } from '@keukentafel/domain/stappen';
import { error, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { foutVan, loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { count, text } from '#lib/server/form.ts';
import { blankNeed, fieldIn, needsIn, recordsOf, type NeedRow } from '#lib/server/behoeften.ts';
import { saveForm } from '#lib/server/opslaan.ts';
import { around, nextHref } from '#lib/server/screens.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load = (async ({ locals, params, request }) => {
  const view = await loadKeepingText(request, () => locals.api.inwoner.plan.get.query());
  const base = { titel: 'Wat is lastig?', ...around(view?.plan ?? null, params.slug) };
  if (!view) return { ...base, leefgebied: null, onderwerp: null, rijen: [] };
  const leefgebied = stapBij(view.plan, params.slug)?.leefgebied;
  if (!leefgebied) error(404, 'Dit onderwerp staat niet in uw plan.');
  const rijen = view.plan.behoeften
    .filter((behoefte) => behoefte.leefgebied === leefgebied)
    .map((b): NeedRow => ({ ...b, versie: view.versies[`behoefte:${b.id}`] ?? 0 }));
  const { naam, uitleg, voorbeelden } = LEEFGEBIEDEN[leefgebied];
  return {
    ...base,
    leefgebied,
    onderwerp: { naam, uitleg, voorbeelden },
    rijen: rijen.length > 0 ? rijen : [blankNeed(randomUUID(), leefgebied)],
  };
}) satisfies PageServerLoad;

async function store(event: RequestEvent) {
  const form = await event.request.formData();
  const rijen = needsIn(form);
  const records = recordsOf(rijen);
  const result = await saveForm(event, form, records, { rijen }, fieldIn(records));
  return { form, rijen, result };
}

const velden = (versies: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(versies).map(([key, versie]) => [key.replace('behoefte:', 'versie-'), versie]),
  );

const withVersions = (rijen: NeedRow[], versies: Record<string, number>): NeedRow[] =>
  rijen.map((row) => ({ ...row, versie: versies[`behoefte:${row.id}`] ?? row.versie }));

/** Which of the needs is meant by the button that was pressed. */
const topicOf = (rijen: NeedRow[]): Leefgebied => rijen[0]?.leefgebied ?? 'ietsAnders';

export const actions = {
  bewaar: async (event) => {
    const { result } = await store(event);
    return result.opgeslagen ? { velden: velden(result.versies) } : result.mislukt;
  },
  volgende: async (event) => {
    const { result } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    redirect(303, await nextHref(event.locals.api, event.params.slug));
  },
  nog: async (event) => {
    const { result, rijen } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    const more = blankNeed(randomUUID(), topicOf(rijen));
    return { waarden: { rijen: [...withVersions(rijen, result.versies), more] } };
  },
  weg: async (event) => {
    const { form, result, rijen } = await store(event);
    if (!result.opgeslagen) return result.mislukt;
    const id = text(form, 'weg');
    const now = withVersions(rijen, result.versies);
    const versie = now.find((row) => row.id === id)?.versie ?? count(form, `versie-${id}`);
    const left = now.filter((row) => row.id !== id);
    const waarden = { rijen: left.length > 0 ? left : [blankNeed(randomUUID(), topicOf(now))] };
    try {
      if (versie > 0)
        await event.locals.api.inwoner.plan.remove.mutate({ key: `behoefte:${id}`, versie });
    } catch (cause) {
      if (foutVan(cause).code !== 'nietGevonden') return mislukt(cause, { rijen: now });
    }
    return { waarden };
  },
} satisfies Actions;
