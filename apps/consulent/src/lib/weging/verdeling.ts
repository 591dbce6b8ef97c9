import type { Taak, TredeAfweging } from '@keukentafel/domain/ladder';
import { formatAmount as hoeveel } from '@keukentafel/domain/ladder';

export { hoeveel };

export interface Deel {
  sleutel: string;
  naam: string;
  hoeveel: string;
  /** Place and width in the bar, in hundredths. */
  x: number;
  breedte: number;
  tint: string;
}

export interface Verdeling {
  taak: Taak;
  nodig: string;
  delen: Deel[];
  over: string;
  klaar: boolean;
}

/** Who carries which part of one task, and what is left (art. 2.3.5 lid 3). */
export function verdelingVan(
  taak: Taak,
  { perTrede, rest }: { perTrede: TredeAfweging[]; rest: Taak[] },
  treden: readonly { trede: string; naam: string }[],
): Verdeling {
  let x = 0;
  const delen = perTrede.flatMap(({ trede, bijdrage }, at): Deel[] => {
    if (trede === 'maatwerkvoorziening') return [];
    const deelVan = bijdrage.find(({ taakId }) => taakId === taak.id)?.hoeveelheid ?? 0;
    if (deelVan <= 0) return [];
    const breedte = (100 * deelVan) / taak.hoeveelheid;
    const naam = treden.find((een) => een.trede === trede)?.naam ?? '';
    const deel = { x, breedte, tint: `tint-${(at % 6) + 1}`, sleutel: trede };
    x += breedte;
    return [{ ...deel, naam, hoeveel: hoeveel(taak.eenheid, deelVan) }];
  });
  const left = rest.find(({ id }) => id === taak.id)?.hoeveelheid ?? 0;
  return {
    taak,
    nodig: hoeveel(taak.eenheid, taak.hoeveelheid),
    delen,
    over: left > 0 ? hoeveel(taak.eenheid, left) : 'niets',
    klaar: left <= 0,
  };
}
