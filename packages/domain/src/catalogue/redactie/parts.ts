import { z } from 'zod';
import { safeText } from '../../text.ts';
import { email, id, uri } from '../fields.ts';

/** A tag, a comment or a closing tag: descriptions are plain text, everywhere they are shown. */
const HTML = /<\/?[a-z!][^>]*>/i;
const NEWLINE = /[\r\n]/;
const PHONE = /^[+\d(][\d\s().-]{2,}$/;
// No postcode begins with 0, and the letters SA, SD and SS are not given out.
const POSTCODE = /^[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}$/i;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Text of several lines without HTML. */
export const plain = (max: number) =>
  safeText(max).refine((text) => !HTML.test(text), 'Zet hier geen HTML in. Gebruik gewone tekst.');

/** Text of one line. */
export const line = (max = 200) =>
  plain(max).refine((text) => !NEWLINE.test(text), 'Zet dit op één regel.');

const said = (text: string) => text.trim() !== '';
const VUL_IN = 'Vul dit in.';

export const filledPlain = (max: number) => plain(max).refine(said, VUL_IN);
export const filledLine = (max = 200) => line(max).refine(said, VUL_IN);

const emptyOr = (schema: z.ZodType<string>) => z.union([z.literal(''), schema]);
const matching = (pattern: RegExp, zin: string) =>
  safeText(60).refine((text) => text === '' || pattern.test(text), zin);

/** A field that may stay empty, but never hold something half. */
export const phone = matching(PHONE, 'Dit is geen telefoonnummer.');
export const postcode = matching(POSTCODE, 'Deze postcode bestaat niet. Bijvoorbeeld 2801 AB.');
export const time = matching(TIME, 'Schrijf de tijd zo: 09:30.');
export const web = emptyOr(uri);
export const mail = emptyOr(email);
/** A row that is new has no id yet. */
export const rowId = emptyOr(id);
