import { formatAmount, TREDEN, type Taak, type TredeAfweging } from '@keukentafel/domain/ladder';

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
): Verdeling {
  let x = 0;
  const delen = perTrede.flatMap(({ trede, bijdrage }, at): Deel[] => {
    if (trede === 'maatwerkvoorziening') return [];
    const hoeveel = bijdrage.find(({ taakId }) => taakId === taak.id)?.hoeveelheid ?? 0;
    if (hoeveel <= 0) return [];
    const breedte = (100 * hoeveel) / taak.hoeveelheid;
    const deel = { x, breedte, tint: `tint-${(at % 6) + 1}`, sleutel: trede };
    x += breedte;
    return [{ ...deel, naam: TREDEN[trede].naam, hoeveel: formatAmount(taak.eenheid, hoeveel) }];
  });
  const left = rest.find(({ id }) => id === taak.id)?.hoeveelheid ?? 0;
  return {
    taak,
    nodig: formatAmount(taak.eenheid, taak.hoeveelheid),
    delen,
    over: left > 0 ? formatAmount(taak.eenheid, left) : 'niets',
    klaar: left <= 0,
  };
}
