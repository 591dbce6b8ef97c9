import { randomInt, scrypt } from 'node:crypto';

const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 80 * 1024 * 1024 };
const AT_ONCE = 2;
const QUEUE = 16;

/** Too many people are entering a code at this moment; the caller may try again. */
export class CodeBusy extends Error {}

/** A new code: 16 digits from the system's random source, 53 bits. */
export const newCode = (): string =>
  Array.from({ length: 16 }, () => randomInt(10).toString()).join('');

/** Digits only: people type spaces, dashes and dots. Null when it cannot be a code. */
export const normalCode = (typed: string): string | null => {
  const digits = typed.replace(/[\s.·-]/g, '');
  return /^\d{16}$/.test(digits) ? digits : null;
};

/** In groups of four, for reading aloud and printing. */
export const printedCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

const waiting: (() => void)[] = [];
let running = 0;

const enter = async (): Promise<void> => {
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  if (waiting.length >= QUEUE) throw new CodeBusy();
  await new Promise<void>((resolve) => waiting.push(resolve));
};

const leave = (): void => {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
};

const stretch = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(code, salt, 48, COST, (error, out) => (error ? reject(error) : resolve(out))),
  );

/**
 * What a code opens: 16 bytes to find the slot, 32 bytes to open it. Slow on purpose (64 MiB of
 * memory each), at most two at once. Salt is per municipality: there is no name to find another by.
 * @throws CodeBusy when the queue is full.
 */
export const deriveCode = async (
  code: string,
  salt: Buffer,
): Promise<{ opzoek: Buffer; key: Buffer }> => {
  await enter();
  try {
    const out = await stretch(code, salt);
    return { opzoek: out.subarray(0, 16), key: out.subarray(16) };
  } finally {
    leave();
  }
};
