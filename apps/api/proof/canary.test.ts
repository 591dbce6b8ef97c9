import { expect, test } from 'vitest';
import { run, SIZES } from './canary.ts';
import { canary, formsIn } from './canary/marks.ts';
import { misses, proofOf } from './kit/proof.ts';

test('what people wrote stands nowhere in the clear', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 120_000);

test.for([
  ['as it is', (text: string) => text],
  ['in base64', (text: string) => Buffer.from(text).toString('base64')],
  ['in base64, one further', (text: string) => Buffer.from(`a${text}`).toString('base64')],
  ['in base64, two further', (text: string) => Buffer.from(`ab${text}`).toString('base64')],
  ['in a URL', (text: string) => encodeURIComponent(text)],
  ['in hexadecimal', (text: string) => Buffer.from(text).toString('hex')],
  ['in JSON', (text: string) => JSON.stringify(text)],
  ['in UTF-16', (text: string) => Buffer.from(text, 'utf16le').toString('latin1')],
] as const)('a canary is found %s', ([, encode]) => {
  const bytes = Buffer.from(`iets ${encode(canary(7))} iets`, 'latin1');
  expect(formsIn(bytes)).not.toEqual([]);
});
