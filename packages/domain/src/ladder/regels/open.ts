import { addDays } from '../../time/index.ts';
import type { BevindingVan } from '../bevinding.ts';
import type { OpenVoorziening } from '../drager.ts';
import {
  earliest,
  hasCome,
  open,
  onDay,
  judgeEach,
  telt,
  teltNiet,
  type Onderzocht,
  type Oordeel,
  type Peil,
} from '../oordeel.ts';
import { noneFound, runTests } from './fourTests.ts';

/** R7: open, available on a dated check, bearable and adequate. A catalogue entry proves nothing. */
export function algemeneVoorziening(
  { voorzieningen }: BevindingVan<'algemeneVoorziening'>,
  peil: Peil,
): Onderzocht {
  return {
    dragers: judgeEach(voorzieningen, (voorziening) => judgeOffer(voorziening, peil)),
    ontbreekt: [],
    zinnen: noneFound(voorzieningen, 'Er is geen algemene voorziening gevonden.'),
  };
}

function judgeOffer(voorziening: OpenVoorziening, peil: Peil): Oordeel {
  const { naam, vrijToegankelijk, bereikbaar, draagbaar, passend } = voorziening;
  const eisen = runTests(naam, [
    [
      vrijToegankelijk,
      'vraagt eerst een onderzoek, dus is niet algemeen',
      'is het vrij toegankelijk',
    ],
    [bereikbaar, 'is te ver weg of niet te bereiken', 'is het te bereiken'],
    [draagbaar, 'is te duur', 'is het te betalen'],
    [passend, 'past niet bij deze behoefte', 'past het bij deze behoefte'],
  ]);
  if (eisen?.stand === 'teltNiet') return eisen;
  const plek = judgePlace(voorziening, peil);
  return plek.stand === 'telt' ? (eisen ?? plek) : plek;
}

/** Availability is judged only on a check that is recent enough; an old check is unknown. */
function judgePlace(voorziening: OpenVoorziening, { today, instellingen }: Peil): Oordeel {
  const { naam, plaats, gecontroleerdOp, bron, startOp } = voorziening;
  const vraag = open(`Controleer opnieuw of er plek is bij ${naam}, en noem de bron.`);
  if (plaats === 'onbekend' || bron === '' || !hasCome(gecontroleerdOp, today)) return vraag;
  const verouderd = addDays(gecontroleerdOp, instellingen.beschikbaarheidDagen + 1);
  if (verouderd <= today) return vraag;
  if (plaats === 'vol') return teltNiet(`${naam} is vol.`, { wisselt: verouderd });
  if (plaats === 'ja')
    return telt(`${naam} heeft plek, gecontroleerd ${onDay(gecontroleerdOp)} (${bron}).`, {
      wisselt: verouderd,
    });
  if (hasCome(startOp, today)) return vraag;
  return teltNiet(`${naam} heeft een wachtlijst. Dat telt nu niet mee.`, {
    wisselt: earliest(startOp, verouderd),
  });
}
