import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { seedCatalogue } from './seed/index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, day('2026-11-22'));
});
afterAll(() => api.close());

test.for([
  ['', 'nothing'],
  ['   \t\n ', 'only white space'],
  ['a', 'one letter'],
  ['é', 'one letter with an accent'],
  ['?', 'one mark'],
  ['😀👵🏽🏳️‍🌈', 'emoji'],
  ['x'.repeat(10_000), 'one word of ten thousand letters'],
  ['ik kan de trap niet meer op '.repeat(400), 'ten thousand letters of words'],
  ["'; drop table service; --", 'SQL'],
  ["') or 1=1 --", 'SQL that closes a bracket'],
  ['a & b | !c <-> d:*', 'the language of full text'],
  ['%_%\\', 'wildcards and a backslash'],
  ['<script>alert(1)</script>', 'a script'],
  ['${7*7} {{7*7}} $(id)', 'templates and a shell'],
  ['../../etc/passwd', 'a path'],
  ['\u202Epart pil\u202C', 'a text turned around'],
  ['trap\u0000lift\u0007', 'control characters'],
  ['\ud800 lone', 'half a character'],
  ['مساعدة في المنزل', 'Arabic'],
  ['家庭帮助', 'Chinese'],
  ['𝓽𝓻𝓪𝓹 ｔｒａｐ', 'letters of another alphabet'],
  ['0000000000 123 -1 1e309 NaN null undefined', 'numbers'],
  ['aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbb', 'a cat on the keyboard'],
  ['constructor __proto__ toString hasOwnProperty', 'names of the language itself'],
] as const)('%j is answered, never with nothing and never with an error: %s', async ([words]) => {
  const { hits } = await api.visitor().catalogue.search.query({ words });
  expect(hits.length).toBeGreaterThan(0);
});

test('what is unreadable is left out, the rest is read', async () => {
  const { hits } = await api
    .visitor()
    .catalogue.search.query({ words: '\u202Etrap\u0000 lift', limit: 1 });
  expect(hits[0]?.categorieen.map(({ code }) => code)).toContain('WO-TRAP');
});

test('danger at the end of a long story is seen', async () => {
  const words = `${'ik woon al jaren in dit huis en het gaat eigenlijk best goed. '.repeat(20)} Maar mijn man slaat mij.`;
  const { danger } = await api.visitor().catalogue.search.query({ words });
  expect(danger.map(({ telefoon }) => telefoon)).toContain('0800-2000');
});
