import { z } from 'zod';

/** C0, DEL and C1 controls, except tab and line ends: no person types them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
/** Bidi embeddings, overrides and isolates can make a text read as something else than it is. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;

const inDutch = new Intl.NumberFormat('nl-NL');

/** What nearly every text is: printable ASCII and line ends. The other rules need not look then. */
const PLAIN = /^[\t\n\r\x20-\x7E]*$/;

/** Text as a person typed it: byte for byte, or refused with a Dutch sentence. */
export function safeText(max = 10_000) {
  return z
    .string({ error: 'Vul hier een tekst in.' })
    .max(max, { error: `Deze tekst is te lang. Er passen ${inDutch.format(max)} tekens in.` })
    .refine(isSafe, { error: 'In deze tekst staan tekens die wij niet kunnen bewaren.' });
}

const isSafe = (text: string): boolean =>
  PLAIN.test(text) || (text.isWellFormed() && !CONTROL.test(text) && !BIDI.test(text));

/** The same, for a field that may be left out of the form: then it is the empty text. */
export function optionalText(max = 10_000) {
  return safeText(max).default('');
}
