import {
  EENHEDEN_BESLUIT,
  GRONDEN_HERZIENING,
  LETTERS,
  UITKOMSTEN_BESLUIT,
  VORMEN,
} from '@keukentafel/domain/zaak';
import type { AppRouter } from '@keukentafel/api';
import type { inferRouterOutputs } from '@trpc/server';
import { bewarenView } from '#lib/server/bewaren.ts';
import { klokView } from '#lib/server/klokken.ts';

type Volg = inferRouterOutputs<AppRouter>['inwoner']['zaak']['volg'];

const besluitView = (besluit: NonNullable<Volg['besluit']>) => {
  const { omvang, eenheid } = besluit;
  return {
    uitkomst: UITKOMSTEN_BESLUIT[besluit.uitkomst],
    aard: besluit.aard,
    omvang: omvang === null || eenheid === null ? '' : `${omvang} ${EENHEDEN_BESLUIT[eenheid]}`,
    periodeVan: besluit.periodeVan,
    periodeTot: besluit.periodeTot,
    vorm: VORMEN[besluit.vorm],
    herzien: besluit.herzienGrond ? GRONDEN_HERZIENING[besluit.herzienGrond].voorInwoner : '',
    motivering: besluit.motivering,
    door: `${besluit.door}, ${besluit.doorFunctie}`,
    bekendgemaaktOp: besluit.bekendgemaaktOp,
  };
};

const TITLES = new Map<string, string>(Object.entries(LETTERS));
const letterOf = (letter: string): string => TITLES.get(letter) ?? 'Algemeen';

const verslagView = ({ verstrektOp, alineas, reactietermijn }: NonNullable<Volg['verslag']>) => ({
  verstrektOp,
  reactietermijn,
  alineas: alineas.map(({ id, letter, tekst, reactie }) => ({
    id,
    kop: letterOf(letter),
    tekst,
    reactie: reactie && { keuze: reactie.keuze, tekst: reactie.tekst },
  })),
});

/** The case as its page shows it: words instead of codes. */
export const caseView = ({ klokken, verslag, besluit, bewaren, verzoek, ...zaak }: Volg) => ({
  ...zaak,
  bewaren: bewarenView({ bewaren, verzoek }),
  klokken: klokken.map(klokView),
  verslag: verslag && verslagView(verslag),
  besluit: besluit && besluitView(besluit),
});
