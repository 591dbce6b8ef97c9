import { isStopWord } from './words.ts';

const LINKS = ['', 's', 'en', 'e', 'n'] as const;
const MIN_PART = 3;
/** People make words of four parts at most; more is a cat on the keyboard, and takes for ever. */
const MAX_PARTS = 4;

/**
 * Splits a Dutch compound into known words, longest first part first, allowing linking letters:
 * "vrijwilligersvervoer" → ["vrijwilliger", "vervoer"]. Null when it cannot be split whole.
 */
export function splitCompound(
  word: string,
  known: (part: string) => boolean,
  parts = MAX_PARTS,
): string[] | null {
  if (parts < 2) return null;
  for (let end = word.length - MIN_PART; end >= MIN_PART; end -= 1) {
    const head = word.slice(0, end);
    if (!known(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < MIN_PART) continue;
      if (known(rest)) return [head, rest];
      const deeper = splitCompound(rest, known, parts - 1);
      if (deeper) return [head, ...deeper];
    }
  }
  return null;
}

/** The known beginning and end of a word that cannot be split whole: "dagbestedingslocatie". */
export function knownEnds(word: string, known: (part: string) => boolean): string[] {
  const lengths = Array.from(
    { length: Math.max(0, word.length - 6) },
    (_, n) => word.length - 3 - n,
  );
  const head = lengths.map((length) => word.slice(0, length)).find(known);
  const tail = lengths.map((length) => word.slice(-length)).find(known);
  return [head, tail].filter((part) => part !== undefined);
}

/** Two neighbouring words, and the one word they may be, with linking letters. */
type Pair = { readonly words: readonly [string, string]; readonly as: readonly string[] };

export function pairsOf(words: readonly string[]): Pair[] {
  return words.slice(1).flatMap((next, index) => {
    const word = words[index] ?? '';
    if (isStopWord(word) || isStopWord(next)) return [];
    return [{ words: [word, next], as: [word + next, `${word}s${next}`, `${word}en${next}`] }];
  });
}

/** Neighbouring words that are really one: ["trap", "lift"] → "traplift". */
export function joined(words: readonly string[], known: (word: string) => boolean): string[] {
  return pairsOf(words).flatMap(({ as }) => as.find(known) ?? []);
}
