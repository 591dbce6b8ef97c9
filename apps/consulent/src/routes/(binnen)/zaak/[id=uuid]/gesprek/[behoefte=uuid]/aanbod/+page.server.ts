import { legVast, zoekAanbod } from '#lib/server/aanbod.ts';
import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import { needTexts } from '#lib/server/planView.ts';
import { wegingVan } from '#lib/server/weging.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: aanbod zoeken';
  if (!zaak) return { titel, weging: null, gevonden: null };
  const { kader } = wegingVan(zaak, event.params.behoefte);
  const gezegd = needTexts(zaak.plan, event.params.behoefte);
  return {
    titel,
    weging: { ...kader, gezegd },
    gevonden: await read(event, zoekAanbod(event, '')),
  };
}) satisfies PageServerLoad;

export const actions = {
  // By POST: what is looked for here is about one person, and belongs in no address.
  zoek: async (event) => {
    const form = await event.request.formData();
    let gevonden: Awaited<ReturnType<typeof zoekAanbod>> | null = null;
    const answer = await attempt({ formulier: 'zoek', form }, async () => {
      gevonden = await zoekAanbod(event, text(form, 'woorden'));
      return '';
    });
    return gevonden ? { formulier: 'zoek', gelukt: '', gevonden } : answer;
  },
  overweeg: legVast,
} satisfies Actions;
