import { categorySlug } from '@keukentafel/domain/pages';
import type { Kaart } from './types.ts';

const FEW = 4;

/** The topics that most of these offers are about. */
export function topicsOf(kaarten: readonly Kaart[]) {
  const counts = Map.groupBy(
    kaarten.flatMap(({ categorieen }) => categorieen),
    ({ code }) => code,
  );
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, FEW)
    .flatMap(([code, [first]]) =>
      first ? [{ code, slug: categorySlug(code), naam: first.naam, aantal: null }] : [],
    );
}
