import { attempt } from '#lib/server/action.ts';
import { bevindingFields, readBevinding } from '#lib/server/bevinding.ts';
import { version } from '#lib/server/form.ts';
import { besideOf } from '#lib/server/planView.ts';
import { proposed } from '#lib/server/proposed.ts';
import { naast, tredeTekst, wegingVan } from '#lib/server/weging.ts';
import { freshZaak, openZaak } from '#lib/server/zaak.ts';
import type { Zaak } from '#lib/types.ts';
import type { Actions, PageServerLoad } from './$types';

type Trede = ReturnType<typeof tredeTekst>['trede'];

/** What is stored about this rung; before the first time, what the plan already names. */
function storedOf(zaak: Zaak, behoefteId: string, trede: Trede) {
  const { bevindingen, versies } = wegingVan(zaak, behoefteId);
  const versie = versies.bevindingen[trede] ?? 0;
  const bevinding = bevindingen.find((one) => one.trede === trede);
  const waarden = bevinding ? bevindingFields(bevinding) : proposed(zaak.plan, behoefteId, trede);
  return { versie, waarden };
}

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: gesprek per trede';
  const { behoefte, trede } = event.params;
  if (!zaak) return { titel, weging: null };
  return {
    titel,
    weging: {
      ...wegingVan(zaak, behoefte).kader,
      ...storedOf(zaak, behoefte, trede),
      trede: tredeTekst(trede),
      naast: naast(trede),
      gezegd: besideOf(zaak.plan, trede, behoefte),
      inwoner: zaak.melding.naam,
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  bevinding: async (event) => {
    const form = await event.request.formData();
    const { id, behoefte: behoefteId, trede } = event.params;
    const current = async () => storedOf(await freshZaak(event), behoefteId, trede);
    const normal = () => bevindingFields(readBevinding(form, trede));
    return attempt({ formulier: 'bevinding', form, current, normal }, async () => {
      const bevinding = readBevinding(form, trede);
      const saved = await event.locals.api.consulent.weging.bevinding.mutate({
        ...{ id, behoefteId, trede, versie: version(form), bevinding },
      });
      return { gelukt: 'Opgeslagen.', versie: saved.versie, gevolg: { afweging: saved.afweging } };
    });
  },
} satisfies Actions;
