import { klokkenOf, mogelijkOf, plichtenOf, tijdlijnOf } from '#lib/server/overzicht.ts';
import { bevoegdheidOf, stelVast } from '#lib/server/bevoegdheid.ts';
import { attempt } from '#lib/server/action.ts';
import { text, version } from '#lib/server/form.ts';
import { read } from '#lib/server/load.ts';
import { meldingOf } from '#lib/server/melding.ts';
import { gegevenVan, magSpoed } from '#lib/server/spoed.ts';
import { stap } from '#lib/server/stap.ts';
import { today } from '#lib/server/today.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const [zaak, medewerkers] = await Promise.all([
    openZaak(event),
    read(event, event.locals.api.consulent.werkvoorraad.medewerkers.query()),
  ]);
  const titel = 'Zaak: overzicht';
  if (!zaak) return { titel, overzicht: null };
  const { id, referentie, versie, consulent, team, volgendeStap } = zaak;
  const gegeven = gegevenVan(zaak);
  return {
    titel,
    overzicht: {
      rij: { id, referentie, versie, consulent },
      team: team.naam,
      volgendeStap,
      vandaag: today(),
      melding: meldingOf(zaak),
      tijdelijk: { gegeven, mag: magSpoed(zaak) },
      bevoegdheid: bevoegdheidOf(zaak),
      magMeerHulp: magSpoed(zaak) && gegeven.length < zaak.behoeften.length,
      klokken: klokkenOf(zaak),
      plichten: plichtenOf(zaak),
      mogelijk: mogelijkOf(zaak),
      tijdlijn: tijdlijnOf(zaak),
      bewaren: zaak.bewaren,
      medewerkers: medewerkers ?? [],
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  stap,
  bevoegdheid: stelVast,
  wijsToe: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'wijsToe', form }, async () => {
      await event.locals.api.consulent.zaak.wijsToe.mutate({
        id: event.params.id,
        medewerkerId: text(form, 'medewerkerId'),
        versie: version(form),
      });
      return 'Toegewezen.';
    });
  },
} satisfies Actions;
