import { attempt } from '#lib/server/action.ts';
import { text } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a round did, in words; what is not here keeps its own name. */
const WAT: Readonly<Record<string, string>> = {
  concept: 'plannen zonder melding',
  zonderOnderzoek: 'zaken zonder onderzoek',
  zonderVoorziening: 'zaken zonder voorziening',
  metVoorziening: 'zaken met een voorziening',
  opVerzoek: 'zaken op verzoek',
  gewaarschuwd: 'inwoners gewaarschuwd',
  mutaties: 'nummers van wijzigingen',
  planRevisies: 'oudere teksten van plannen',
  zaakRevisies: 'oudere teksten van zaken',
  signalen: 'signalen over aanbod',
  sessies: 'sessies',
  pogingen: 'tellingen van pogingen',
  apparaatSleutels: 'sleutels van apparaten',
  helperCodes: 'codes van meekijkers',
};

const inWords = (aantallen: Record<string, number>) =>
  Object.entries(aantallen).map(([naam, aantal]) => ({ naam: WAT[naam] ?? naam, aantal }));

export const load = (async (event) => {
  const { bewaren } = event.locals.api.consulent;
  const [overzicht, proef, binnenkort] = await Promise.all([
    read(event, bewaren.overzicht.query()),
    read(event, bewaren.proef.query()),
    read(event, bewaren.binnenkort.query()),
  ]);
  return {
    titel: 'Bewaren en vernietigen',
    plichten: overzicht?.plichten ?? [],
    rondes: (overzicht?.rondes ?? []).map((ronde) => ({
      ...ronde,
      wat: inWords(ronde.aantallen),
    })),
    proef: proef && inWords(proef.aantallen),
    binnenkort,
  };
}) satisfies PageServerLoad;

export const actions = {
  legVast: async ({ request, locals }) => {
    const form = await request.formData();
    return attempt({ formulier: 'legVast', form }, async () => {
      const [referentie, reden] = [text(form, 'referentie'), text(form, 'reden')];
      await locals.api.consulent.bewaren.legVast.mutate({ referentie, reden });
      return 'Vastgelegd. Deze zaak blijft staan tot u het opheft.';
    });
  },
  hefOp: async ({ request, locals }) => {
    const form = await request.formData();
    const id = text(form, 'id');
    return attempt({ formulier: `hefOp-${id}`, form }, async () => {
      await locals.api.consulent.bewaren.hefOp.mutate({ id, reden: text(form, 'reden') });
      return 'Opgeheven. De gewone bewaartermijn geldt weer.';
    });
  },
} satisfies Actions;
