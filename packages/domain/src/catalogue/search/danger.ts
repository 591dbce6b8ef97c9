import { ACUUT_WOORDEN, GEWELD_WOORDEN, ONSCHULDIG, ZELFDODING_WOORDEN } from './danger-words.ts';
import { soundOf } from './sound.ts';
import { stem, tokens } from './words.ts';

/** Where to turn at once. Shown above every hit. */
export type Danger = { readonly titel: string; readonly tekst: string; readonly telefoon: string };

const ACUUT: Danger = {
  titel: 'Is er nu gevaar? Bel 112.',
  tekst: 'Bel 112 als iemand nu gewond, bewusteloos of in gevaar is.',
  telefoon: '112',
};

const GEWELD: Danger = {
  titel: 'Is het thuis niet veilig? Bel Veilig Thuis.',
  tekst:
    'Veilig Thuis luistert en denkt mee. Dag en nacht, gratis. U hoeft uw naam niet te zeggen.',
  telefoon: '0800-2000',
};

const ZELFDODING: Danger = {
  titel: 'Denkt u aan zelfdoding? Bel 113.',
  tekst: 'Bij 113 kunt u dag en nacht gratis en anoniem praten. Ook chatten kan, op 113.nl.',
  telefoon: '0800-0113',
};

const GAP = 2;
/** "een spijker in de muur slaan": what belongs together may stand further apart. */
const WIDE_GAP = 3;
/** How a word sounds, so that "zelvmoort" is read; short words only as they are written. */
const keyOf = (word: string): string => {
  const root = stem(word);
  return root.length > 4 ? soundOf(root) : root;
};
const keysOf = (phrase: string): string[] => tokens(phrase).map(keyOf);

const ROWS = [
  { danger: ACUUT, phrases: ACUUT_WOORDEN.map(keysOf) },
  { danger: GEWELD, phrases: GEWELD_WOORDEN.map(keysOf) },
  { danger: ZELFDODING, phrases: ZELFDODING_WOORDEN.map(keysOf) },
];
const INNOCENT = ONSCHULDIG.map(keysOf);
const TAKEN_OUT = '';

/**
 * The numbers to show first. Phrases match in order with at most two words between, so
 * "hij slaat mij soms" is seen and "mijn man is dood" is not. Rather once too often than missed:
 * only known innocent phrases are taken out first, and what is left is read all the same.
 */
export function dangerIn(words: string): Danger[] {
  const said = withoutInnocent(tokens(words).map(keyOf));
  return ROWS.filter(({ phrases }) =>
    phrases.some((phrase) => placesOf(phrase, said) !== null),
  ).map(({ danger }) => danger);
}

function withoutInnocent(said: readonly string[]): string[] {
  const left = [...said];
  for (const phrase of INNOCENT)
    for (const at of placesOf(phrase, said, WIDE_GAP) ?? []) left[at] = TAKEN_OUT;
  return left;
}

/** Where the words of a phrase stand, in order; null when they do not. */
function placesOf(phrase: readonly string[], said: readonly string[], gap = GAP): number[] | null {
  for (const [start, word] of said.entries()) {
    if (word !== phrase[0]) continue;
    const places = following(phrase, said, start, gap);
    if (places) return places;
  }
  return null;
}

function following(phrase: readonly string[], said: readonly string[], start: number, gap: number) {
  const places = [start];
  for (const word of phrase.slice(1)) {
    const at = places.at(-1) ?? start;
    const next = said.slice(at + 1, at + 2 + gap).indexOf(word);
    if (next < 0) return null;
    places.push(at + 1 + next);
  }
  return places;
}
