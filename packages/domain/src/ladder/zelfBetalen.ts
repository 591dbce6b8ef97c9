import type { BevindingVan } from './bevinding.ts';
import { ZELF_BETALEN } from './trede.ts';
import type { Afweging } from './weging.ts';

/** What was said about arranging and paying oneself, if it came up. */
export type ZelfBevinding = BevindingVan<'zelfRegelenEnBetalen'> | undefined;

const ADVIES = {
  kiestZelf: 'De inwoner regelt en betaalt dit zelf. Hij of zij kan hier altijd op terugkomen.',
  kanRegelenNietBetalen:
    'De inwoner kan dit regelen, maar niet betalen. Vertel over de tegemoetkoming en de bijzondere bijstand.',
  kanNiet: 'De inwoner kan dit niet zelf regelen. Dat heeft geen gevolg voor de hulp.',
  wilNiet: 'De inwoner wil dit niet zelf regelen. Dat heeft geen gevolg voor de hulp.',
  nietVanToepassing: 'Zelf regelen en betalen speelt hier niet.',
} as const;

/** Information only: paying for help is never a condition (art. 2.3.5 lid 3). */
export function adviceOn(zelf: ZelfBevinding): Afweging['advies'] {
  if (!zelf?.keuze) return null;
  const nodig =
    zelf.keuze === 'kiestZelf'
      ? ([zelf.eigenWoorden, 'Leg de keuze vast in de woorden van de inwoner.'] as const)
      : ([zelf.informatieGegeven, 'Leg vast welke informatie u hebt gegeven.'] as const);
  return {
    tekst: ADVIES[zelf.keuze],
    artikel: ZELF_BETALEN.zelfRegelenEnBetalen.artikel,
    ontbreekt: nodig[0].trim() === '' ? [nodig[1]] : [],
  };
}
