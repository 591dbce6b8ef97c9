import { Day } from '@keukentafel/domain/time';
import { attempt } from '#lib/server/action.ts';
import {
  besluitItems,
  besluitKeuzes,
  besluitVelden,
  readBesluit,
  readHerziening,
  voorstellenVan,
} from '#lib/server/besluit.ts';
import { parsed, text, version } from '#lib/server/form.ts';
import { klokkenOf, mogelijkOf } from '#lib/server/overzicht.ts';
import { stap } from '#lib/server/stap.ts';
import { today } from '#lib/server/today.ts';
import { openZaak, type ZaakEvent } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

const VOOR_AANVRAAG = ['persoonlijkPlan', 'onderzoek'];

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: aanvraag en besluit';
  if (!zaak) return { titel, besluit: null };
  const { versie, mogelijk, aanvraag } = zaak;
  return {
    titel,
    besluit: {
      versie,
      vandaag: today(),
      magAanvragen: mogelijk.includes('aanvragen'),
      magBeslissen: mogelijk.includes('beslissen'),
      /** Both must be known before help can be granted (arts. 1.2.1 and 1.2.2). */
      bevoegdOpen: !zaak.feiten.bevoegd || !zaak.feiten.verblijfOp,
      magHerzien: mogelijk.includes('herzien'),
      oud: besluitVelden(zaak.besluit),
      mogelijk: mogelijkOf(zaak).filter(({ elders }) => elders !== '/besluit'),
      aanvraag,
      genomen: zaak.besluit && besluitItems(zaak.besluit),
      klokken: klokkenOf(zaak).filter(({ termijn }) => !VOOR_AANVRAAG.includes(termijn)),
      voorstellen: voorstellenVan(zaak),
      keuzes: besluitKeuzes(),
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  stap,
  aanvraag: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'aanvraag', form }, async () => {
      await event.locals.api.consulent.aanvraag.legVast.mutate({
        id: event.params.id,
        versie: version(form),
        op: parsed(Day, text(form, 'op'), () => 'op'),
        toelichting: text(form, 'toelichting'),
      });
      return 'De aanvraag is vastgelegd. De twee weken lopen.';
    });
  },
  neem: (event) => decide(event, 'neem', 'besluit'),
  herzie: (event) => decide(event, 'herzie', 'herzien'),
} satisfies Actions;

/** A decision, or a new one in its place (art. 2.3.10): the same form, by the person who is signed in. */
async function decide(event: ZaakEvent, how: 'neem' | 'herzie', formulier: string) {
  const form = await event.request.formData();
  const rename = (field: string) => field.replace(/^besluit\./, '');
  return attempt({ formulier, form, rename }, async () => {
    const { consulent } = event.locals.api;
    const ik = await consulent.sessie.ik.query();
    const zaak = { id: event.params.id, versie: version(form) };
    if (how === 'neem') {
      await consulent.besluit.neem.mutate({ ...zaak, besluit: readBesluit(form, ik) });
      return 'Het besluit is vastgelegd.';
    }
    await consulent.besluit.herzie.mutate({ ...zaak, besluit: readHerziening(form, ik) });
    return 'Het besluit is herzien.';
  });
}
