import { DomainError } from '../errors.ts';
import type { Day } from './day.ts';
import { formatDay } from './format.ts';
import { shifted } from './termijnEinde.ts';

/** When a provision is looked at again, and why. */
export interface EvaluatieDag {
  op: Day;
  because: string[];
  artikel: string;
}

const ARTIKEL = 'Wmo 2015, artikel 2.3.9';

/**
 * The day to re-examine a provision (Wmo 2015 art. 2.3.9: periodically, so no statutory term): the
 * months of local policy after it began, or earlier the weeks before its end. Counted back from the
 * end it does not roll (Algemene termijnenwet art. 1 lid 2).
 * @throws DomainError datumOngeldig when the provision ends before it begins.
 */
export function evaluatieDag(
  { van, tot }: { van: Day; tot: Day | null },
  { maanden, wekenVoorEinde }: { maanden: number; wekenVoorEinde: number },
): EvaluatieDag {
  if (tot && tot < van) {
    const zin = 'De hulp kan niet eindigen voordat zij begint.';
    throw new DomainError('datumOngeldig', { zin, artikel: ARTIKEL });
  }
  const periodic = shifted({ aantal: maanden, eenheid: 'maanden' }, van);
  const before = tot && shifted({ aantal: wekenVoorEinde, eenheid: 'weken' }, tot, -1);
  if (!before || periodic <= before) {
    const zin = `De hulp begon op ${formatDay(van)}. De gemeente kijkt na ${maanden} maanden opnieuw`;
    return { op: periodic, because: [`${zin} (${ARTIKEL}).`], artikel: ARTIKEL };
  }
  const [op, when] =
    before < van ? [van, 'bij het begin'] : [before, `${wekenVoorEinde} weken daarvoor`];
  const zin = `De hulp stopt op ${formatDay(tot)}. De gemeente kijkt ${when} opnieuw`;
  return { op, because: [`${zin} (${ARTIKEL}).`], artikel: ARTIKEL };
}
