// Sounds residents write in more than one way: sk/sch, c/k, z/s, x/ks, ij/ei, ou/au, f/v, dt/t.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/joe/g, 'u'],
  [/tsj/g, 'sj'],
  [/sch/g, 's'],
  [/sk|sc/g, 's'],
  [/x/g, 'ks'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/ij|y/g, 'ei'],
  [/au/g, 'ou'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/g/g, 'h'],
  [/ch/g, 'h'],
  [/th|dt|d$/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** A rough key of how a word sounds: "skoot" and "scoot", "fisio" and "fysio" share one. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((key, [from, to]) => key.replace(from, to), word).replace(/ei/g, 'i');
}
