import { klokkenOf } from '#lib/server/overzicht.ts';
import { openZaak } from '#lib/server/zaak.ts';
import type { LayoutServerLoad } from './$types';

/** What stands above every page of the case. */
export const load = (async (event) => {
  const zaak = await openZaak(event);
  if (!zaak) return { kop: null };
  const { id, referentie, toestandNaam, volgendeStap, consulent, feiten } = zaak;
  const klokken = klokkenOf(zaak);
  const kop = { id, referentie, toestandNaam, volgendeStap, klokken, consulent };
  return { kop: { ...kop, spoed: feiten.spoed } };
}) satisfies LayoutServerLoad;
