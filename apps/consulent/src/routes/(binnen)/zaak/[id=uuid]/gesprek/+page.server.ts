import { LEEFGEBIEDEN, LEEFGEBIED_IDS, type Leefgebied } from '@keukentafel/domain/plan';
import { attempt } from '#lib/server/action.ts';
import { wrong, text } from '#lib/server/form.ts';
import { planOf } from '#lib/server/planView.ts';
import { magSpoed } from '#lib/server/spoed.ts';
import { standVan, woorden } from '#lib/server/weging.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: gesprek';
  if (!zaak) return { titel, gesprek: null };
  return {
    titel,
    gesprek: {
      magSpoed: magSpoed(zaak),
      gevoerdOp: zaak.feiten.gesprekGevoerdOp,
      wensen: zaak.plan ? planOf(zaak.plan).gesprek : [],
      woorden: woorden(),
      leefgebieden: LEEFGEBIED_IDS.map((waarde) => ({ waarde, label: LEEFGEBIEDEN[waarde].naam })),
      behoeften: zaak.behoeften
        .map(({ id, omschrijving, leefgebied, bespreken, bron, voor }) => {
          const afweging = zaak.afwegingen.find(({ behoefteId }) => behoefteId === id);
          const taken = zaak.wegingen.find(({ behoefteId }) => behoefteId === id)?.eis?.taken ?? [];
          const naam = LEEFGEBIEDEN[leefgebied].naam;
          const stand = standVan(afweging);
          const van = voor?.naam ?? null;
          return {
            id,
            omschrijving,
            leefgebied: naam,
            bespreken,
            bron,
            afweging,
            taken,
            stand,
            van,
          };
        })
        .sort((a, b) => Number(b.bespreken) - Number(a.bespreken)),
    },
  };
}) satisfies PageServerLoad;

const isLeefgebied = (value: string): value is Leefgebied => value in LEEFGEBIEDEN;

export const actions = {
  behoefte: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'behoefte', form }, async () => {
      const leefgebied = text(form, 'leefgebied');
      if (!isLeefgebied(leefgebied)) throw wrong('leefgebied', 'Kies een leefgebied.');
      if (text(form, 'omschrijving').trim() === '')
        throw wrong('omschrijving', 'Schrijf op wat er aan de hand is.');
      const naam = text(form, 'voor.naam').trim();
      const voor = naam
        ? { naam, relatie: text(form, 'voor.relatie'), eigenWoorden: text(form, 'omschrijving') }
        : null;
      await event.locals.api.consulent.weging.behoefte.mutate({
        id: event.params.id,
        leefgebied,
        omschrijving: text(form, 'omschrijving'),
        voor,
      });
      return 'De behoefte is toegevoegd.';
    });
  },
} satisfies Actions;
