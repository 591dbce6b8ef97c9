import { chmodSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tempFolder } from '../testing/folder.ts';
import { keysOf, openKeyRing } from './keys.ts';

const folder = tempFolder();
afterAll(() => rmSync(folder, { recursive: true }));

test('the demonstration makes its key file once, for its owner only', () => {
  const path = join(folder, 'diep', 'sleutels.json');
  const made = openKeyRing(path, true);
  expect(statSync(path).mode & 0o777).toBe(0o400);
  expect(openKeyRing(path, true)).toEqual(made);
});

test('each municipality and each purpose has a key of its own', () => {
  const ring = openKeyRing(join(folder, 'a.json'), true);
  const keys = [...Object.values(keysOf(ring, 'a')), ...Object.values(keysOf(ring, 'b'))];
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length);
});

test.for([
  { name: 'no JSON', text: '{', says: /not valid/ },
  { name: 'a key that is too short', text: '{"id":"k","kek":"AA==","zout":"AA=="}', says: /valid/ },
])('refused: $name', ({ name, text, says }) => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, text, { mode: 0o400 });
  expect(() => openKeyRing(path, true)).toThrow(says);
});

test('refused: a key file that others can read, or none at all', () => {
  const path = join(folder, 'open.json');
  openKeyRing(path, true);
  chmodSync(path, 0o444);
  expect(() => openKeyRing(path, false)).toThrow(/readable by others/);
  expect(() => openKeyRing(join(folder, 'weg.json'), false)).toThrow(/missing/);
});
