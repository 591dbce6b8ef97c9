import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';

/** More than anybody types; what is longer is pasted or sent by a machine. */
const MOST = 100_000;
/** So much of it is read: a story of several hundred words. */
const READ = 2000;
/** Control characters and marks that turn the direction of text. */
const UNREADABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The words of a search. They are used and forgotten, so nothing has to be kept byte for byte: what
 * cannot be read is left out instead of refused, and a long text is read in part.
 */
export const SearchWords = z
  .string({ error: 'Vul hier een tekst in.' })
  .max(MOST, { error: 'Deze tekst is te lang om mee te zoeken.' })
  .transform((text) => text.slice(0, READ).toWellFormed().replace(UNREADABLE, ' '))
  .pipe(safeText(READ));
