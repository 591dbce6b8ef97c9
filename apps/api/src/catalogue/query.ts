import { tokens, type Understanding } from '@keukentafel/domain/catalogue';

const CATEGORIES_ASKED = 5;

/** The categories that help to find; the ones after it are guesses. */
export const categoriesOf = ({ categorieen }: Understanding) =>
  categorieen.slice(0, CATEGORIES_ASKED).map(({ code }) => code);

type Between = ' & ' | ' | ';

/**
 * The words as a full-text query, also as the beginning of a compound; only letters and digits
 * pass. A word that goes with every subject ("huis") counts only when there is no other.
 */
export function textQuery({ terms }: Understanding, between: Between): string {
  const telling = terms.filter(({ vaag }) => !vaag);
  return wordsOf(telling.length > 0 ? telling : terms, between);
}

/** Every word counts for the order of what was found. */
export const anyWord = ({ terms }: Understanding): string => wordsOf(terms, ' | ');

function wordsOf(terms: Understanding['terms'], between: Between): string {
  const read = terms.map(({ getypt, gelezen }) => {
    const forms = [...new Set([...tokens(getypt), ...tokens(gelezen)])];
    return `(${forms.map((word) => `${word}${word.length > 4 ? ':*' : ''}`).join(' | ')})`;
  });
  return [...new Set(read)].join(between);
}
