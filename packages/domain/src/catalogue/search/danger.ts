import { GEVAREN, KLASSEN, ONSCHULDIG } from './danger-words.ts';
import { standard } from './dialect.ts';
import { soundOf } from './sound.ts';
import { stem, tokens } from './words.ts';

/** Where to turn at once. Shown above every hit. */
export type Danger = { readonly titel: string; readonly tekst: string; readonly telefoon: string };

const GAP = 3;
/** How a word sounds, so that "zelvmoort" is read; short words only as they are written. */
const keyOf = (word: string): string => {
  const root = stem(word);
  return root.length > 4 ? soundOf(root).replace(/[dt]$/, '') : root;
};
const keysOf = (words: string): string[] => tokens(words).map(keyOf);

/** One word of a phrase: the words that may stand there. */
type Place = ReadonlySet<string>;

const CLASSES: ReadonlyMap<string, Place> = new Map(
  Object.entries(KLASSEN).map(([name, words]) => [name, new Set(keysOf(words))]),
);

/** Phrases by the word they may begin with, so that a question meets only its own. */
type Phrases = ReadonlyMap<string, readonly (readonly Place[])[]>;

function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, (readonly Place[])[]>();
  for (const phrase of phrases) {
    const places = phrase
      .split(' ')
      .flatMap((word) => CLASSES.get(word) ?? keysOf(word).map((key) => new Set([key])));
    for (const first of places[0] ?? []) found.set(first, [...(found.get(first) ?? []), places]);
  }
  return found;
}

const ROWS = GEVAREN.map(({ danger, zinnen, alleenDit, begin }) => ({
  danger,
  phrases: byFirstWord(zinnen),
  alone: new Set<string>(alleenDit),
  begins: begin.map(keyOf),
}));
const INNOCENT = byFirstWord(ONSCHULDIG);
const TAKEN_OUT = '';

/**
 * The numbers to show first. Phrases match in order with at most three words between, so
 * "hij slaat mij soms" is seen and "mijn man is dood" is not. Rather once too often than missed:
 * only known innocent phrases are taken out first, and what is left is read all the same.
 */
export function dangerIn(words: string): Danger[] {
  const spoken = tokens(words).map((word) => standard(word));
  const whole = spoken.join(' ');
  const said = withoutInnocent(spoken.map(keyOf));
  return ROWS.filter(
    ({ phrases, alone, begins }) =>
      alone.has(whole) ||
      begins.some((begin) => said.some((word) => word.startsWith(begin))) ||
      said.some((_, at) => saidFrom(at, said, phrases).next().done === false),
  ).map(({ danger }) => danger);
}

function withoutInnocent(said: readonly string[]): string[] {
  const out = new Set(said.flatMap((_, at) => [...saidFrom(at, said, INNOCENT)].flat()));
  return said.map((word, at) => (out.has(at) ? TAKEN_OUT : word));
}

/** Where the words stand of every phrase that begins at this word. */
function* saidFrom(at: number, said: readonly string[], phrases: Phrases): Generator<number[]> {
  for (const phrase of phrases.get(said[at] ?? '') ?? []) {
    const places = following(phrase, said, at);
    if (places) yield places;
  }
}

function following(phrase: readonly Place[], said: readonly string[], start: number) {
  const places = [start];
  for (const place of phrase.slice(1)) {
    const at = places.at(-1) ?? start;
    const next = said.slice(at + 1, at + 2 + GAP).findIndex((word) => place.has(word));
    if (next < 0) return null;
    places.push(at + 1 + next);
  }
  return places;
}
