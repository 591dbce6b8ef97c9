import { CATEGORIES, CATEGORY_CODES, type CategoryCode } from '../categories.ts';
import { THESAURUS } from '../thesaurus/index.ts';
import { GENERIC } from './common.ts';
import { STEMS } from './stems.ts';
import { contentWords, stem, tokens } from './words.ts';

/** What a word that goes with every subject still tells. */
const VAGUE = 0.45;

/** One way of saying something, ready to be compared. */
export type Expression = {
  readonly categorie: CategoryCode;
  readonly tekst: string;
  readonly stems: readonly string[];
  readonly naam: boolean;
};

/** The thesaurus made ready for search: built once, the same for everybody. */
export type Lexicon = {
  readonly expressions: readonly Expression[];
  readonly vocabulary: readonly string[];
  readonly known: (word: string) => boolean;
  /** How much a stem tells: rare among the categories is heavy. Zero when unknown. */
  readonly weight: (stem: string) => number;
  readonly byStem: ReadonlyMap<string, readonly Expression[]>;
};

export type Thesaurus = Readonly<Record<CategoryCode, readonly string[]>>;

/** Prepares a thesaurus: the built-in one, or the one a municipality made of it. */
export function buildLexicon(thesaurus: Thesaurus): Lexicon {
  const expressions = CATEGORY_CODES.flatMap((categorie) => [
    expression(categorie, CATEGORIES[categorie].naam, true),
    ...thesaurus[categorie].map((tekst) => expression(categorie, tekst, false)),
  ]);
  const byStem = Map.groupBy(
    expressions.flatMap((one) => [...new Set(one.stems)].map((root) => ({ root, one }))),
    ({ root }) => root,
  );
  const vocabulary = [
    ...new Set([...expressions.flatMap(({ tekst }) => tokens(tekst)), ...STEMS]),
  ].filter((word) => word.length > 2);
  const stems = new Set(vocabulary.map(stem));
  const generic = new Set(GENERIC.map(stem));
  const weights = new Map(
    [...byStem].map(([root, hits]) => {
      const weight = weightOf(hits.map(({ one }) => one.categorie));
      return [root, generic.has(root) ? weight * VAGUE : weight];
    }),
  );
  return {
    expressions,
    vocabulary,
    known: (word) => stems.has(stem(word)),
    weight: (root) => weights.get(root) ?? 0,
    byStem: new Map([...byStem].map(([root, hits]) => [root, hits.map(({ one }) => one)])),
  };
}

/** The lexicon of the built-in thesaurus. */
export const LEXICON: Lexicon = /* @__PURE__ */ buildLexicon(THESAURUS);

function expression(categorie: CategoryCode, tekst: string, naam: boolean): Expression {
  return { categorie, tekst, naam, stems: [...new Set(contentWords(tekst).map(stem))] };
}

function weightOf(categories: readonly CategoryCode[]): number {
  const spread = new Set(categories).size;
  return spread === 0 ? 0 : Math.log(1 + CATEGORY_CODES.length / spread);
}
