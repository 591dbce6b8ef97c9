import {
  understand,
  withOwnTerms,
  type CategoryCode,
  type OwnTerm,
} from '@keukentafel/domain/catalogue';

/** Among how many categories the expected one must stand. */
const AMONG = 5;

export type Proven = OwnTerm & { readonly testzin: string };

export type Uitslag = { testzin: string; categorie: CategoryCode; plaats: number; goed: boolean };

/**
 * Each test sentence read with all terms together. An addition must bring its category among the
 * first five; taking something away must keep it from being the first.
 */
export function proven(terms: readonly Proven[]): Uitslag[] {
  const lexicon = withOwnTerms(terms);
  return terms
    .filter(({ testzin }) => testzin !== '')
    .map(({ testzin, categorie, soort }) => {
      const { categorieen } = understand(testzin, lexicon);
      const plaats = categorieen.findIndex(({ code }) => code === categorie) + 1;
      const found = plaats > 0 && plaats <= AMONG;
      return { testzin, categorie, plaats, goed: soort === 'erbij' ? found : plaats !== 1 };
    });
}
