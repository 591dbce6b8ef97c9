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

/** Lower case, no accents, no punctuation: "Wie kookt 'r vóór mij?" → "wie kookt r voor mij". */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ĳ/g, 'ij')
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

const DIMINUTIVE = /(?:etjes|etje|tjes|pjes|tje|pje|jes|je)$/;

/**
 * A light Dutch stem that joins what the database stemmer keeps apart: boodschap/boodschappen,
 * klus/klusjes, lopen/loopt, mantelzorg/mantelzorger. Only ever compared with another stem.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let root = word;
  if (root.length > 5) root = root.replace(DIMINUTIVE, '');
  root = root.replace(/(?:heden|heid)$/, '');
  if (root.length > 5) root = root.replace(/(?:ers|eren|er)$/, '');
  if (root.length > 4) root = root.replace(/(?:en|es|e)$/, '');
  if (root.length > 3) root = root.replace(/(?:'s|s|t|d)$/, '');
  root = root.replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
  root = root.replace(/(a|e|o|u)\1([bcdfghjklmnpqrstvwxz]*)$/, '$1$2');
  return root.replace(/v$/, 'f').replace(/z$/, 's') || word;
}
