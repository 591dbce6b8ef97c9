import { lettersOf, type SectieItem } from '../../plan/index.ts';
import type { Alinea, Letter } from '../alinea.ts';
import { alinea, bronVan, quote, type Stof } from './invoer.ts';

/** What the resident wrote, word for word, under its letter (art. 2.3.2 lid 5). */
export function uitPlan({ plan }: Stof): Alinea[] {
  const seen = new Map<string, number>();
  return lettersOf(plan).flatMap(({ letter, items }) =>
    items.map((item) => {
      const key = [item.vraag ?? 'onderdeel', item.behoefteId ?? '-'].join(':');
      const nth = seen.get(letter + key) ?? 0;
      seen.set(letter + key, nth + 1);
      return said(letter, item, nth === 0 ? key : `${key}:${nth}`);
    }),
  );
}

function said(letter: Letter, item: SectieItem, key: string): Alinea {
  const { vraag, vraagLabel, behoefteId, tekst, bespreken } = item;
  const verwijzing = vraag ? `antwoord:${vraag}:${behoefteId ?? '-'}` : key;
  return alinea([letter, behoefteId, `plan:${key}`], bronVan('plan', verwijzing), [
    `In uw plan bij ‘${vraagLabel}’: ${quote(tekst)}`,
    bespreken && 'U wilde hierover praten.',
  ]);
}
