import type { BevindingVan } from '../bevinding.ts';
import type { Aanspraak } from '../drager.ts';
import {
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
import { WETTEN } from '../wetten.ts';
import { noneFound, runTests } from './fourTests.ts';

/** R6: a right counts when real, in time and covering; until then the Wmo bridges. */
export function voorliggendeWet(
  { aanspraken }: BevindingVan<'voorliggendeWet'>,
  { today }: Peil,
): Onderzocht {
  return {
    dragers: judgeEach(aanspraken, (aanspraak) => judgeRight(aanspraak, today)),
    ontbreekt: [],
    zinnen: noneFound(aanspraken, 'Er is geen andere wet die hiervoor hulp geeft.'),
  };
}

function judgeRight(aanspraak: Aanspraak, today: Peil['today']): Oordeel {
  const { naam, status, statusOp, opTijd, dekt, instantie, hulpBijAanvraag } = aanspraak;
  const wet = WETTEN[aanspraak.wet].naam;
  if (status === 'geweigerd') return teltNiet(`${naam}: geweigerd (${wet}).`);
  if (status === 'aannemelijk' || status === 'onbekend')
    return hulpBijAanvraag === ''
      ? open(`Leg vast hoe u helpt om ${naam} aan te vragen (${wet}).`)
      : teltNiet(`${naam} staat nog niet vast (${wet}). Zolang overbrugt de Wmo.`);
  const vraag = runTests(naam, [
    [opTijd, 'komt niet op tijd', 'komt het op tijd'],
    [dekt, 'geeft niet wat hier nodig is', 'geeft het wat hier nodig is'],
  ]);
  if (vraag) return vraag;
  if (instantie === '' || !hasCome(statusOp, today))
    return open(`Leg vast wie ${naam} gaf of bevestigde, en op welke dag.`);
  return telt(`${naam} staat vast: ${wet}, ${instantie}, ${onDay(statusOp)}.`);
}
