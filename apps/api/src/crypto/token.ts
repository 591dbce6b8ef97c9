import { createHash, randomBytes } from 'node:crypto';
import { hkdf } from './keys.ts';

/** 256 bits, once; the database keeps only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): Buffer =>
  createHash('sha256').update(token, 'utf8').digest();

/** The key that seals what only the live session may open. It cannot be made from the hash. */
export const sessionKey = (token: string): Buffer => hkdf(Buffer.from(token, 'utf8'), 'sessie');
