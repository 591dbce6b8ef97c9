import { expect, test } from 'vitest';
import { meenemen } from './meenemen.ts';
import { samenvatting, shorten } from './samenvatting.ts';
import { answer, need, plan } from './testPlans.ts';

test('the summary holds the core of each need, what to talk about and what to find out', () => {
  const page = samenvatting(
    plan({
      antwoorden: [
        answer('taal', { keuzes: ['tolk'] }),
        answer('watGaatGoed', { tekst: 'de afwas' }),
        answer('resultaat', { tekst: 'een schoon huis', bespreken: true }),
        answer('mantelzorg', { weetIkNiet: true }),
        answer('pgbWens', { keuzes: ['uitleg'] }),
      ],
    }),
  );
  expect(page.praten.map(({ tekst }) => tekst)).toEqual(['Ik wil graag een tolk']);
  expect(page.behoeften[0]).toMatchObject({
    leefgebied: 'Huishouden',
    omschrijving: 'het huis schoon',
    regels: [{ tekst: 'een schoon huis' }],
  });
  expect(page.bespreken).toMatchObject([{ tekst: 'een schoon huis', behoefte: 'het huis schoon' }]);
  expect(page.slot.map(({ tekst }) => tekst)).toEqual(['Ik wil eerst meer uitleg']);
  expect(page.uitzoeken).toBe(1);
});

test.for([
  { name: 'short stays', text: 'een schoon huis', max: 20, short: 'een schoon huis' },
  { name: 'lines become one', text: 'een\r\n schoon', max: 20, short: 'een schoon' },
  { name: 'cut between words', text: 'een heel schoon huis', max: 17, short: 'een heel schoon…' },
  { name: 'one endless word', text: 'a'.repeat(30), max: 10, short: `${'a'.repeat(10)}…` },
  { name: 'a family is one character', text: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', max: 2, short: '👩‍👩‍👧👩‍👩‍👧…' },
])('shorten: $name', ({ text, max, short }) => {
  expect(shorten(text, max)).toBe(short);
});

test.for([
  { name: 'a topic', made: plan({ leefgebieden: ['wonen'] }), word: 'Foto’s' },
  {
    name: 'a need about a topic that was not chosen',
    made: plan({ behoeften: [need({ leefgebied: 'gezondheid' })] }),
    word: 'medicijnen',
  },
  {
    name: 'a choice',
    made: plan({ antwoorden: [answer('vertegenwoordiger', { keuzes: ['volmacht'] })] }),
    word: 'volmacht',
  },
  {
    name: 'someone who comes along',
    made: plan({ antwoorden: [answer('wieErbij', { keuzes: ['familie'] })] }),
    word: 'meekomt',
  },
])('bring along because of $name', ({ made, word }) => {
  const base = meenemen(plan({ behoeften: [], leefgebieden: [] })).join('\n');
  expect(base).toContain('paspoort');
  expect(base).not.toContain(word);
  expect(meenemen(made).join('\n')).toContain(word);
});
