/** A word that stands nowhere else; every canary begins with it, so one search finds them all. */
const WORD = 'KanarieZqxvjwKq';

/** One canary: unique, with a letter that encodings write differently. */
export const canary = (nth: number): string => `${WORD}é${String(nth).padStart(4, '0')}`;

/** The middle of base64 text does not depend on what stands around it, but for where it begins. */
const inBase64 = (shift: number): string => {
  const text = Buffer.from('x'.repeat(shift) + WORD).toString('base64');
  return text.slice(shift === 0 ? 0 : 4, Math.floor((shift + WORD.length) / 3) * 4);
};

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** The forms in which a text can be lying about, by name. */
export const FORMS: readonly { name: string; bytes: Buffer }[] = [
  { name: 'as typed, in JSON or in a URL', bytes: Buffer.from(WORD) },
  { name: 'UTF-16', bytes: utf16(WORD) },
  { name: 'UTF-16, the other way round', bytes: Buffer.from(utf16(WORD)).swap16() },
  { name: 'hexadecimal', bytes: Buffer.from(Buffer.from(WORD).toString('hex')) },
  ...[0, 1, 2].map((shift) => ({ name: `base64 (${shift})`, bytes: Buffer.from(inBase64(shift)) })),
  { name: 'turned round', bytes: Buffer.from([...WORD].reverse().join('')) },
  {
    name: 'escaped for JSON',
    bytes: Buffer.from([...WORD].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('')),
  },
  {
    name: 'escaped for a URL',
    bytes: Buffer.from([...WORD].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')),
  },
];

/** The forms in which a canary stands in these bytes. */
export const formsIn = (bytes: Buffer): string[] =>
  FORMS.filter((form) => bytes.includes(form.bytes)).map(({ name }) => name);
