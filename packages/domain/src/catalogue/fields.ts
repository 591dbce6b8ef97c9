import { z } from 'zod';

// C0 controls other than tab and line ends, and lone surrogates: no database or reader can keep them.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;
const URI_FORBIDDEN = /[\s<>"{}|\\^`]/;

/** Free text in a record: any length a page can show, without characters that cannot be stored. */
export const text = z
  .string()
  .max(20_000, 'De tekst is te lang.')
  .refine((value) => !UNSTORABLE.test(value), 'De tekst bevat een teken dat niet kan.');

/** A required text that says something. */
export const filled = text.refine((value) => value.trim() !== '', 'Dit veld is leeg.');

/** HSDS identifiers are UUIDs of any version: `guid` does not ask for the RFC 9562 version digit. */
export const id = z.guid('Het id is geen UUID.');

export const uri = z
  .url('Het webadres is niet compleet. Begin met https://.')
  .refine((value) => !URI_FORBIDDEN.test(value), 'Het webadres bevat een teken dat niet kan.');

export const email = z.email('Het e-mailadres klopt niet.');
export const instant = z.iso.datetime({ offset: true, error: 'Dit is geen datum met tijd.' });
export const place = z.enum(['physical', 'postal', 'virtual']);
