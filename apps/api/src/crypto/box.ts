import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { hkdf } from './keys.ts';
import { SealBroken, unwrapKey, wrapKey } from './seal.ts';

/** A box that anyone can close and only the holder of the private key can open (X25519). */
export interface BoxKeys {
  publiek: Buffer;
  prive: Buffer;
}

const SPKI = { format: 'der', type: 'spki' } as const;
const PKCS8 = { format: 'der', type: 'pkcs8' } as const;
/** Length of an X25519 public key in SPKI. */
const POINT = 44;

export const newBoxKeys = (): BoxKeys => {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publiek: publicKey.export(SPKI), prive: privateKey.export(PKCS8) };
};

/** One key for one message: made of both public halves and what only the two sides can compute. */
const sharedKey = (privateKey: KeyObject, publicKey: KeyObject, halves: Buffer): Buffer =>
  hkdf(diffieHellman({ privateKey, publicKey }), `doos|${halves.toString('base64')}`);

/** Closes a data key in a box for this public key, bound to its place. */
export const closeBox = (publiek: Buffer, place: string, plain: Buffer): Buffer => {
  const once = generateKeyPairSync('x25519');
  const half = once.publicKey.export(SPKI);
  const receiver = createPublicKey({ key: publiek, ...SPKI });
  const key = sharedKey(once.privateKey, receiver, Buffer.concat([half, publiek]));
  return Buffer.concat([half, wrapKey(key, place, plain)]);
};

/** @throws SealBroken when the key, the place or a single bit differs. */
export const openBox = ({ publiek, prive }: BoxKeys, place: string, box: Buffer): Buffer => {
  const half = box.subarray(0, POINT);
  let key: Buffer;
  try {
    const own = createPrivateKey({ key: prive, ...PKCS8 });
    const theirs = createPublicKey({ key: half, ...SPKI });
    key = sharedKey(own, theirs, Buffer.concat([half, publiek]));
  } catch {
    throw new SealBroken(place);
  }
  return unwrapKey(key, place, box.subarray(POINT));
};
