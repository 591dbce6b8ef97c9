import { z } from 'zod';
import { safeText } from '../text.ts';

const URI_FORBIDDEN = /[\s<>"{}|\\^`]/;

/** Free text in a record: any length a page can show, without characters that cannot be stored. */
export const text = safeText(20_000);

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
