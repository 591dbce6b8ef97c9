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
  { woorden: 'zelvmoort', telefoon: '0800-0113', because: 'written as it sounds' },
  { woorden: 'me man mishandeld me', telefoon: '0800-2000', because: 'written as it sounds' },
  { woorden: 'mijn zoon bedrijgt mij', telefoon: '0800-2000', because: 'ij for ei' },
  { woorden: 'mijn vrouw ademt niet', telefoon: '112', because: 'acute' },
  { woorden: 'ze zijn beter af zonder mij', telefoon: '0800-0113', because: 'without the word' },
  { woorden: 'ik maak er een eind aan maken', telefoon: '0800-0113', because: 'spoken' },
  {
    woorden: 'mijn tuin is verwaarloosd en mijn man slaat mij',
    telefoon: '0800-2000',
    because: 'an innocent phrase beside it takes nothing away',
  },
  {
    woorden: 'na mijn beroerte wil ik dood',
    telefoon: '0800-0113',
    because: 'an innocent phrase beside it takes nothing away',
  },
])('"$woorden" shows $telefoon: $because', ({ woorden, telefoon }) => {
  expect(phones(woorden)).toContain(telefoon);
});

test.for([
  { woorden: 'mijn man is dood', because: 'grief is no danger' },
  { woorden: 'slagroom halen bij de winkel', because: 'looks like a blow' },
  { woorden: 'eten aan huis', because: 'plain' },
  { woorden: 'nieuwe messen laten slijpen', because: 'no weapon drawn' },
  { woorden: '', because: 'nothing typed' },
  { woorden: 'oefenen na een beroerte', because: 'long ago' },
  { woorden: 'mijn vader heeft vorig jaar een beroerte gehad', because: 'long ago' },
  { woorden: 'praten na mijn hartaanval', because: 'long ago' },
  { woorden: 'wie kan een spijker in de muur slaan', because: 'a hammer' },
  { woorden: 'dat slaat nergens op', because: 'figure of speech' },
  { woorden: 'mijn computer slaat de foto niet op', because: 'a computer' },
  { woorden: 'mijn tuin is verwaarloosd', because: 'a garden' },
  { woorden: 'leren eten met mes en vork', because: 'at table' },
  { woorden: 'er dreigt huisuitzetting', because: 'debts, no violence' },
  { woorden: 'de deurwaarder dreigt met beslag', because: 'debts, no violence' },
  { woorden: 'er ligt rommel op de grond', because: 'things on the floor' },
  { woorden: 'bang voor de dood', because: 'fear of dying' },
  { woorden: 'ik wil nog niet dood', because: 'the opposite' },
  { woorden: 'mijn hond is dood', because: 'grief is no danger' },
  { woorden: 'het stikt van de muizen', because: 'vermin' },
  { woorden: 'schilderij ophangen', because: 'a chore' },
  { woorden: 'mijn knie doet mij pijn', because: 'a knee' },
  { woorden: 'geweldige dag gehad', because: 'only looks like it' },
  { woorden: 'alcoholmisbruik', because: 'another subject' },
  { woorden: 'iemand mee voor de trein', because: 'a journey' },
  { woorden: 'sla en tomaten kweken', because: 'lettuce' },
  { woorden: 'ik voel mij opgesloten in huis', because: 'loneliness' },
])('"$woorden" shows no alarm: $because', ({ woorden }) => {
  expect(phones(woorden)).toEqual([]);
});

test('several dangers at once are all shown, the most urgent first', () => {
  expect(phones('mijn man bedreigt mij met een mes')).toEqual(['112', '0800-2000']);
});
