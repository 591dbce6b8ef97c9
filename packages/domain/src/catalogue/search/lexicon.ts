import { CATEGORIES, CATEGORY_CODES, type CategoryCode } from '../categories.ts';
import { THESAURUS } from '../thesaurus/index.ts';
import { GENERIC, PASSING } from './common.ts';
import { STEMS } from './stems.ts';
import { contentWords, stem, tokens } from './words.ts';

/** What a word that goes with every subject still tells. */
const VAGUE = 0.45;
const ALWAYS_VAGUE: ReadonlySet<string> = /* @__PURE__ */ new Set(GENERIC.map(stem));
/** And one that many stories have in them. */
const LESS = 0.7;
const IN_PASSING: ReadonlySet<string> = /* @__PURE__ */ new Set(PASSING.map(stem));

/** Whether a word goes with every subject, so that finding it in a text says little. */
export const isVague = (word: string): boolean => ALWAYS_VAGUE.has(stem(word));

/** One way of saying something, ready to be compared. */
export type Expression = {
  readonly categorie: CategoryCode;
  readonly tekst: string;
  readonly stems: readonly string[];
  readonly naam: boolean;
};

/** A thesaurus made ready for search: built once, the same for everybody. */
export type Lexicon = {
  /** Words to correct a spelling to: the built-in ones, and those a municipality added. */
  readonly vocabularies: readonly (readonly string[])[];
  readonly known: (word: string) => boolean;
  /** How much a stem tells: rare among the categories is heavy. Zero when unknown. */
  readonly weight: (stem: string) => number;
  /** The expressions in which a stem occurs. */
  readonly saying: (stem: string) => readonly Expression[];
};

export type Thesaurus = Readonly<Record<CategoryCode, readonly string[]>>;

/** Prepares a whole thesaurus. */
export function buildLexicon(thesaurus: Thesaurus): Lexicon {
  const expressions = CATEGORY_CODES.flatMap((categorie) => [
    expression(categorie, CATEGORIES[categorie].naam, true),
    ...thesaurus[categorie].map((tekst) => expression(categorie, tekst)),
  ]);
  const byStem = groupByStem(expressions);
  const vocabulary = wordsOf(expressions, STEMS);
  const stems = new Set(vocabulary.map(stem));
  const weights = new Map([...byStem].map(([root, found]) => [root, weightOf(root, found)]));
  return {
    vocabularies: [vocabulary],
    known: (word) => stems.has(stem(word)),
    weight: (root) => weights.get(root) ?? 0,
    saying: (root) => byStem.get(root) ?? [],
  };
}

export function expression(categorie: CategoryCode, tekst: string, naam = false): Expression {
  return { categorie, tekst, naam, stems: [...new Set(contentWords(tekst).map(stem))] };
}

export function groupByStem(expressions: readonly Expression[]): Map<string, Expression[]> {
  const pairs = expressions.flatMap((one) => one.stems.map((root) => ({ root, one })));
  const groups = Map.groupBy(pairs, ({ root }) => root);
  return new Map([...groups].map(([root, found]) => [root, found.map(({ one }) => one)]));
}

/** The distinct words of these expressions that a spelling may be corrected to. */
export function wordsOf(
  expressions: readonly Expression[],
  more: readonly string[] = [],
): readonly string[] {
  const words = [...expressions.flatMap(({ tekst }) => tokens(tekst)), ...more];
  return [...new Set(words)].filter((word) => word.length > 2);
}

export function weightOf(root: string, found: readonly Expression[]): number {
  const spread = new Set(found.map(({ categorie }) => categorie)).size;
  if (spread === 0) return 0;
  const weight = Math.log(1 + CATEGORY_CODES.length / spread);
  if (ALWAYS_VAGUE.has(root)) return weight * VAGUE;
  return IN_PASSING.has(root) ? weight * LESS : weight;
}

/** The lexicon of the built-in thesaurus. */
export const LEXICON: Lexicon = /* @__PURE__ */ buildLexicon(THESAURUS);
