import { TREDEN, UITKOMSTEN, ZELF_BETALEN, type Bevinding } from '@keukentafel/domain/ladder';
import { LEEFGEBIEDEN } from '@keukentafel/domain/plan';
import type { Afweging, Zaak } from '#lib/types.ts';
import { needOf } from '#lib/server/zaak.ts';

const VOLGORDE: readonly Bevinding['trede'][] = [
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorg',
  'sociaalNetwerk',
  'zelfRegelenEnBetalen',
  'algemeenGebruikelijk',
  'voorliggendeWet',
  'algemeneVoorziening',
  'maatwerkvoorziening',
];
const NAMEN = { ...TREDEN, ...ZELF_BETALEN };

/** The words of rungs and outcomes, for pages that get a new outcome while one is typing. */
export interface Woorden {
  treden: { trede: string; naam: string }[];
  uitkomsten: Record<string, string>;
}

export const woorden = (): Woorden => ({
  treden: VOLGORDE.map((trede) => ({ trede, naam: NAMEN[trede].naam })),
  uitkomsten: Object.fromEntries(
    Object.entries(UITKOMSTEN).map(([uitkomst, { naam }]) => [uitkomst, naam]),
  ),
});

/** What the page says about a rung. */
export function tredeTekst(trede: Bevinding['trede']) {
  const { naam, artikel, uitleg } = NAMEN[trede];
  return { trede, naam, artikel, uitleg };
}

/** The rungs before and after, so that a talk can go on without going back to the list. */
export function naast(trede: Bevinding['trede']) {
  const at = VOLGORDE.indexOf(trede);
  return { vorige: VOLGORDE[at - 1] ?? null, volgende: VOLGORDE[at + 1] ?? null };
}

/** Nothing stored yet: the first save brings version 1. */
type Versies = Pick<Zaak['wegingen'][number]['versies'], 'eis' | 'bevindingen'>;
const NIEUW: Versies = { eis: 0, bevindingen: {} };

/** The weighing of one need: what is required, what was found, what follows. */
export function wegingVan(zaak: Zaak, behoefteId: string) {
  const behoefte = needOf(zaak, behoefteId);
  const weging = zaak.wegingen.find((one) => one.behoefteId === behoefteId);
  const afweging = zaak.afwegingen.find((one) => one.behoefteId === behoefteId) ?? null;
  const { id, omschrijving } = behoefte;
  const leefgebied = LEEFGEBIEDEN[behoefte.leefgebied].naam;
  return {
    /** What stands around the form on every page of this need. */
    kader: {
      behoefte: { id, omschrijving, leefgebied },
      taken: weging?.eis?.taken ?? [],
      afweging,
      woorden: woorden(),
    },
    eis: weging?.eis ?? null,
    bevindingen: weging?.bevindingen ?? [],
    versies: weging?.versies ?? NIEUW,
  };
}

/** In a few words where a need stands: for the list of needs. */
export function standVan(afweging: Afweging | undefined): string {
  if (!afweging) return 'Nog niet begonnen';
  if (afweging.afgesloten) return 'Afgesloten';
  if (afweging.voorstel)
    return afweging.voorstel.soort === 'maatwerk'
      ? 'Voorstel: maatwerk'
      : 'Voorstel: geen maatwerk';
  const gedaan = afweging.perTrede.filter(({ uitkomst }) => uitkomst !== 'nietBeoordeeld').length;
  return `${gedaan} van ${afweging.perTrede.length} treden bekeken`;
}
