import { expect, test } from 'vitest';
import { planTexts } from './inhoud.ts';
import { checkTaal, fleschDouma, sentencesOf, syllablesOf, textsIn, wordsOf } from './taalcheck.ts';

const at = (tekst: string) => [{ scherm: 's', plek: 's.hulp', tekst }];
const words = (n: number) => `${Array.from({ length: n }, () => 'woord').join(' ')}.`;

test.for([
  { name: 'fifteen words is fine', tekst: words(15), ernst: [] },
  { name: 'sixteen is a signal', tekst: words(16), ernst: ['let op'] },
  { name: 'twenty is still a signal', tekst: words(20), ernst: ['let op'] },
  { name: 'twenty-one must be mended', tekst: words(21), ernst: ['fout'] },
  {
    name: 'two short sentences are not one long one',
    tekst: words(12) + ' ' + words(12),
    ernst: [],
  },
  { name: 'an official word', tekst: 'Bel ons indien u hulp wilt.', ernst: ['fout'] },
  { name: 'a word that only contains one', tekst: 'De bediende is vriendelijk.', ernst: [] },
  { name: 'jargon without a word about it', tekst: 'Vraag een pgb aan.', ernst: ['fout'] },
  { name: 'jargon explained', tekst: 'Vraag een pgb. Dat is geld voor hulp.', ernst: [] },
  {
    name: 'a term that has no place on screen',
    tekst: 'Uw zelfredzaamheid telt.',
    ernst: ['fout'],
  },
])('$name', ({ tekst, ernst }) => {
  expect(checkTaal(at(tekst)).map((found) => found.ernst)).toEqual(ernst);
});

test('an explanation elsewhere on the same screen is enough, on another screen it is not', () => {
  const uitleg = 'Een mentor wordt benoemd door de rechter.';
  const both = textsIn({ een: { label: 'Uw mentor', hulp: uitleg } }, 'T');
  const apart = textsIn({ een: { label: 'Uw mentor' }, twee: { hulp: uitleg } }, 'T');
  expect(checkTaal(both)).toEqual([]);
  expect(checkTaal(apart).map(({ plek }) => plek)).toEqual(['T.een']);
});

test('codes and articles are not read as text', () => {
  const table = {
    een: { label: 'Kort', regel: { artikel: words(30) }, keuzes: [{ waarde: 'x' }] },
  };
  expect(textsIn(table, 'T').map(({ plek }) => plek)).toEqual(['T.een.label']);
});

test.for([
  ['huis', 1],
  ['keukentafel', 4],
  ['ideeën', 3],
  ['zee', 1],
  ['ruïne', 3],
  ['brrr', 1],
] as const)('syllables of %s', ([word, count]) => {
  expect(syllablesOf(word)).toBe(count);
});

test('sentences and words', () => {
  expect(sentencesOf('Bel om 10.30 uur. Echt? “Ja.” Goed\nzo')).toHaveLength(5);
  expect(wordsOf('’s ochtends: kant-en-klaar eten!')).toEqual([
    's',
    'ochtends',
    'kant-en-klaar',
    'eten',
  ]);
});

test('reading ease tells plain text from legal text', () => {
  const plain = 'Wat kunt u zelf? Wie helpt u nu? Wat wilt u het liefst?';
  const legal =
    'De cliënt verstrekt het college de gegevens en bescheiden die voor de beoordeling van de noodzakelijkheid van de maatschappelijke ondersteuning redelijkerwijs vereist zijn.';
  expect(fleschDouma(plain)).toBeGreaterThan(85);
  expect(fleschDouma(legal)).toBeLessThan(30);
});

test('every text of the plan can be read by most people', () => {
  const faults = checkTaal(planTexts()).filter(({ ernst }) => ernst === 'fout');
  expect(faults).toEqual([]);
});

test('long sentences are rare, and no screen with a real text is hard to read', () => {
  const texts = planTexts();
  const total = texts.flatMap(({ tekst }) => sentencesOf(tekst)).length;
  const long = checkTaal(texts).filter(({ ernst }) => ernst === 'let op');
  expect(long.slice(Math.floor(total / 50))).toEqual([]);
  const hard = [...Map.groupBy(texts, ({ scherm }) => scherm)]
    .map(([scherm, on]) => ({ scherm, text: on.map(({ tekst }) => tekst).join('\n') }))
    .filter(({ text }) => wordsOf(text).length >= 30 && fleschDouma(text) < 65);
  expect(hard).toEqual([]);
});
