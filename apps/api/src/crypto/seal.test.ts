import { expect, test } from 'vitest';
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
  const blob = seal(key, 'a', 'kort');
  expect(() => unseal(key, 'a', blob.subarray(0, 20))).toThrow(SealBroken);
});

test('the same text looks different each time', () => {
  expect(seal(key, 'a', 'x').equals(seal(key, 'a', 'x'))).toBe(false);
});

test('what the database keeps of a token does not give its key', () => {
  const token = newToken();
  expect(sessionKey(token).equals(hkdf(tokenHash(token), 'sessie'))).toBe(false);
});
