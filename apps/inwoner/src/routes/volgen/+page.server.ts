import { fail } from '@sveltejs/kit';
import { Reactie, REACTIEKEUZES } from '@keukentafel/domain/zaak';
import { foutVan, loadKeepingText, mislukt } from '#lib/server/fouten.ts';
import { text } from '#lib/server/form.ts';
import { caseView } from '#lib/server/zaak.ts';
import { reopen } from '#lib/server/opslaan.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const KEUZES = Object.entries(REACTIEKEUZES).map(([value, label]) => ({ value, label }));

export const load = (async ({ locals, request }) => {
  const zaak = await loadKeepingText(request, () =>
    locals.api.inwoner.zaak.volg.query().catch(noCase),
  );
  return { titel: 'Uw melding volgen', zaak: zaak && caseView(zaak), keuzes: KEUZES };
}) satisfies PageServerLoad;

/** Somebody who did not report anything yet gets a way forward, not an error. */
function noCase(error: unknown): null {
  if (foutVan(error).code === 'nietGevonden') return null;
  throw error;
}

/** Sends one thing about the case; on any failure the typed text comes back with the reason. */
async function act(
  event: RequestEvent,
  wat: string,
  send: (form: FormData) => Promise<unknown>,
  check: (form: FormData) => { name: string; text: string }[] = () => [],
) {
  const form = await event.request.formData();
  const alineaId = text(form, 'alineaId');
  const tekst = text(form, `tekst-${wat}${alineaId}`);
  const waarden = { wat, alineaId, tekst, keuze: text(form, 'akkoord') };
  const fouten = check(form);
  if (fouten.length > 0) return fail(400, { zin: ONVOLLEDIG, fouten, waarden, codeNodig: false });
  try {
    await reopen(event, form);
    await send(form);
    return { gedaan: wat, alineaId };
  } catch (error) {
    return mislukt(error, waarden);
  }
}

const ONVOLLEDIG = 'Niet alles is goed ingevuld.';

/** What the resident thinks of the report: never chosen for them. */
const akkoordIn = (form: FormData) =>
  (['akkoord', 'nietAkkoord'] as const).find((keuze) => keuze === text(form, 'akkoord'));

const words = (form: FormData, wat: string) => ({ toelichting: text(form, `tekst-${wat}`) });

export const actions = {
  aanvullen: (event) =>
    act(event, 'aanvullen', (form) =>
      event.locals.api.inwoner.zaak.aanvullen.mutate({ tekst: text(form, 'tekst-aanvullen') }),
    ),
  reageer: async (event) => {
    const form = await event.request.formData();
    const alineaId = text(form, 'alineaId');
    const keuze = text(form, `keuze-${alineaId}`);
    const tekst = text(form, `tekst-reageer${alineaId}`);
    const waarden = { wat: 'reageer', alineaId, tekst, keuze };
    const parsed = Reactie.safeParse({ alineaId, keuze, tekst });
    if (!parsed.success) {
      const fouten = parsed.error.issues.map(({ path, message }) => ({
        name: path[0] === 'keuze' ? `keuze-${alineaId}` : `tekst-reageer${alineaId}`,
        text: message,
      }));
      return fail(400, { zin: ONVOLLEDIG, fouten, waarden, codeNodig: false });
    }
    try {
      await reopen(event, form);
      await event.locals.api.inwoner.verslag.reageer.mutate(parsed.data);
      return { gedaan: 'reageer', alineaId };
    } catch (error) {
      return mislukt(error, waarden);
    }
  },
  akkoord: (event) =>
    act(
      event,
      'vraagAan',
      async (form) => {
        const akkoord = akkoordIn(form);
        const { vraagAan } = event.locals.api.inwoner.zaak;
        if (akkoord) await vraagAan.mutate({ ...words(form, 'vraagAan'), akkoord });
      },
      (form) =>
        akkoordIn(form) ? [] : [{ name: 'akkoord', text: 'Kies wat u van het verslag vindt.' }],
    ),
  geenAanvraag: (event) =>
    act(event, 'geenAanvraag', (form) =>
      event.locals.api.inwoner.zaak.geenAanvraag.mutate(words(form, 'geenAanvraag')),
    ),
  trekIn: (event) =>
    act(event, 'trekIn', (form) =>
      event.locals.api.inwoner.zaak.trekIn.mutate(words(form, 'trekIn')),
    ),
  vernietiging: (event) =>
    act(event, 'vernietiging', (form) =>
      event.locals.api.inwoner.zaak.vraagVernietiging.mutate(words(form, 'vernietiging')),
    ),
} satisfies Actions;
