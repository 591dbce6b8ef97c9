import type { CategoryCode } from '../categories.ts';
import {
  expression,
  groupByStem,
  LEXICON,
  weightOf,
  wordsOf,
  type Expression,
  type Lexicon,
} from './lexicon.ts';
import { stem, tokens } from './words.ts';

/** What a municipality says about its own residents' words: also this, or not this. */
export type OwnTerm = {
  readonly soort: 'erbij' | 'weg';
  readonly categorie: CategoryCode;
  readonly uitdrukking: string;
};

/**
 * The lexicon of one municipality: a thin layer over the built-in one, so that many municipalities
 * in one process share what is the same. The name of a category cannot be taken away.
 */
export function withOwnTerms(terms: readonly OwnTerm[], base: Lexicon = LEXICON): Lexicon {
  if (terms.length === 0) return base;
  const added = terms
    .filter(({ soort }) => soort === 'erbij')
    .map(({ categorie, uitdrukking }) => expression(categorie, uitdrukking));
  const gone = new Set(terms.filter(({ soort }) => soort === 'weg').map(keyOf));
  const extra = groupByStem(added);
  const words = wordsOf(added);
  const stems = new Set(words.map(stem));
  const stays = ({ categorie, tekst, naam }: Expression) =>
    naam || !gone.has(keyOf({ categorie, uitdrukking: tekst }));
  const saying = (root: string) => [...base.saying(root).filter(stays), ...(extra.get(root) ?? [])];
  return {
    vocabularies: [...base.vocabularies, words],
    known: (word) => base.known(word) || stems.has(stem(word)),
    weight: (root) => weightOf(root, saying(root)),
    saying,
  };
}

const keyOf = ({ categorie, uitdrukking }: Pick<OwnTerm, 'categorie' | 'uitdrukking'>): string =>
  `${categorie} ${tokens(uitdrukking).join(' ')}`;
