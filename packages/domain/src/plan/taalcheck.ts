import { MOEILIJK, VAKTAAL } from './taalwoorden.ts';

/** A text that people read, with where it stands and on which screen they see it. */
export interface SchermTekst {
  scherm: string;
  plek: string;
  tekst: string;
}

/** Something that makes a text hard to read: `fout` must be mended, `let op` is a signal. */
export interface Taalmelding {
  plek: string;
  ernst: 'fout' | 'let op';
  wat: string;
}

const WOORD = /[\p{L}\p{N}]+(?:['’./-][\p{L}\p{N}]+)*/gu;
const ZIN_EINDE = /(?<=[.!?…])["”’)]*\s+|\n+/u;
const NIET_VOOR_LEZERS = [
  'waarde',
  'precies',
  'artikel',
  'letter',
  'icf',
  'zrm',
  'iwmo',
  'over',
  'trede',
];
/** A camelCase value such as 'algemeneVoorziening' is a code, not a text. */
const CODE = /^[a-z]+([A-Z][a-z]*)+$/;
const LANG = 15;
const TE_LANG = 20;

/** The sentences of a text; an answer to choose or a line of a list counts as one. */
export const sentencesOf = (text: string): string[] =>
  text.split(ZIN_EINDE).filter((zin) => zin.trim() !== '');

/** The words of a text; "kant-en-klaar" and "10.30" are one word. */
export const wordsOf = (text: string): string[] => text.match(WOORD) ?? [];

/** Syllables by vowel group; a diaeresis starts a new one. Right often enough for a signal. */
export const syllablesOf = (word: string): number =>
  Math.max(1, word.toLowerCase().match(/[ëïöü]|[aeiouyáàâéèêíîóôúû]+/gu)?.length ?? 1);

/**
 * Reading ease after Flesch, as Douma fitted it to Dutch: 100 is very easy, below 60 is hard.
 * A signal only: no formula proves that a text is B1.
 */
export function fleschDouma(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const perSentence = words.length / Math.max(1, sentencesOf(text).length);
  return 206.84 - 0.93 * perSentence - 77 * (syllables / words.length);
}

/** All texts in a table of content. The first key is the screen; codes and articles are skipped. */
export function textsIn(table: Record<string, unknown>, name: string): SchermTekst[] {
  return Object.entries(table).flatMap(([key, value]) =>
    stringsIn(value, `${name}.${key}`).map((found) => ({ scherm: `${name}.${key}`, ...found })),
  );
}

function stringsIn(value: unknown, plek: string): { plek: string; tekst: string }[] {
  if (typeof value === 'string') return CODE.test(value) ? [] : [{ plek, tekst: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NIET_VOOR_LEZERS.includes(key))
    .flatMap(([key, inner]) => stringsIn(inner, `${plek}.${key}`));
}

function sentenceProblems({ plek, tekst }: SchermTekst): Taalmelding[] {
  return sentencesOf(tekst).flatMap((zin): Taalmelding[] => {
    const count = wordsOf(zin).length;
    if (count <= LANG) return [];
    const ernst = count > TE_LANG ? 'fout' : 'let op';
    return [{ plek, ernst, wat: `zin van ${count} woorden: "${zin}"` }];
  });
}

function hardWords({ plek, tekst }: SchermTekst): Taalmelding[] {
  return Object.entries(MOEILIJK)
    .filter(([woord]) => new RegExp(`(?<![\\p{L}])${woord}(?![\\p{L}])`, 'iu').test(tekst))
    .map(([woord, beter]) => ({ plek, ernst: 'fout', wat: `"${woord}" → "${beter}"` }));
}

function jargon(texts: readonly SchermTekst[]): Taalmelding[] {
  const perScreen = Map.groupBy(texts, ({ scherm }) => scherm);
  return [...perScreen].flatMap(([scherm, onScreen]) => {
    const all = onScreen.map(({ tekst }) => tekst).join('\n');
    return VAKTAAL.filter(({ woord, uitleg }) => woord.test(all) && !uitleg.test(all)).map(
      ({ woord }): Taalmelding => ({
        plek: scherm,
        ernst: 'fout',
        wat: `"${woord.exec(all)?.[0] ?? ''}" staat hier zonder uitleg`,
      }),
    );
  });
}

/** Long sentences, words that have an easier one, and jargon that its own screen does not explain. */
export const checkTaal = (texts: readonly SchermTekst[]): Taalmelding[] => [
  ...texts.flatMap(sentenceProblems),
  ...texts.flatMap(hardWords),
  ...jargon(texts),
];

/** How one screen reads: Flesch-Douma, and its longest sentence in words. */
export interface Tekstmaat {
  scherm: string;
  flesch: number;
  woorden: number;
  langsteZin: number;
}

/** The reading ease of every screen, the hardest first: a signal for who writes the texts. */
export function taalrapport(texts: readonly SchermTekst[]): Tekstmaat[] {
  const perScreen = Map.groupBy(texts, ({ scherm }) => scherm);
  return [...perScreen]
    .map(([scherm, onScreen]) => {
      const tekst = onScreen.map((een) => een.tekst).join('\n');
      const lengths = sentencesOf(tekst).map((zin) => wordsOf(zin).length);
      const flesch = Math.round(fleschDouma(tekst));
      return {
        scherm,
        flesch,
        woorden: wordsOf(tekst).length,
        langsteZin: Math.max(0, ...lengths),
      };
    })
    .sort((a, b) => a.flesch - b.flesch || a.scherm.localeCompare(b.scherm));
}
