import { attempt } from '#lib/server/action.ts';
import { text, version } from '#lib/server/form.ts';
import { plichtenOf } from '#lib/server/overzicht.ts';
import { verslagOf } from '#lib/server/verslag.ts';
import { freshZaak, openZaak } from '#lib/server/zaak.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const zaak = await openZaak(event);
  const titel = 'Zaak: verslag';
  if (!zaak) return { titel, verslag: null };
  const { versie, mogelijk, feiten } = zaak;
  return {
    titel,
    verslag: {
      versie,
      magMaken: mogelijk.includes('verslagMaken'),
      concept: feiten.toestand === 'verslagConcept',
      verstrektOp: feiten.verslagOp,
      openPlichten: plichtenOf(zaak).filter(({ op }) => op === null),
      ...verslagOf(zaak),
    },
  };
}) satisfies PageServerLoad;

export const actions = {
  maak: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'maak', form }, async () => {
      const { id } = event.params;
      await event.locals.api.consulent.verslag.maak.mutate({ id, versie: version(form) });
      return 'Het verslag is gemaakt. Wat u zelf schreef, bleef staan.';
    });
  },
  alinea: async (event) => {
    const form = await event.request.formData();
    const alineaId = text(form, 'alineaId');
    const { id } = event.params;
    const current = async () => {
      const { verslag } = await freshZaak(event);
      const now = verslag?.alineas.find((alinea) => alinea.id === alineaId);
      return now ? { versie: now.versie, waarden: { tekst: now.tekst, alineaId } } : null;
    };
    return attempt({ formulier: `alinea:${alineaId}`, form, current }, async () => {
      const saved = await event.locals.api.consulent.verslag.alinea.mutate({
        ...{ id, alineaId, versie: version(form), tekst: text(form, 'tekst') },
      });
      return { gelukt: 'Opgeslagen.', versie: saved.versie };
    });
  },
  verstrek: async (event) => {
    const form = await event.request.formData();
    return attempt({ formulier: 'verstrek', form }, async () => {
      const { id } = event.params;
      await event.locals.api.consulent.verslag.verstrek.mutate({ id, versie: version(form) });
      return 'Het verslag is gegeven. De inwoner kan het nu lezen.';
    });
  },
} satisfies Actions;
