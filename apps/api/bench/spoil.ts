import { isStopWord, tokens } from '@keukentafel/domain/catalogue';
import { createHash } from 'node:crypto';

// Slips of people who type: each question gets one, chosen by its own words.
const NEIGHBOUR: Readonly<Record<string, string>> = {
  ...{ a: 's', b: 'v', c: 'x', d: 'f', e: 'r', f: 'g', g: 'h', h: 'j', i: 'o', j: 'k', k: 'l' },
  ...{ l: 'k', m: 'n', n: 'b', o: 'p', p: 'o', q: 'w', r: 't', s: 'd', t: 'y', u: 'i', v: 'b' },
  ...{ w: 'e', x: 'c', y: 't', z: 'x' },
};
const SOUND: readonly (readonly [RegExp, string])[] = [
  ...([
    [/ij/, 'ei'],
    [/ei/, 'ij'],
    [/ou/, 'au'],
    [/au/, 'ou'],
    [/z/, 's'],
  ] as const),
  ...([
    [/v/, 'f'],
    [/ch/, 'g'],
    [/dt?$/, 't'],
    [/([a-z])\1/, '$1'],
    [/c/, 'k'],
  ] as const),
];

type Slip = (word: string, at: number) => string;
const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  (word, at) => word.slice(0, at) + (NEIGHBOUR[word[at] ?? ''] ?? 'e') + word.slice(at + 1),
  (word) => {
    const rule = SOUND.find(([from]) => from.test(word));
    return rule ? word.replace(rule[0], rule[1]) : word.replace(/[aeiou]/, 'e');
  },
];

/** The question with one slip in its longest word. */
export function spoiled(words: string): string {
  const all = tokens(words);
  const longest = all
    .filter((word) => !isStopWord(word))
    .toSorted((a, b) => b.length - a.length || a.localeCompare(b))[0];
  if (longest === undefined || longest.length < 5) return words;
  const mark = createHash('sha256').update(`slip ${words}`).digest();
  const slip = SLIPS[(mark[0] ?? 0) % SLIPS.length];
  const at = 1 + ((mark[1] ?? 0) % (longest.length - 2));
  return all.map((word) => (word === longest && slip ? slip(word, at) : word)).join(' ');
}
