import type { BevindingVan } from './bevinding.ts';
import type { Peil } from './oordeel.ts';
import { ZELF_BETALEN } from './trede.ts';
import type { Afweging } from './weging.ts';

/** What was said about arranging and paying oneself, if it came up. */
export type ZelfBevinding = BevindingVan<'zelfRegelenEnBetalen'> | undefined;

const ADVIES = {
  kiestZelf: 'De inwoner regelt en betaalt dit zelf. Hij of zij kan hier altijd op terugkomen.',
  kanRegelenNietBetalen: 'De inwoner kan dit regelen, maar niet betalen.',
  kanNiet: 'De inwoner kan dit niet zelf regelen. Dat heeft geen gevolg voor de hulp.',
  wilNiet: 'De inwoner wil dit niet zelf regelen. Dat heeft geen gevolg voor de hulp.',
  nietVanToepassing: 'Zelf regelen en betalen speelt hier niet.',
} as const;

/** Only where the bylaw has it (art. 2.1.7): otherwise nothing is promised. */
const TEGEMOETKOMING = {
  ja: 'Vertel over de tegemoetkoming van deze gemeente en de bijzondere bijstand.',
  nee: 'Deze gemeente heeft geen tegemoetkoming. Vertel over de bijzondere bijstand.',
  onbekend:
    'Zoek uit of deze gemeente een tegemoetkoming heeft. Vertel over de bijzondere bijstand.',
} as const;

/** Information only: paying for help is never a condition (art. 2.3.5 lid 3). */
export function adviceOn(zelf: ZelfBevinding, { instellingen }: Peil): Afweging['advies'] {
  if (!zelf?.keuze) return null;
  const nodig =
    zelf.keuze === 'kiestZelf'
      ? ([zelf.eigenWoorden, 'Leg de keuze vast in de woorden van de inwoner.'] as const)
      : ([zelf.informatieGegeven, 'Leg vast welke informatie u hebt gegeven.'] as const);
  return {
    tekst:
      zelf.keuze === 'kanRegelenNietBetalen'
        ? `${ADVIES[zelf.keuze]} ${TEGEMOETKOMING[instellingen.tegemoetkoming]}`
        : ADVIES[zelf.keuze],
    artikel: ZELF_BETALEN.zelfRegelenEnBetalen.artikel,
    ontbreekt: nodig[0].trim() === '' ? [nodig[1]] : [],
  };
}
