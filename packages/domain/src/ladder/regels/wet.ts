import type { Taak } from '../behoefte.ts';
import { bereikVan, type Bereik } from '../bereik.ts';
import type { BevindingVan } from '../bevinding.ts';
import type { Aanspraak } from '../drager.ts';
import { HULPSOORTEN, type Hulpsoort } from '../hulpsoort.ts';
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
  type Taken,
} from '../oordeel.ts';
import { WETTEN } from '../wetten.ts';
import { noneFound, runTests } from './fourTests.ts';

/** R6: a right counts when real, in time and covering; until then the Wmo bridges. */
export function voorliggendeWet(
  { aanspraken, bijdragen }: BevindingVan<'voorliggendeWet'>,
  peil: Peil,
  taken: Taken,
): Onderzocht {
  const dragers = judgeEach(aanspraken, (aanspraak) => judgeRight(aanspraak, peil));
  const vast = aanspraken.filter(({ naam }) => dragers.get(naam)?.stand === 'telt');
  const rijen = vast.flatMap((aanspraak) => {
    const gegeven = new Set(
      bijdragen.flatMap((deel) => (deel.wie === aanspraak.naam ? deel.taakId : [])),
    );
    return [...taken.values()].map((taak) => ({ aanspraak, taak, gegeven: gegeven.has(taak.id) }));
  });
  return {
    dragers,
    ontbreekt: rijen.flatMap((rij) => forgotten(rij, peil)),
    zinnen: [
      ...noneFound(aanspraken, 'Er is geen andere wet die hiervoor hulp geeft.'),
      ...rijen.flatMap((rij) => staysHere(rij, peil)),
    ],
  };
}

type Rij = { aanspraak: Aanspraak; taak: Taak; gegeven: boolean };

/** With a Wlz right at home, what the Wlz gives is asked there first. */
function forgotten({ aanspraak, taak, gegeven }: Rij, peil: Peil): string[] {
  if (aanspraak.wet !== 'wlz' || gegeven || !taak.soort) return [];
  if (reachOf(aanspraak, taak.soort, peil) !== 'daar') return [];
  return [
    `${cap(HULPSOORTEN[taak.soort].naam)} hoort bij de Wlz. Leg vast wat ${aanspraak.naam} geeft.`,
  ];
}

function staysHere({ aanspraak, taak, gegeven }: Rij, peil: Peil): string[] {
  if (!gegeven || !taak.soort || reachOf(aanspraak, taak.soort, peil) !== 'wmo') return [];
  const wet = WETTEN[aanspraak.wet].naam;
  return [`${cap(HULPSOORTEN[taak.soort].naam)} blijft bij de gemeente (Wmo), niet bij: ${wet}.`];
}

/** In an institution the Wlz gives everything; at home the table splits it per kind of need. */
const reachOf = (
  { wet, woont }: Aanspraak,
  soort: Hulpsoort,
  { instellingen }: Peil,
): Bereik | undefined =>
  wet === 'wlz' && woont === 'instelling' ? 'daar' : bereikVan(wet, soort, instellingen);

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function judgeRight(aanspraak: Aanspraak, peil: Peil): Oordeel {
  const { naam, status, statusOp, opTijd, dekt, instantie } = aanspraak;
  const wet = WETTEN[aanspraak.wet].naam;
  if (status === 'geweigerd') return teltNiet(`${naam}: geweigerd (${wet}).`);
  if (status === 'aannemelijk' || status === 'onbekend') return judgeBridge(aanspraak, peil);
  const vraag = runTests(naam, [
    [opTijd, 'komt niet op tijd', 'komt het op tijd'],
    [dekt, 'geeft niet wat hier nodig is', 'geeft het wat hier nodig is'],
  ]);
  if (vraag) return vraag;
  if (instantie === '' || !hasCome(statusOp, peil.today))
    return open(`Leg vast wie ${naam} gaf of bevestigde, en op welke dag.`);
  return telt(`${naam} staat vast: ${wet}, ${instantie}, ${onDay(statusOp)}.`, {
    past: ({ soort }) => !soort || reachOf(aanspraak, soort, peil) !== 'wmo',
  });
}

/** Likely or unknown: help with the application and bridge. Not helping along is weighed, never assumed. */
function judgeBridge(aanspraak: Aanspraak, { today }: Peil): Oordeel {
  const { naam, hulpBijAanvraag, beslissingVerwachtOp, werktMee, afwegingWlz = '' } = aanspraak;
  const wet = WETTEN[aanspraak.wet].naam;
  if (aanspraak.wet === 'wlz' && werktMee === false && afwegingWlz.trim() === '')
    return open(
      'De inwoner werkt niet mee aan een besluit over de Wlz. Het college kan dan weigeren: leg uw afweging vast (art. 2.3.5 lid 6).',
    );
  if (hulpBijAanvraag === '')
    return open(`Leg vast hoe u helpt om ${naam} aan te vragen (${wet}).`);
  const later = beslissingVerwachtOp && beslissingVerwachtOp > today ? beslissingVerwachtOp : null;
  return teltNiet(
    `${naam} staat nog niet vast (${wet}). Zolang overbrugt de Wmo. ${afwegingWlz}`.trim(),
    later ? { wisselt: later } : {},
  );
}
