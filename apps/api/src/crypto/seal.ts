import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALG_AES_256_GCM = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE;

/** A ciphertext that was moved, changed or sealed under another key. */
export class SealBroken extends Error {}

/**
 * Encrypts bytes for one place (table, row, column). The place is authenticated, so a ciphertext
 * copied to another row does not open there.
 */
const sealBytes = (key: Buffer, place: string, plain: Buffer): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(ALG_AES_256_GCM), nonce, body, cipher.getAuthTag()]);
};

/** @throws SealBroken when the key, the place or a single bit differs. */
const unsealBytes = (key: Buffer, place: string, blob: Buffer): Buffer => {
  if (blob.length < HEAD + TAG || blob[0] !== ALG_AES_256_GCM) throw new SealBroken(place);
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(1, HEAD))
    .setAAD(Buffer.from(place))
    .setAuthTag(blob.subarray(blob.length - TAG));
  try {
    const body = blob.subarray(HEAD, blob.length - TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new SealBroken(place);
  }
};

export const seal = (key: Buffer, place: string, plaintext: string): Buffer =>
  sealBytes(key, place, Buffer.from(plaintext, 'utf8'));

/** @throws SealBroken when the key, the place or a single bit differs. */
export const unseal = (key: Buffer, place: string, blob: Buffer): string =>
  unsealBytes(key, place, blob).toString('utf8');

/** A fresh data key: one per plan, one per dossier. */
export const newKey = (): Buffer => randomBytes(32);

/** Envelope: a data key sealed under another key, for one holder and one row. */
export const wrapKey = sealBytes;
export const unwrapKey = unsealBytes;
