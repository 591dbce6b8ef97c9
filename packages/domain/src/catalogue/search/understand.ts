import type { CategoryCode } from '../categories.ts';
import { COMMON } from './common.ts';
import { joined, knownEnds, pairsOf, splitCompound } from './compound.ts';
import { dangerIn, type Danger } from './danger.ts';
import { isVague, LEXICON, type Expression, type Lexicon } from './lexicon.ts';
import { allowedCost, nearest, soundAlike } from './spelling.ts';
import { standard } from './dialect.ts';
import { contentWords, isStopWord, stem, tokens } from './words.ts';

/** A word of the question as it was read. */
export type Term = {
  readonly getypt: string;
  readonly gelezen: string;
  readonly hoe: 'zo' | 'spelling' | 'deel' | 'samen';
  readonly gewicht: number;
  /** Goes with every subject, such as "huis": no reason to bring up a text by itself. */
  readonly vaag: boolean;
};

export type CategoryHit = {
  readonly code: CategoryCode;
  readonly score: number;
  /** The expression of the thesaurus that came nearest. */
  readonly door: string;
};

/** What somebody probably means. Nothing of it is kept or logged. */
export type Understanding = {
  readonly terms: readonly Term[];
  readonly categorieen: readonly CategoryHit[];
  readonly danger: readonly Danger[];
};

const CERTAINTY = { zo: 1, spelling: 0.85, samen: 1, deel: 0.7 } as const;
/** A category that scores less than this part of the best one is a coincidence of words. */
const WEAK = 0.15;
const MAX_WORDS = 60;
/** No word is longer; what is, is no word. */
const MAX_LETTERS = 40;
const PAIR_COST = 1;

/** Reads a question in a resident's own words: spelling, compounds, thesaurus, danger. */
export function understand(words: string, lexicon: Lexicon = LEXICON): Understanding {
  const known = (word: string) => isStopWord(word) || COMMON.has(word) || lexicon.known(word);
  const spoken = tokens(words)
    .slice(0, MAX_WORDS)
    .map((word) => standard(word.slice(0, MAX_LETTERS), known))
    .join(' ');
  const content = contentWords(spoken);
  const all = tokens(spoken);
  const terms = distinct([
    ...joined(all, lexicon.known).map((pair) => term(pair, pair, 'samen')),
    ...misspelledPairs(all, lexicon),
    ...content.flatMap((word) => read(word, lexicon)),
  ]);
  return { terms, categorieen: categoriesFor(terms, lexicon), danger: dangerIn(words) };
}

/** Two words that are one, with a slip in it: "luidter lijn". Only when a word says nothing alone. */
function misspelledPairs(words: readonly string[], lexicon: Lexicon): Term[] {
  const strange = (word: string) => !COMMON.has(word) && !lexicon.known(word);
  return pairsOf(words).flatMap(({ words: [one, other], as: [pair = ''] }) => {
    if (lexicon.known(pair) || !(strange(one) || strange(other))) return [];
    const found = nearest(pair, lexicon.vocabularies, PAIR_COST);
    return found && found.word.length > 6 ? [term(`${one} ${other}`, found.word, 'spelling')] : [];
  });
}

function read(word: string, lexicon: Lexicon): Term[] {
  // A word the thesaurus uses says enough by itself: "ziekenhuis" is not about a house.
  if (lexicon.weight(stem(word)) > 0) return [term(word, word, 'zo')];
  if (COMMON.has(word)) return [term(word, word, 'zo')];
  const alike = soundAlike(word, lexicon.vocabularies);
  if (alike) return [term(word, alike, 'spelling')];
  const known = (part: string) => lexicon.known(part) && !isStopWord(part);
  const parts = splitCompound(word, known) ?? [];
  const split = parts.map((part) => term(word, part, 'deel'));
  if (lexicon.known(word)) return [term(word, word, 'zo'), ...split];
  const limit = split.length > 0 ? costOf(parts) : allowedCost(word.length);
  const correct = nearest(word, lexicon.vocabularies, Math.min(limit, allowedCost(word.length)));
  if (correct) return [term(word, correct.word, 'spelling')];
  if (split.length > 0) return split;
  return [
    term(word, word, 'zo'),
    ...knownEnds(word, known).map((part) => term(word, part, 'deel')),
  ];
}

/** How far a word may be misspelled and still be a likelier reading than these parts. */
const costOf = (parts: readonly string[]) => (parts.some(({ length }) => length < 4) ? 1 : 0.6);

function term(getypt: string, gelezen: string, hoe: Term['hoe']): Term {
  return { getypt, gelezen, hoe, gewicht: CERTAINTY[hoe], vaag: isVague(gelezen) };
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const one of terms) {
    const key = stem(one.gelezen);
    const before = seen.get(key);
    if (!before || before.gewicht < one.gewicht) seen.set(key, one);
  }
  return [...seen.values()];
}

function categoriesFor(terms: readonly Term[], lexicon: Lexicon): CategoryHit[] {
  const asked = new Map(terms.map((one) => [stem(one.gelezen), one.gewicht]));
  const touched = new Set([...asked.keys()].flatMap((root) => lexicon.saying(root)));
  const byCategory = Map.groupBy(touched, (one) => one.categorie);
  const hits = [...byCategory].map(([code, expressions]) =>
    score(code, expressions, asked, lexicon),
  );
  const least = WEAK * Math.max(0, ...hits.map((hit) => hit.score));
  return hits
    .filter((hit) => hit.score > 0 && hit.score >= least)
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

/** Words that point this way at all, plus how completely one expression was said. */
function score(
  code: CategoryCode,
  expressions: readonly Expression[],
  asked: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): CategoryHit {
  const counts = new Map<string, number>();
  let best = 0;
  let door = '';
  for (const one of expressions) {
    const total = one.stems.reduce((sum, root) => sum + lexicon.weight(root), 0);
    let said = 0;
    for (const root of one.stems) {
      const certainty = asked.get(root);
      if (certainty === undefined) continue;
      said += certainty * lexicon.weight(root);
      counts.set(root, (counts.get(root) ?? 0) + (one.naam ? 2 : 1));
    }
    const fit = (said / total) * said;
    if (fit > best) [best, door] = [fit, one.tekst];
  }
  const words = [...counts].map(
    ([root, n]) => (asked.get(root) ?? 0) * lexicon.weight(root) * (n / (n + 1)),
  );
  return { code, score: 1.5 * best + words.reduce((sum, value) => sum + value, 0), door };
}
