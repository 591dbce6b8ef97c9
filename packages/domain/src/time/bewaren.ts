import type { Day } from './day.ts';
import { formatDay } from './format.ts';
import { type Einddatum, lastDayOf } from './termijn.ts';
import { shifted } from './termijnEinde.ts';

/** What is known about one document: kept per document, not per person. */
export interface Bewaarfeiten {
  /** The day it came in or was made. */
  van: Day;
  /** Whether a provision was granted in the case. */
  voorziening: boolean;
  /** Years of local policy, when they are more than the law or the selection list asks. */
  jaren?: number;
  /** A day until which careful work still needs it, when that is longer. */
  langerNodigTot?: Day;
}

/**
 * Until which day a document is kept: fifteen years from the day it came in or was made (Wmo 2015
 * art. 5.3.4), five when no provision followed (selection list, to be confirmed), longer when careful
 * performance needs it. The day after, it is destroyed. Years never roll (Algemene termijnenwet art. 4).
 */
export function bewaarTot({ van, voorziening, jaren, langerNodigTot }: Bewaarfeiten): Einddatum {
  const einde = lastDayOf(voorziening ? 'bewaren' : 'bewarenZonderVoorziening', van);
  const policy = jaren === undefined ? van : shifted({ aantal: jaren, eenheid: 'jaren' }, van);
  const kept = later(
    einde,
    policy,
    `De gemeente kiest voor ${jaren} jaar: tot en met ${formatDay(policy)}.`,
  );
  if (!langerNodigTot) return kept;
  return later(
    kept,
    langerNodigTot,
    `De gegevens zijn nog nodig tot en met ${formatDay(langerNodigTot)}.`,
  );
}

const later = (einde: Einddatum, until: Day, zin: string): Einddatum =>
  until > einde.lastDay ? { ...einde, lastDay: until, because: [...einde.because, zin] } : einde;
