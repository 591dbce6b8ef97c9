/**
 * Of 32 random bytes fewer than this many differ once in more than 10^12 keys. A word, or up to
 * sixteen bytes again and again, has fewer as well.
 */
const LEAST_DIFFERENT = 17;

const countsOn = (key: Buffer): boolean =>
  new Set(Array.from(key.subarray(1), (byte, at) => (byte - (key[at] ?? 0)) & 255)).size === 1;

/** Whether no random source made this key: too few different bytes, or counted on. */
export const isWeak = (key: Buffer): boolean =>
  new Set(key).size < LEAST_DIFFERENT || countsOn(key);
