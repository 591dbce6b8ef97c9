import { expect, test } from 'vitest';
import { openBox } from './box.ts';
import { keksOf, keysOf } from './keys.ts';
import { keyId, unseal } from './seal.ts';
import { sessionKey, tokenHash } from './token.ts';

// What stands in databases and backups was made with these. A change here makes it unreadable.
const bytes = (from: number): Buffer =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 7 + from) & 255));
const RING = { id: 'k1', kek: bytes(1), zout: bytes(2) };
const MUNICIPALITY_KEY = 'a18d0c1dc796372efd3401ca4fae6d5c503cb17ad1fab6f1b3a05607fdb37079';

const hex = (value: Buffer): string => value.toString('hex');
const kept = (text: string): Buffer => Buffer.from(text, 'base64');

test('the keys of a municipality come out of the key file as they always did', () => {
  const keys = Object.entries(keysOf(RING, 'gemeente-1')).map(([name, key]) => [name, hex(key)]);
  expect(Object.fromEntries(keys)).toEqual({
    kek: MUNICIPALITY_KEY,
    stateKey: 'dcec25c78cc43d40429b0a9df5453c32fba89ad7f49b213d7aa5bcfba0cba76d',
    codeSalt: '634ab792cdf19ccb4dc194c22994396c5269631678d771206c44f435d62da778',
    clientKey: '2e5c41565e19f057284343e89e395e0c91c25ce85bb7bb78c7fada566791581c',
    auditKey: 'e6c638cca8ac0915c8ecb2ac9a888f070d06494039e885140ac1f043f876b669',
  });
  expect(keksOf(RING, 'gemeente-1').map(hex)).toEqual([MUNICIPALITY_KEY]);
  const andere = [{ id: 'k0', kek: RING.kek }];
  expect(keksOf({ ...RING, kek: bytes(9), andere }, 'gemeente-1').map(hex)).toEqual([
    expect.not.stringContaining(MUNICIPALITY_KEY),
    MUNICIPALITY_KEY,
  ]);
});

test('the name of a key, and what is made of a session token', () => {
  expect(hex(keyId(bytes(1)))).toBe('8ba8b382');
  expect(hex(sessionKey('token'))).toBe(
    'a2d8bea54358cd98b59a8ef2dd201f1dbb5426c836219667275bc27b4ecb9840',
  );
  expect(hex(tokenHash('token'))).toBe(
    '3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0',
  );
});

test('a text that was sealed before opens', () => {
  const blob = kept('Aouos4KLW3yOXvgBg3eNXh1bBdjXzq3+RrHTSxTjYBgfwZT9aZ5d8naixFlo2aKrskOECSVW');
  expect(unseal(bytes(1), 'plaats', blob)).toBe('Dweilen lukt niet. é');
});

test('a box that was closed before opens', () => {
  const own = {
    publiek: kept('MCowBQYDK2VuAyEAcJNodP3sL1lyDwsEHEsooZ8O5jUwIoFk5wTWUa457lQ='),
    prive: kept('MC4CAQAwBQYDK2VuBCIEIPjkOB2Uuiyqc+hQ8pOQxwiKbpDMt+f8IUacd4Ml3opH'),
  };
  const box = kept(
    'MCowBQYDK2VuAyEAqcSOZHjGRcyiuLbKOTHfK68R6c+gIYkPcf7wFoX7ZQsCviIm0ZdVFV8WTMK2WrCwQvIyXk7TkEOXoTHUTsqkL6tTP0G1dd+KhhQoNHiJQ+MIBgCeTY1g91PCnK31/GZi+A==',
  );
  expect(openBox(own, 'plaats', box)).toEqual(bytes(3));
});
