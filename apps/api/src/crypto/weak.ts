/** Of 32 random bytes fewer than this many differ once in more than 10^12 keys. */
const LEAST_DIFFERENT = 16;
const LONGEST_PATTERN = 16;

const repeats = (key: Buffer, period: number): boolean =>
  key.every((byte, at) => at < period || byte === key[at - period]);

const countsOn = (key: Buffer): boolean =>
  new Set(Array.from(key.subarray(1), (byte, at) => (byte - (key[at] ?? 0)) & 255)).size === 1;

/** Whether no random source made this key: too few different bytes, a pattern, or counted on. */
export const isWeak = (key: Buffer): boolean =>
  new Set(key).size < LEAST_DIFFERENT ||
  countsOn(key) ||
  Array.from({ length: LONGEST_PATTERN }, (_, at) => at + 1).some((one) => repeats(key, one));
