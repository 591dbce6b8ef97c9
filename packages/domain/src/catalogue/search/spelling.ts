/** How far a typed word may be from a known one: short words must be right. */
export function allowedErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Edits between two words (insert, drop, replace, swap neighbours); `limit + 1` when further. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(cheapest(a, b, row, column, before, previous, current));
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  previous: readonly number[],
  current: readonly number[],
): number {
  const at = (line: readonly number[], index: number) => line[index] ?? Infinity;
  const same = a[row - 1] === b[column - 1] ? 0 : 1;
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(previous, column) + 1,
    at(current, column - 1) + 1,
    at(previous, column - 1) + same,
    swapped ? at(before, column - 2) + 1 : Infinity,
  );
}

// Sounds residents write in more than one way: sk/sch, c/k, z/s, ij/ei, ou/au, f/v, dt/t.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/joe/g, 'u'],
  [/tsj/g, 'sj'],
  [/sch/g, 's'],
  [/sk|sc/g, 's'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/ij|y/g, 'ei'],
  [/au/g, 'ou'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/g/g, 'h'],
  [/ch/g, 'h'],
  [/th|dt|d$/g, 't'],
  [/(.)\1/g, '$1'],
];

/** A rough key of how a word sounds: "skoot" and "scoot", "fisio" and "fysio" share one. */
function soundOf(word: string): string {
  return SOUNDS.reduce((key, [from, to]) => key.replace(from, to), word).replace(/ei/g, 'i');
}

const SOUNDS_OF = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** How each word of a vocabulary sounds: worked out once for each vocabulary. */
function soundsOf(vocabulary: readonly string[]): ReadonlyMap<string, string> {
  const before = SOUNDS_OF.get(vocabulary);
  if (before) return before;
  const sounds = new Map(vocabulary.map((word) => [word, soundOf(word)]));
  SOUNDS_OF.set(vocabulary, sounds);
  return sounds;
}

type Vocabularies = readonly (readonly string[])[];

const soundingOf = (vocabularies: Vocabularies) =>
  vocabularies.flatMap((vocabulary) => [...soundsOf(vocabulary)]);

/** The nearest known word within the allowed errors; sound-alikes first, then fewest edits. */
export function nearest(word: string, vocabularies: Vocabularies): string | null {
  const limit = allowedErrors(word.length);
  if (limit === 0) return null;
  const sound = soundOf(word);
  let best: string | null = null;
  let bestCost = limit + 1;
  for (const [known, knownSound] of soundingOf(vocabularies)) {
    if (known.length < 4) continue;
    const edits = editDistance(word, known, limit);
    const cost = knownSound === sound ? Math.min(edits, limit) - 0.5 : edits;
    if (cost < bestCost) [best, bestCost] = [known, cost];
  }
  return best;
}

/** A known word that sounds the same and is spelled at most two letters differently. */
export function soundAlike(word: string, vocabularies: Vocabularies): string | null {
  if (word.length < 5) return null;
  const sound = soundOf(word);
  for (const [known, knownSound] of soundingOf(vocabularies))
    if (knownSound === sound && known.length > 4 && editDistance(word, known, 2) <= 2) return known;
  return null;
}
