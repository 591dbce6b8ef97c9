import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tempFolder } from '../testing/folder.ts';
import { liveKeyRing, NOTICE_MS, openKeyRing, writeKeyRing } from './keyFile.ts';
import { keksOf, keysOf } from './keys.ts';
import { isWeak } from './weak.ts';

const folder = tempFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const random = () => randomBytes(32).toString('base64');

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

const SAME = random();
test.for([
  { name: 'all zeros', kek: Buffer.alloc(32) },
  { name: 'one byte again and again', kek: Buffer.alloc(32, 0xa7) },
  { name: 'a short pattern', kek: Buffer.alloc(32, 'geheim') },
  { name: 'sixteen bytes twice', kek: Buffer.alloc(32, randomBytes(16)) },
  { name: 'counted on', kek: Buffer.from(Array.from({ length: 32 }, (_, at) => at)) },
  { name: 'words', kek: Buffer.from('keukentafelkeukentafelkeukentafe') },
  { name: 'the same as the salt', kek: Buffer.from(SAME, 'base64') },
])('refused at start: a key of $name', ({ name, kek }) => {
  const path = join(folder, `zwak-${name}.json`);
  const text = JSON.stringify({ id: 'k1', kek: kek.toString('base64'), zout: SAME });
  writeFileSync(path, text, { mode: 0o400 });
  expect(() => openKeyRing(path, true)).toThrow(/no random source made/);
});

const different = (many: number) =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => (Math.min(at, many - 1) * 37) & 255));

test.for([
  { many: 16, weak: true },
  { many: 17, weak: false },
])('a key of $many different bytes: weak $weak', ({ many, weak }) => {
  expect(isWeak(different(many))).toBe(weak);
});

test('a real key is never refused', () => {
  for (let n = 0; n < 20_000; n += 1) expect(isWeak(randomBytes(32))).toBe(false);
});

test('refused: a key file that others can read, or none at all', () => {
  const path = join(folder, 'open.json');
  openKeyRing(path, true);
  chmodSync(path, 0o444);
  expect(() => openKeyRing(path, false)).toThrow(/readable by others/);
  expect(() => openKeyRing(join(folder, 'weg.json'), false)).toThrow(/missing/);
});

test('an older file of one key is read as it was', () => {
  const path = join(folder, 'oud.json');
  const [kek, zout] = [random(), random()];
  writeFileSync(path, JSON.stringify({ id: 'k1', kek, zout }), { mode: 0o400 });
  expect(openKeyRing(path, false)).toMatchObject({ id: 'k1', andere: [] });
});

test('with a key service the file holds nothing that is of use alone', () => {
  const path = join(folder, 'kms.json');
  const service = join(folder, 'kms.mjs');
  // A stand-in for a key service: turns every byte round.
  const code = `let s='';for await(const c of process.stdin)s+=c;
    if(!['wrap','unwrap'].includes(process.argv[2]))process.exit(1);
    const b=Buffer.from(s,'base64').map(x=>x^255);console.log(b.toString('base64'))`;
  writeFileSync(service, code);
  const command = `${process.execPath} ${service}`;
  const ring = openKeyRing(path, true, command);
  expect(readFileSync(path, 'utf8')).not.toContain(ring.kek.toString('base64'));
  expect(openKeyRing(path, false, command).kek).toEqual(ring.kek);
  const shorter = join(folder, 'korter.mjs');
  writeFileSync(shorter, `console.log('AAAA')`);
  const short = `${process.execPath}  ${shorter}`;
  expect(() => openKeyRing(path, false, short)).toThrow('gave no key of 32 bytes');
  expect(() => openKeyRing(path, false)).toThrow(/needs KEK_COMMAND/);
  expect(() => openKeyRing(path, false, '/bin/false')).toThrow(/did not unwrap a key$/);
});

test('a running process uses the new key soon after the file changed', async () => {
  const path = join(folder, 'levend.json');
  const ring = liveKeyRing(path, true);
  const [first, next] = [openKeyRing(path, false), { id: 'k2', kek: randomBytes(32) }];
  expect(ring.kek).toEqual(first.kek);
  writeKeyRing(path, { ...next, zout: first.zout, andere: [first] }, null);
  await expect.poll(() => ring.id).toBe('k2');
  expect(keksOf(ring, 'a')).toHaveLength(2);
  expect(ring.zout).toEqual(first.zout);
  rmSync(path);
  await new Promise((resolve) => setTimeout(resolve, 2 * NOTICE_MS));
  expect(ring.id).toBe('k2'); // gone for a moment: who has the keys goes on
});
