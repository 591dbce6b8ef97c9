import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, anyPlan, NEED, plan } from './testPlans.ts';
import { wieDraagtWat } from './wieDraagtWat.ts';

test('shares never exceed the whole and the remainder is what they leave', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      for (const { id } of made.behoeften) {
        const aandelen = wieDraagtWat(made, id);
        const known = aandelen.map(({ deel }) => deel).filter((deel) => deel !== null);
        const sum = known.reduce((total, deel) => total + deel, 0);
        expect(known.every((deel) => deel >= 0 && deel <= 1)).toBe(true);
        expect(sum).toBe(known.length > 0 ? 1 : 0);
      }
    }),
    { numRuns: 200 },
  );
});

const shares = (antwoorden: ReturnType<typeof answer>[]) =>
  Object.fromEntries(wieDraagtWat(plan({ antwoorden }), NEED).map(({ wie, deel }) => [wie, deel]));

test.for([
  { name: 'nothing said: nothing known', antwoorden: [], rest: null },
  {
    name: 'two parts leave a quarter',
    antwoorden: [answer('eigenKracht', { deel: 'kwart' }), answer('mantelzorg', { deel: 'helft' })],
    rest: 0.25,
  },
  {
    name: 'more than all: the later rung gets what is left',
    antwoorden: [
      answer('eigenKracht', { deel: 'driekwart' }),
      answer('mantelzorg', { deel: 'alles' }),
    ],
    rest: 0,
  },
  {
    name: 'living alone says "nothing" without more',
    antwoorden: [answer('gebruikelijkeHulp', { keuzes: ['woonAlleen'] })],
    rest: 1,
  },
  {
    name: 'not wanting to ask is a full answer (I7)',
    antwoorden: [answer('sociaalNetwerk', { keuzes: ['wilNietVragen'] })],
    rest: 1,
  },
  {
    name: 'a choice without a share leaves it open',
    antwoorden: [answer('mantelzorg', { keuzes: ['gaatDoor', 'wilNietVragen'] })],
    rest: null,
  },
  {
    name: 'paying oneself takes nothing away',
    antwoorden: [
      answer('eigenKracht', { deel: 'helft' }),
      answer('zelfRegelenEnBetalen', { keuzes: ['kiestZelf'] }),
    ],
    rest: 0.5,
  },
])('$name', ({ antwoorden, rest }) => {
  expect(shares(antwoorden).rest).toBe(rest);
});

test('the later rung is cut to what is left, and says so in words', () => {
  const antwoorden = [
    answer('eigenKracht', { deel: 'driekwart' }),
    answer('mantelzorg', { deel: 'alles' }),
  ];
  const carer = wieDraagtWat(plan({ antwoorden }), NEED).find(({ wie }) => wie === 'mantelzorg');
  expect(carer).toMatchObject({ deel: 0.25, uitleg: 'een klein deel' });
});
