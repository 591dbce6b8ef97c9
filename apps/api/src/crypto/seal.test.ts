import { createCipheriv, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { closeBox, newBoxKeys, openBox } from './box.ts';
import { hkdf } from './keys.ts';
import { newKey, seal, SealBroken, unseal } from './seal.ts';
import { newToken, sessionKey, tokenHash } from './token.ts';

const key = newKey();

test.for([
  { name: 'nothing', text: '' },
  { name: 'emoji and right to left', text: 'é 👩🏽‍🦽 مرحبا' },
  { name: 'ten thousand characters', text: 'ab'.repeat(5_000) },
])('what was sealed comes back: $name', ({ text }) => {
  expect(unseal(key, 'a|1', seal(key, 'a|1', text))).toBe(text);
});

test('a ciphertext does not open in another place, so rows cannot be swapped', () => {
  const blob = seal(key, 'g|plan_record|1', 'van mij');
  expect(() => unseal(key, 'g|plan_record|2', blob)).toThrow(SealBroken);
});

test('another key does not open it', () => {
  expect(() => unseal(newKey(), 'a', seal(key, 'a', 'x'))).toThrow(SealBroken);
});

test('no bit of it can be changed, the algorithm byte included', () => {
  const blob = seal(key, 'a', 'kort');
  const opened = [...blob.keys()].filter((at) => {
    const bent = Buffer.from(blob);
    bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
    try {
      return unseal(key, 'a', bent) !== null;
    } catch {
      return false;
    }
  });
  expect(opened).toEqual([]);
});

test('a piece of a ciphertext is refused, not read past its end', () => {
  for (const blob of [seal(key, 'a', 'kort'), sealedBefore('a', 'kort')])
    for (let length = 0; length < blob.length; length += 1)
      expect(() => unseal(key, 'a', blob.subarray(0, length))).toThrow(SealBroken);
});

test('the same text looks different each time', () => {
  expect(seal(key, 'a', 'x').equals(seal(key, 'a', 'x'))).toBe(false);
});

test('what the database keeps of a token does not give its key', () => {
  const token = newToken();
  expect(sessionKey(token).equals(hkdf(tokenHash(token), 'sessie'))).toBe(false);
});

/** As it was sealed before the key had a name. */
const sealedBefore = (place: string, text: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, body, cipher.getAuthTag()]);
};

test('what was sealed before the key had a name still opens, in its own place only', () => {
  const blob = sealedBefore('a|1', 'oud');
  expect(unseal([newKey(), key], 'a|1', blob)).toBe('oud');
  expect(() => unseal(key, 'a|2', blob)).toThrow(SealBroken);
  const unknown = Buffer.concat([Buffer.of(3), blob.subarray(1)]);
  expect(() => unseal(key, 'a|1', unknown)).toThrow(SealBroken);
});

test('of several versions of a key the blob names its own', () => {
  const [old, now] = [newKey(), newKey()];
  expect(unseal([now, old], 'a', seal(old, 'a', 'x'))).toBe('x');
  expect(() => unseal([now], 'a', seal(old, 'a', 'x'))).toThrow(SealBroken);
});

test('a hundred thousand blobs have a hundred thousand nonces', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 100_000; n += 1) seen.add(seal(key, 'a', '').toString('latin1', 5, 17));
  expect(seen.size).toBe(100_000);
});

test('a box opens with the private key only, in its place, unchanged', () => {
  const [mine, other] = [newBoxKeys(), newBoxKeys()];
  const box = closeBox(mine.publiek, 'a', key);
  expect(openBox(mine, 'a', box)).toEqual(key);
  expect(() => openBox(other, 'a', box)).toThrow(SealBroken);
  expect(() => openBox(mine, 'b', box)).toThrow(SealBroken);
  const opened = [...box.keys()].filter((at) => {
    const bent = Buffer.from(box);
    bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
    try {
      return openBox(mine, 'a', bent) !== null;
    } catch (error) {
      return !(error instanceof SealBroken);
    }
  });
  expect(opened).toEqual([]);
});
