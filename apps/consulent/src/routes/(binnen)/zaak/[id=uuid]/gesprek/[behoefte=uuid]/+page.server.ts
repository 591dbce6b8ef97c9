import { attempt } from '#lib/server/action.ts';
import { eisFields, readEis } from '#lib/server/eis.ts';
import { version } from '#lib/server/form.ts';
import { needTexts } from '#lib/server/planView.ts';
import { wegingVan } from '#lib/server/weging.ts';
import { freshZaak, openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: wat is er nodig?';
  if (!zaak) return { titel, weging: null };
  const { kader, eis, versies } = wegingVan(zaak, event.params.behoefte);
  return {
    titel,
    weging: {
      ...kader,
      versie: versies.eis,
      waarden: eisFields(eis),
      // Ids for rows that are still empty: they stay the same however often autosave runs.
      nieuw: Array.from({ length: 20 }, () => crypto.randomUUID()),
      gezegd: needTexts(zaak.plan, event.params.behoefte),
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  eis: async (event) => {
    const form = await event.request.formData();
    const { id, behoefte: behoefteId } = event.params;
    const current = async () => {
      const { eis, versies } = wegingVan(await freshZaak(event), behoefteId);
      return { versie: versies.eis, waarden: eisFields(eis) };
    };
    const normal = () => eisFields(readEis(form));
    return attempt({ formulier: 'eis', form, current, normal }, async () => {
      const eis = readEis(form);
      const saved = await event.locals.api.consulent.weging.eis.mutate({
        ...{ id, behoefteId, versie: version(form), eis },
      });
      return {
        gelukt: 'Opgeslagen.',
        versie: saved.versie,
        gevolg: { afweging: saved.afweging, taken: eis.taken },
      };
    });
  },
} satisfies Actions;
