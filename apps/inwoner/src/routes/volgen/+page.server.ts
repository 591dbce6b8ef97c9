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
async function act(event: RequestEvent, wat: string, send: (form: FormData) => Promise<unknown>) {
  const form = await event.request.formData();
  const alineaId = text(form, 'alineaId');
  const tekst = text(form, `tekst-${wat}${alineaId}`);
  const waarden = { wat, alineaId, tekst, keuze: text(form, 'akkoord') };
  try {
    await reopen(event, form);
    await send(form);
    return { gedaan: wat, alineaId };
  } catch (error) {
    return mislukt(error, waarden);
  }
}

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
      return fail(400, { zin: 'Niet alles is goed ingevuld.', fouten, waarden, codeNodig: false });
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
    act(event, 'vraagAan', (form) => {
      const akkoord = text(form, 'akkoord') === 'nietAkkoord' ? 'nietAkkoord' : 'akkoord';
      const { vraagAan } = event.locals.api.inwoner.zaak;
      return vraagAan.mutate({ ...words(form, 'vraagAan'), akkoord });
    }),
  geenAanvraag: (event) =>
    act(event, 'geenAanvraag', (form) =>
      event.locals.api.inwoner.zaak.geenAanvraag.mutate(words(form, 'geenAanvraag')),
    ),
  trekIn: (event) =>
    act(event, 'trekIn', (form) =>
      event.locals.api.inwoner.zaak.trekIn.mutate(words(form, 'trekIn')),
    ),
} satisfies Actions;
