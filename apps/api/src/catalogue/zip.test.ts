import { expect, test } from 'vitest';
import { zipOf } from './testing/zip.ts';
import { unzip } from './zip.ts';

const MB = 1024 * 1024;
const text = (words: string) => ({ content: Buffer.from(words) });
const zeros = (bytes: number) => ({ content: Buffer.alloc(bytes) });
const zinOf = (bytes: Buffer) => {
  const unzipped = unzip(bytes, MB);
  return 'zin' in unzipped ? unzipped.zin : null;
};

test('files are unpacked by name, whatever folder they stand in', () => {
  const bytes = zipOf([
    { name: 'map/services.csv', ...text('id,name\n') },
    { name: '../../etc/passwd', ...text('x'), method: 0 },
    { name: 'leeg.csv', ...text('') },
  ]);
  const unzipped = unzip(bytes, MB);
  if ('zin' in unzipped) throw new Error(unzipped.zin);
  expect([...unzipped.files].map(([name, content]) => [name, content.toString()])).toEqual([
    ['services.csv', 'id,name\n'],
    ['passwd', 'x'],
    ['leeg.csv', ''],
  ]);
});

test.for([
  { because: 'declares more than may be', bytes: zipOf([{ name: 'a', ...zeros(2 * MB) }]) },
  {
    because: 'many files are more together than may be',
    bytes: zipOf([1, 2, 3].map((nr) => ({ name: `${nr}`, ...zeros(MB / 2) }))),
  },
])('refused by what it declares: $because', ({ bytes }) => {
  expect(bytes.length).toBeLessThan(10_000);
  expect(zinOf(bytes)).toBe('Uitgepakt is deze zip te groot.');
});

test('refused by what it really holds: declares 10 bytes and unpacks to 40 MB', () => {
  const bytes = zipOf([{ name: 'bom', ...zeros(40 * MB), says: 10 }]);
  expect(zinOf(bytes)).toBe('In deze zip is bom niet wat de zip zegt.');
});

test.for([
  { because: 'no zip', bytes: Buffer.from('id,name'), zin: 'Dit is geen zip.' },
  { because: 'nothing', bytes: Buffer.alloc(0), zin: 'Dit is geen zip.' },
  {
    because: 'broken content',
    bytes: zipOf([{ name: 'a', ...text('abc'), crc: 1 }]),
    zin: 'In deze zip is a niet wat de zip zegt.',
  },
  {
    because: 'packed in another way',
    bytes: zipOf([{ name: 'a', ...text('abc'), method: 12 }]),
    zin: 'In deze zip is a op een andere manier ingepakt.',
  },
  {
    because: 'the same file twice',
    bytes: zipOf([
      { name: 'a', ...text('1') },
      { name: 'x/a', ...text('2') },
    ]),
    zin: 'In deze zip zit a twee keer.',
  },
  {
    because: 'too many files',
    bytes: zipOf(Array.from({ length: 201 }, (_, nr) => ({ name: `${nr}`, ...text('x') }))),
    zin: 'In deze zip zitten te veel bestanden.',
  },
  {
    because: 'a list of contents that points outside',
    bytes: zipOf([{ name: 'a', ...text('abc') }]).fill(0xff, 70, 80),
    zin: 'Deze zip is kapot. Maak hem opnieuw.',
  },
])('a sentence, never an error: $because', ({ bytes, zin }) => {
  expect(zinOf(bytes)).toBe(zin);
});
