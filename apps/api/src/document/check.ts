import { packedObjects, Unreadable } from './packed.ts';

export const MOST_BYTES = 10 * 1024 * 1024;

const TAIL = 1_024;
const GEEN_PDF = 'Dit is geen PDF. Sla het document op als PDF en kies het opnieuw.';
const TE_GROOT = 'Dit bestand is te groot. Er past 10 MB.';
const LEVEND =
  'In deze PDF zit een programma of een ander bestand. Maak een gewone PDF (afdrukken naar PDF).';
const DICHT = 'Deze PDF is beveiligd of beschadigd. Wij kunnen hem niet nakijken.';

/** Names by which a PDF runs something, reaches out, or carries another file inside. */
const LIVING = [
  ...['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'RichMedia'],
  ...['XFA', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Movie', 'Sound', 'Rendition', 'Screen'],
];
const LIVES = new RegExp(`/(${LIVING.join('|')})(?![A-Za-z0-9])`);
const LOCKED = /\/Encrypt(?![A-Za-z0-9])/;

/** `/J#61vaScript` is the same name for a reader. */
const plainNames = (pdf: string): string =>
  pdf.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const isPdf = (pdf: string): boolean =>
  /^%PDF-(1\.[0-7]|2\.0)[\r\n]/.test(pdf) &&
  pdf.slice(-TAIL).includes('%%EOF') &&
  /startxref\s+\d+/.test(pdf.slice(-TAIL)) &&
  /\/Root\s+\d+\s+\d+\s+R/.test(plainNames(pdf)) &&
  /\d+\s+\d+\s+obj\b/.test(pdf);

/**
 * Why this file is not kept, as a sentence for the person who chose it, or null. Looked at by what
 * is in it: a name or a type that came along proves nothing.
 */
export const refusalOfPdf = (bytes: Buffer): string | null => {
  if (bytes.length > MOST_BYTES) return TE_GROOT;
  const pdf = bytes.toString('latin1');
  if (!isPdf(pdf)) return GEEN_PDF;
  try {
    const all = plainNames(`${pdf}\n${packedObjects(pdf)}`);
    if (LOCKED.test(all)) return DICHT;
    return LIVES.test(all) ? LEVEND : null;
  } catch (error) {
    if (error instanceof Unreadable) return DICHT;
    throw error;
  }
};
