import { expect, test } from 'vitest';
import { lettersOf } from './secties.ts';
import { answer, need, plan } from './testPlans.ts';

const textsUnder = (wanted: string, made: ReturnType<typeof plan>): string[] =>
  lettersOf(made).flatMap(({ letter, items }) =>
    letter === wanted ? items.map(({ tekst }) => tekst) : [],
  );

test('Wmo 2015 art. 2.3.2 lid 4 onder a: the need, in the own words', () => {
  const made = plan({ behoeften: [need({ omschrijving: 'mijn huis schoon krijgen' })] });
  expect(textsUnder('a', made)).toContain('mijn huis schoon krijgen');
});

test('Wmo 2015 art. 2.3.2 lid 4 onder d: what the carer needs has its own letter', () => {
  const tekst = 'Mijn vrouw slaapt slecht.';
  const made = plan({ antwoorden: [answer('mantelzorgerNodig', { tekst })] });
  expect(textsUnder('d', made)).toEqual([tekst]);
  expect(textsUnder('c', made)).toEqual([]);
});
