import type { Sport } from './climb.ts';
import { findingOn } from './findingOn.ts';
import type { Blokkade, Weging } from './weging.ts';

/** Rungs on which help counts because nobody is paid for it. */
const ONBETAALD: readonly string[] = ['gebruikelijkeHulp', 'mantelzorg', 'sociaalNetwerk'];
const ARTIKEL = 'Wmo 2015 art. 2.3.6 lid 4 en CRVB:2017:17';

const same = (naam: string): string => naam.trim().toLowerCase();

/**
 * Whoever is paid from the pgb for this need and is counted on it as unpaid help too. Both may be
 * true, for different hours; then it is written down which help stays unpaid.
 */
export function paidAndUnpaid(weging: Weging, sporten: readonly Sport[]): Blokkade[] {
  const maatwerk = findingOn(weging, 'maatwerkvoorziening');
  const betaald = maatwerk?.vorm === 'zin' ? [] : (maatwerk?.pgb?.uitvoerders ?? []);
  const open = betaald.filter(({ onbetaaldDaarnaast = '' }) => onbetaaldDaarnaast.trim() === '');
  return open.flatMap(({ naam }) => {
    const sport = sporten.find(
      ({ rij, opbrengst }) =>
        ONBETAALD.includes(rij.trede) &&
        opbrengst?.telt.some(({ wie }) => same(wie) === same(naam)),
    );
    if (!sport || sport.rij.trede === 'maatwerkvoorziening') return [];
    const tekst = `${naam} wordt uit het pgb betaald en telt ook mee als onbetaalde hulp. Leg vast welke hulp onbetaald blijft, of tel die niet mee.`;
    return [{ tekst, artikel: ARTIKEL, trede: sport.rij.trede }];
  });
}
