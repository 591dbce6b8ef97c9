import { inflateSync } from 'node:zlib';

/** All packed objects of one document together; more than this is made to fill our memory. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** A PDF of which a part cannot be looked into. */
export class Unreadable extends Error {}

/** The dictionary in front of the stream that begins here. */
const dictionaryBefore = (pdf: string, at: number): string =>
  pdf.slice(Math.max(pdf.lastIndexOf('obj', at), 0), at);

const unpacked = (pdf: string, begin: number, end: number, room: number): string => {
  try {
    const packed = Buffer.from(pdf.slice(begin, end), 'latin1');
    return inflateSync(packed, { maxOutputLength: Math.max(room, 1) }).toString('latin1');
  } catch {
    throw new Unreadable();
  }
};

/** Where the bytes after the word `stream` begin. */
const bytesAfter = (pdf: string, at: number): number =>
  at + 'stream'.length + (pdf[at + 'stream'.length] === '\r' ? 2 : 1);

/**
 * Objects that stand packed in a stream, as text: there too can stand what a reader would run.
 * @throws Unreadable when one is packed in a way that is not the usual one.
 */
export const packedObjects = (pdf: string): string => {
  let found = '';
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 1)) {
    if (pdf.startsWith('end', at - 3)) continue;
    const dictionary = dictionaryBefore(pdf, at);
    if (!/\/ObjStm\b/.test(dictionary)) continue;
    const end = pdf.indexOf('endstream', at);
    if (end < 0 || !/\/FlateDecode\b/.test(dictionary) || /\/DecodeParms\b/.test(dictionary))
      throw new Unreadable();
    found += unpacked(pdf, bytesAfter(pdf, at), end, MOST_UNPACKED - found.length);
    at = end;
  }
  return found;
};
