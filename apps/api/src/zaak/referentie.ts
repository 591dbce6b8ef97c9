import { randomInt } from 'node:crypto';

/** Crockford's letters: no I, L, O or U, so a number can be read aloud and typed back. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^KT-?(\d{4})-?([0-9A-Z]{4})-?([0-9A-Z]{4})$/;

const four = (): string =>
  Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/** A new reference such as KT-2026-7F3K-9QXM: random, so it tells nothing about other cases. */
export const newReferentie = (year: number): string => `KT-${year}-${four()}-${four()}`;

/** As stored, from how people type it (spaces, small letters, O for 0); null when it is none. */
export const normalReferentie = (typed: string): string | null => {
  const match = SHAPE.exec(typed.replaceAll(/\s/g, '').toUpperCase());
  if (!match) return null;
  const [, year, ...parts] = match;
  const [first, second] = parts.map((part) =>
    part.replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll('U', 'V'),
  );
  return `KT-${year}-${first}-${second}`;
};
