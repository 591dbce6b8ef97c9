import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** AES-256-GCM. 1: only the place is authenticated (older rows). 2: the header with the key's id too. */
const ALG_1 = 1;
const ALG_2 = 2;
const KEY_ID = 4;
const NONCE = 12;
const TAG = 16;
const HEAD_1 = 1;
const HEAD_2 = 1 + KEY_ID;

/** A ciphertext that was moved, changed or sealed under another key. */
export class SealBroken extends Error {}

/** One key, or all versions of a key that still count. */
export type Keys = Buffer | readonly Buffer[];

const ids = new WeakMap<Buffer, Buffer>();

/** Names a key without telling anything of it: four bytes made from it, in front of each blob. */
export const keyId = (key: Buffer): Buffer => {
  const known = ids.get(key);
  if (known) return known;
  const id = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'sleutel-id', KEY_ID));
  ids.set(key, id);
  return id;
};

/** What a blob sealed under this key begins with. */
export const blobHead = (key: Buffer): Buffer => Buffer.concat([Buffer.of(ALG_2), keyId(key)]);

const aad = (head: Buffer, place: string): Buffer => Buffer.concat([head, Buffer.from(place)]);

/**
 * Encrypts bytes for one place (tenant, table, row, column). Place, algorithm and key id are
 * authenticated, so a ciphertext copied to another row does not open there.
 */
const sealBytes = (key: Buffer, place: string, plain: Buffer): Buffer => {
  const nonce = randomBytes(NONCE);
  const head = blobHead(key);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad(head, place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([head, nonce, body, cipher.getAuthTag()]);
};

const open = (key: Buffer, blob: Buffer, headLength: number, place: Buffer): Buffer | null => {
  const begin = headLength + NONCE;
  if (blob.length < begin + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(headLength, begin))
    .setAAD(place)
    .setAuthTag(blob.subarray(blob.length - TAG));
  try {
    const body = blob.subarray(begin, blob.length - TAG);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return null;
  }
};

/** @throws SealBroken when the key, the place or a single bit differs. */
const unsealBytes = (keys: Keys, place: string, blob: Buffer): Buffer => {
  for (const key of Array.isArray(keys) ? keys : [keys]) {
    const plain =
      blob[0] === ALG_2 && blobHead(key).equals(blob.subarray(0, HEAD_2))
        ? open(key, blob, HEAD_2, aad(blob.subarray(0, HEAD_2), place))
        : blob[0] === ALG_1
          ? open(key, blob, HEAD_1, Buffer.from(place))
          : null;
    if (plain) return plain;
  }
  throw new SealBroken(place);
};

export const seal = (key: Buffer, place: string, plaintext: string): Buffer =>
  sealBytes(key, place, Buffer.from(plaintext, 'utf8'));

/** @throws SealBroken when the key, the place or a single bit differs. */
export const unseal = (keys: Keys, place: string, blob: Buffer): string =>
  unsealBytes(keys, place, blob).toString('utf8');

/** A fresh data key: one per plan, one per dossier. */
export const newKey = (): Buffer => randomBytes(32);

/** Envelope: a data key sealed under another key, for one holder and one row. */
export const wrapKey = sealBytes;
export const unwrapKey = unsealBytes;
