import { addDays } from '../../time/index.ts';
import type { BevindingVan } from '../bevinding.ts';
import type { Helper } from '../drager.ts';
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

type Vrijwillig = BevindingVan<'mantelzorg'> | BevindingVan<'sociaalNetwerk'>;

/** R3 and R4: voluntary and unpaid. Refusing to ask is a complete answer, once talked about (I7). */
export function vrijwilligeHulp(bevinding: Vrijwillig, peil: Peil): Onderzocht {
  const dragers = judgeEach(bevinding.helpers, (helper) => judgeHelper(helper, peil));
  const iemand = [...dragers.values()].some(({ stand }) => stand === 'telt');
  const besproken = hasCome(bevinding.besprokenOp, peil.today);
  const zinnen = [
    bevinding.refusedToAsk ? 'De inwoner wil het niet vragen. Dat is een volledig antwoord.' : '',
    bevinding.helpers.length === 0 && !bevinding.refusedToAsk ? 'Er is niemand bekend.' : '',
  ];
  return {
    dragers,
    ontbreekt: iemand || besproken ? [] : ['Leg vast wanneer u dit met de inwoner besprak.'],
    zinnen: zinnen.filter(Boolean),
  };
}

/** Unknown, unwilling or paid does not count; willing and able counts while the word is fresh. */
function judgeHelper(helper: Helper, { today, instellingen }: Peil): Oordeel {
  const { naam, wil, kan, bevestigdOp, stoptOp } = helper;
  if (hasCome(stoptOp, today)) return teltNiet(`${naam} is gestopt ${onDay(stoptOp)}.`);
  if (wil === 'alleenBetaald')
    return teltNiet(`${naam} helpt alleen tegen betaling. Dat telt niet (CRVB:2017:17).`);
  if (wil === 'nee') return teltNiet(`${naam} wil dit niet doen. Dat hoeft ook niet.`);
  if (kan === false) return teltNiet(`${naam} kan dit niet doen.`);
  if (wil === 'onbekend' || kan === null || !hasCome(bevestigdOp, today))
    return teltNiet(`Het is niet bekend of ${naam} dit wil en kan.`);
  const verloopt = addDays(bevestigdOp, instellingen.bevestigingDagen + 1);
  if (verloopt <= today)
    return teltNiet(
      `${naam} zei dit ${onDay(bevestigdOp)}. Dat is te lang geleden: vraag opnieuw.`,
    );
  const wisselt = earliest(stoptOp, verloopt);
  if (helper.eigenWoorden === '')
    return open(`Leg in de woorden van ${naam} vast wat hij of zij wil en kan.`, { wisselt });
  return telt(`${naam} wil en kan dit doen, bevestigd ${onDay(bevestigdOp)}.`, {
    wisselt,
    ...(stoptOp === null ? {} : { stopt: stoptOp }),
  });
}
