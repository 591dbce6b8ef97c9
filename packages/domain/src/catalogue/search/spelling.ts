import { soundOf } from './sound.ts';
import { spellingCost } from './spelling-cost.ts';

/** How far a typed word may be from a known one: short words must be nearly right. */
export function allowedCost(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return length === 4 ? 0.75 : 1.05;
  if (length < 8) return 1.4;
  return length < 11 ? 1.9 : 2.4;
}

/** A known word, and what it costs to read the typed one as it. */
export type Correction = { readonly word: string; readonly cost: number };

type Vocabularies = readonly (readonly string[])[];
type Known = { readonly word: string; readonly sound: string; readonly letters: number };

const LONG_ENOUGH = 4;
/** Of two words that differ in more letters than this, the one is no slip of the other. */
const LETTERS_APART = 3;

/** Which letters a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function bits(of: number): number {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** A quick look that spares most words the table of costs. */
const mayBe = (typed: number, known: number): boolean =>
  bits(typed & ~known) <= LETTERS_APART && bits(known & ~typed) <= LETTERS_APART;

const SOUNDS_OF = new WeakMap<readonly string[], readonly Known[]>();

/** How each word of a vocabulary sounds: worked out once for each vocabulary. */
function soundsOf(vocabulary: readonly string[]): readonly Known[] {
  const before = SOUNDS_OF.get(vocabulary);
  if (before) return before;
  const words = vocabulary.filter((word) => word.length >= LONG_ENOUGH);
  const sounds = words.map((word) => ({ word, sound: soundOf(word), letters: lettersOf(word) }));
  SOUNDS_OF.set(vocabulary, sounds);
  return sounds;
}

/** The known word that was most likely meant; half price when it sounds the same. */
export function nearest(
  typed: string,
  vocabularies: Vocabularies,
  limit = allowedCost(typed.length),
): Correction | null {
  if (limit === 0) return null;
  const [sound, letters] = [soundOf(typed), lettersOf(typed)];
  let best: Correction | null = null;
  for (const vocabulary of vocabularies)
    for (const { word, sound: knownSound, letters: knownLetters } of soundsOf(vocabulary)) {
      if (!mayBe(letters, knownLetters)) continue;
      const most: number = best?.cost ?? limit;
      const price = knownSound === sound ? 2 : 1;
      const cost: number = spellingCost(typed, word, most * price) / price;
      if (cost < most || (best === null && cost === most)) best = { word, cost };
    }
  return best;
}

/** A known word that sounds the same and is spelled a little differently. */
export function soundAlike(typed: string, vocabularies: Vocabularies): string | null {
  if (typed.length < LONG_ENOUGH + 1) return null;
  const sound = soundOf(typed);
  let best: Correction | null = null;
  for (const vocabulary of vocabularies)
    for (const { word, sound: knownSound } of soundsOf(vocabulary)) {
      if (knownSound !== sound) continue;
      const cost = spellingCost(typed, word, 2);
      if (cost <= 2 && (best === null || cost < best.cost)) best = { word, cost };
    }
  return best?.word ?? null;
}
