import { expect, test } from 'vitest';
import { dangerIn } from './danger.ts';

const phones = (words: string) => dangerIn(words).map(({ telefoon }) => telefoon);

test.for([
  { woorden: 'mijn man slaat mij', telefoon: '0800-2000', because: 'violence at home' },
  { woorden: 'Hij slaat me soms', telefoon: '0800-2000', because: 'words in between' },
  { woorden: 'ik word geslagen door mijn zoon', telefoon: '0800-2000', because: 'passive' },
  { woorden: 'ik ben bang voor mijn ex-man', telefoon: '0800-2000', because: 'afraid, with gap' },
  { woorden: 'mijn dochter steelt mijn geld', telefoon: '0800-2000', because: 'financial abuse' },
  { woorden: 'ik wil niet meer leven', telefoon: '0800-0113', because: 'suicide' },
  { woorden: 'ZELFMOORD', telefoon: '0800-0113', because: 'one word, capitals' },
  { woorden: 'ik wil dood', telefoon: '0800-0113', because: 'short' },
  {
    woorden: 'had ik maar een einde aan mijn leven gemaakt',
    telefoon: '0800-0113',
    because: 'long',
  },
  { woorden: 'suïcidale gedachten', telefoon: '0800-0113', because: 'accent and inflection' },
  { woorden: 'mijn vader is bewusteloos', telefoon: '112', because: 'acute' },
  { woorden: 'ze krijgt geen lucht meer', telefoon: '112', because: 'another person' },
  { woorden: 'hij staat hier met een mes', telefoon: '112', because: 'weapon' },
])('"$woorden" shows $telefoon: $because', ({ woorden, telefoon }) => {
  expect(phones(woorden)).toContain(telefoon);
});

test.for([
  { woorden: 'mijn man is dood', because: 'grief is no danger' },
  { woorden: 'slagroom halen bij de winkel', because: 'looks like a blow' },
  { woorden: 'eten aan huis', because: 'plain' },
  { woorden: 'nieuwe messen laten slijpen', because: 'no weapon drawn' },
  { woorden: '', because: 'nothing typed' },
])('"$woorden" shows no alarm: $because', ({ woorden }) => {
  expect(phones(woorden)).toEqual([]);
});

test('several dangers at once are all shown, the most urgent first', () => {
  expect(phones('mijn man bedreigt mij met een mes')).toEqual(['112', '0800-2000']);
});
