import type { Day } from './day.ts';
import { formatDay } from './format.ts';
import { type Einddatum, lastDayOf } from './termijn.ts';

/** What is known about one document: kept per document, not per person. */
export interface Bewaarfeiten {
  /** The day it came in or was made. */
  van: Day;
  /** Whether a provision was granted in the case. */
  voorziening: boolean;
  /** A day until which careful work still needs it, when that is longer. */
  langerNodigTot?: Day;
}

/**
 * Until which day a document is kept: fifteen years from the day it came in or was made (Wmo 2015
 * art. 5.3.4), five when no provision followed (selection list, to be confirmed), longer when careful
 * performance needs it. The day after, it is destroyed. Years never roll (Algemene termijnenwet art. 4).
 */
export function bewaarTot({ van, voorziening, langerNodigTot }: Bewaarfeiten): Einddatum {
  const einde = lastDayOf(voorziening ? 'bewaren' : 'bewarenZonderVoorziening', van);
  if (!langerNodigTot || langerNodigTot <= einde.lastDay) return einde;
  const longer = `De gegevens zijn nog nodig tot en met ${formatDay(langerNodigTot)}.`;
  return { ...einde, lastDay: langerNodigTot, because: [...einde.because, longer] };
}
