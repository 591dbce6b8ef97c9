/** A run of letters longer than this would run off the paper. */
const LONGEST = 40;
const UNBROKEN = new RegExp(`\\S{${LONGEST}}`, 'gu');
const INSTEAD = '□';

/** The same data with every string changed. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]),
  );
};

/** Lets very long words break. */
export const breakable = (text: string): string => text.replaceAll(UNBROKEN, '$&\u200b');

/** Signs the fonts do not have get a box on paper; on screen they are there. */
export const without =
  (signs: readonly string[]) =>
  (text: string): string =>
    signs.reduce((left, sign) => left.replaceAll(sign, isJoiner(sign) ? '' : INSTEAD), text);

const isJoiner = (sign: string): boolean => /^[\p{Cf}\p{Mn}\ufe0f]+$/u.test(sign);

/** The message is a dump of a dump: its quotes and escapes carry one backslash or more. */
const REFUSED = /the text `\\*"([^`]*?)\\*"` could not be displayed/gu;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/giu;

/** The signs that the PDF writer named as not in any font. */
export const refusedSigns = (message: string): string[] =>
  [...message.matchAll(REFUSED)].map(([, text = '']) =>
    text.replaceAll(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
