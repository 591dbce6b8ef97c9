import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLeegAntwoord } from './plan.ts';
import { lettersOf } from './secties.ts';
import { answer, anyPlan, plan, service } from './testPlans.ts';
import { VRAGEN } from './vraag.ts';

test('everything said stands under its letter, in the own words', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      const secties = lettersOf(made);
      expect(secties.map(({ letter }) => letter).join('')).toBe('abcdefg');
      for (const a of made.antwoorden.filter((said) => !isLeegAntwoord(said))) {
        const items = secties.find(({ letter }) => letter === VRAGEN[a.vraag].letter)?.items ?? [];
        const found = items.filter(
          (item) => item.vraag === a.vraag && item.behoefteId === a.behoefteId,
        );
        expect(found).toHaveLength(1);
        if (a.tekst.trim() !== '') expect(found[0]?.tekst).toContain(a.tekst);
      }
      const texts = secties.flatMap(({ items }) => items.map(({ tekst }) => tekst));
      for (const b of made.behoeften) expect(texts).toContain(b.omschrijving);
    }),
    { numRuns: 100 },
  );
});

const one = (made: ReturnType<typeof answer>) =>
  lettersOf(plan({ antwoorden: [made] }))
    .flatMap(({ letter, items }) => items.map((item) => ({ letter, ...item })))
    .filter((item) => item.vraag !== null);

test.for([
  {
    name: 'choices, share and words in that order',
    made: answer('mantelzorg', { keuzes: ['gaatDoor'], deel: 'helft', tekst: 'mijn dochter' }),
    item: {
      letter: 'c',
      tekst: 'Er helpt iemand en die gaat door\nHoeveel: de helft\nmijn dochter',
    },
  },
  {
    name: 'not knowing is an answer',
    made: answer('andereHulp', { weetIkNiet: true }),
    item: { letter: 'f', tekst: 'Dat weet ik nog niet' },
  },
  {
    name: 'a mark without words',
    made: answer('kosten', { bespreken: true }),
    item: { letter: 'g', tekst: 'Hier wil ik over praten.' },
  },
])('an answer as text: $name', ({ made, item }) => {
  expect(one(made)).toEqual([expect.objectContaining(item)]);
});

test('an answer that says nothing is left out', () => {
  expect(one(answer('kosten', { tekst: '  ' }))).toEqual([]);
});

test.for([
  ['algemeneVoorziening', 'e'],
  ['voorliggendeWet', 'f'],
  ['algemeenGebruikelijk', 'b'],
  ['maatwerkvoorziening', 'a'],
] as const)('a found service of rung %s stands under letter %s', ([trede, letter]) => {
  const secties = lettersOf(plan({ aanbod: [service({ trede, uitkomst: 'wachtlijst' })] }));
  const texts = secties.find((s) => s.letter === letter)?.items.map(({ tekst }) => tekst);
  expect(texts).toContain('Eettafel (Buurthuis De Brug)\nEr is een wachtlijst');
});
