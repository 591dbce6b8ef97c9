/** Words that carry no subject: they may be missing or different without changing the question. */
const STOP_WORDS = new Set(
  `aan al alle alles als altijd ben bent bij binnen boven daar dan dat de deze die dit doe doen doet deed gedaan door
  dus een en er erg even ga gaan gaat geen geeft graag had heb hebben hebt heeft heel hem hen
  het hier hij hoe hun iemand iets ik in is ja je jij jou jouw kan kom komen komt krijg krijgen
  krijgt kun kunnen kunt maar me mee meer met mij mijn moet moeten mogelijk na naar nee niet nog nu
  of om omdat onder ons onze ook op over soms te ten ter toch toe tot uit uw van vanaf vaak veel via
  voor waar wanneer wat we wel werd wie wij wil willen wordt worden word zal ze zei zelf zich zij
  zijn zo zoek zoeken zonder zou u hulp helpen help helpt nodig mag weet graag wilt moeilijk lukt
  lukken kwijt steeds weer wou gaf gekregen m n t s`.split(/\s+/),
);

/** Lower case, no accents or punctuation, no letter thrice: "Wie kóókt 'r?" → "wie kookt r". */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ĳ/g, 'ij')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function tokens(words: string): string[] {
  const clean = normalise(words);
  return clean === '' ? [] : clean.split(' ');
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** The words that say what somebody looks for; when nothing else is left, all of them. */
export function contentWords(words: string): string[] {
  const all = tokens(words);
  const content = all.filter((word) => !isStopWord(word) && word.length > 1);
  return content.length > 0 ? content : all;
}

/** "stoeltje" is "stoel", but "praatje" is "praat". */
const DIMINUTIVE = /(?:etjes?|(?<!aa|ee|oo|uu)tjes?|pjes?|jes?)$/;
const VOWELS = /[aeiouy]+/g;
const syllables = (word: string): number => word.match(VOWELS)?.length ?? 0;

/** Plurals that do not follow the rule of the open syllable, or have an ending of their own. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['dag', 'weg', 'glaz', 'dak', 'gat', 'pad', 'bad', 'dal', 'blad', 'slot', 'spel'].map(
    (one) => [`${one}en`, one.replace('z', 's')] as const,
  ),
  ['leden', 'lid'],
  ['kinderen', 'kind'],
]);
/** Words that end like an inflected form of another word, and are none. */
const WHOLE: ReadonlySet<string> = new Set(['gast', 'kant', 'post', 'hart', 'paars']);

/**
 * A light Dutch stem that joins what the database stemmer keeps apart: boodschap/boodschappen,
 * klus/klusjes, lopen/loopt, mantelzorg/mantelzorger; and keeps apart what only looks alike:
 * rok/roken, zon/zoon, tien/tiener, bord/boren. Only ever compared with another stem.
 */
export function stem(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word;
  const single = IRREGULAR.get(word);
  if (single) return single;
  let root = word.length > 5 ? word.replace(DIMINUTIVE, '') : word;
  root = root.replace(/(?:heden|heid)$/, '');
  if (syllables(root) > 1) root = root.replace(/([^aeiouykpst])s$/, '$1');
  const bare = root.length > 3 ? root.replace(/([^aeiouy]|aai|ooi|oei)(?:en|es|e)$/, '$1') : root;
  if (bare !== root) return spelled(withoutPerson(bare), true) || word;
  if (root.length > 3) root = root.replace(/([^aeiouyt]|aai|ooi|oei)t$/, '$1');
  return spelled(withoutPerson(root), false) || word;
}

/** Who does it is about the same: "mantelzorger", "schilder"; not in a short word as "moeder". */
const withoutPerson = (root: string): string =>
  root.length > 6 ? root.replace(/([^aeiouy])er$/, '$1') : root;

/** One spelling for one sound at the end: "lop(en)" is "loop", "eenzam(e)" is "eenzaam", v is f. */
function spelled(root: string, opened: boolean): string {
  const end = root
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  if (syllables(root) > 1) return end.replace(/([aeou])\1([^aeiouy]*)$/, '$1$2');
  return opened && end.length === root.length
    ? end.replace(/(^|[^aeiouy])([aeou])([^aeiouywx])$/, '$1$2$2$3')
    : end;
}
