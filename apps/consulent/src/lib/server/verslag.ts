import { TREDEN, ZELF_BETALEN } from '@keukentafel/domain/ladder';
import {
  LETTER_LIJST,
  LETTERS,
  NOG_INVULLEN,
  nogInTeVullen,
  REACTIEKEUZES,
  type Bron,
} from '@keukentafel/domain/zaak';
import type { Zaak } from '#lib/types.ts';

type Alineas = NonNullable<Zaak['verslag']>['alineas'];
const NAMEN: Record<string, { naam: string }> = { ...TREDEN, ...ZELF_BETALEN };

const SOORTEN: Record<Bron['soort'], string> = {
  plan: 'Plan van de inwoner',
  bevinding: 'Bevinding',
  eis: 'Wat er nodig is',
  zaak: 'De zaak',
  melding: 'De melding',
  instelling: 'Vaste tekst van de gemeente',
};

/** Where a paragraph came from, in words and as a place in this case. */
function sourceOf({ soort, verwijzing }: Bron, behoefteId: string | null) {
  const trede = verwijzing.split(':').find((part) => part in NAMEN);
  const rung = trede ? NAMEN[trede]?.naam : null;
  const naam = rung ? `${SOORTEN[soort]}: ${rung.toLowerCase()}` : SOORTEN[soort];
  if (soort === 'plan') return { naam, pad: '/plan' as const };
  if (!behoefteId || (soort !== 'bevinding' && soort !== 'eis')) return { naam, pad: null };
  return { naam, pad: `/gesprek/${behoefteId}${trede ? `/${trede}` : ''}` as const };
}

function paragraphOf(zaak: Zaak, alinea: Alineas[number]) {
  const reactie = zaak.verslag?.reacties.find(({ alineaId }) => alineaId === alinea.id);
  return {
    id: alinea.id,
    versie: alinea.versie,
    tekst: alinea.tekst,
    vanInwoner: alinea.bron.soort === 'plan',
    open: alinea.tekst.includes(NOG_INVULLEN),
    bron: sourceOf(alinea.bron, alinea.behoefteId),
    reactie: reactie && {
      keuze: reactie.keuze,
      naam: REACTIEKEUZES[reactie.keuze],
      tekst: reactie.tekst,
    },
  };
}

export type Paragraaf = ReturnType<typeof paragraphOf>;

/** The report by letter, and within a letter by need: plan text stands beside the finding. */
export function verslagOf(zaak: Zaak) {
  const alineas = zaak.verslag?.alineas ?? [];
  const secties = (['algemeen', ...LETTER_LIJST] as const)
    .map((letter) => ({
      letter,
      titel: letter === 'algemeen' ? 'Algemeen' : `${letter}. ${LETTERS[letter]}`,
      groepen: groupsOf(
        zaak,
        alineas.filter((alinea) => alinea.letter === letter),
      ),
    }))
    .filter(({ groepen }) => groepen.length > 0);
  return { secties, nogOpen: nogInTeVullen(alineas).length, gemaakt: alineas.length > 0 };
}

function groupsOf(zaak: Zaak, alineas: Alineas) {
  const needs = [...new Set(alineas.map(({ behoefteId }) => behoefteId))];
  return needs.map((behoefteId) => ({
    sleutel: behoefteId ?? '-',
    behoefte: zaak.behoeften.find(({ id }) => id === behoefteId)?.omschrijving ?? null,
    alineas: alineas
      .filter((alinea) => alinea.behoefteId === behoefteId)
      .map((alinea) => paragraphOf(zaak, alinea)),
  }));
}
