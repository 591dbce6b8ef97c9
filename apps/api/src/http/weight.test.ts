import { expect, test } from 'vitest';
import { maxBodyOf } from './limits.ts';
import { tooComplex } from './weight.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const wide = (keys: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, index) => [`k${index}`, 1])));

test.for([
  { what: 'twelve deep', json: nested(12), refused: false },
  { what: 'thirteen deep', json: nested(13), refused: true },
  { what: 'twenty thousand deep', json: nested(20_000), refused: true },
  { what: 'two thousand keys', json: wide(2_000), refused: false },
  { what: 'one key more', json: wide(2_001), refused: true },
  { what: 'brackets in a text', json: JSON.stringify('[{:'.repeat(5_000)), refused: false },
  { what: 'an escaped quote', json: `{"a":"\\"${'{'.repeat(50)}"}`, refused: false },
  { what: 'a text without end', json: `"${'['.repeat(50)}`, refused: false },
  { what: 'a text that ends in a backslash', json: `"\\`, refused: false },
  { what: 'nothing', json: '', refused: false },
])('$what: refused $refused', ({ json, refused }) => {
  expect(tooComplex(json)).toBe(refused);
});

const KB = 1024;
test.for([
  { paths: ['inwoner.plan.get'], kb: 64 },
  { paths: ['inwoner.melding.doe'], kb: 256 },
  { paths: ['gemeente.info', 'inwoner.plan.get'], kb: 128 },
  { paths: Array.from({ length: 10 }, () => 'gemeente.info'), kb: 256 },
])('room of a request for $paths.length calls: $kb kB', ({ paths, kb }) => {
  expect(maxBodyOf(paths)).toBe(kb * KB);
});
