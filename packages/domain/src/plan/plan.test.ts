import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordOp, isLeeg, planFrom, recordsOf } from './plan.ts';
import { answer, anyPlan, anyRecords, need, NEED, OTHER_NEED, plan, service } from './testPlans.ts';

test('the order in which records come does not matter', () => {
  fc.assert(
    fc.property(anyRecords, fc.infiniteStream(fc.nat()), (records, order) => {
      const shuffled = records
        .map((record) => ({ record, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ record }) => record);
      expect(planFrom(shuffled)).toEqual(planFrom(records));
    }),
    { numRuns: 100 },
  );
});

test('a plan survives the way to records and back', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      expect(planFrom(recordsOf(made))).toEqual(made);
    }),
    { numRuns: 100 },
  );
});

test('of two records with one key the later one counts', () => {
  const made = planFrom([
    { soort: 'antwoord', ...answer('taal', { tekst: 'oud' }) },
    { soort: 'antwoord', ...answer('taal', { tekst: 'nieuw' }) },
  ]);
  expect(made.antwoorden.map(({ tekst }) => tekst)).toEqual(['nieuw']);
});

test('what hangs on a need that is gone is left out', () => {
  const made = planFrom([
    { soort: 'antwoord', ...answer('resultaat', { tekst: 'weg' }) },
    { soort: 'aanbod', ...service() },
    { soort: 'antwoord', ...answer('taal', { tekst: 'blijft' }) },
  ]);
  expect(made.antwoorden.map(({ tekst }) => tekst)).toEqual(['blijft']);
  expect(made.aanbod).toEqual([]);
});

test('topics come in the order of the screen, each once', () => {
  const made = planFrom([{ soort: 'leefgebieden', gekozen: ['wonen', 'huishouden', 'wonen'] }]);
  expect(made.leefgebieden).toEqual(['huishouden', 'wonen']);
});

test('an answer is found by question and need', () => {
  const antwoorden = [
    answer('resultaat', { tekst: 'een' }),
    answer('resultaat', { tekst: 'twee', behoefteId: OTHER_NEED }),
  ];
  const made = plan({ behoeften: [need(), need({ id: OTHER_NEED })], antwoorden });
  expect(antwoordOp(made, 'resultaat', NEED)?.tekst).toBe('een');
  expect(antwoordOp(made, 'resultaat', OTHER_NEED)?.tekst).toBe('twee');
  expect(antwoordOp(made, 'resultaat', null)).toBeUndefined();
});

const nothing = { leefgebieden: [], behoeften: [] };

test.for([
  { name: 'nothing at all', made: plan(nothing), empty: true },
  {
    name: 'an answer with only spaces',
    made: plan({ ...nothing, antwoorden: [answer('taal', { tekst: ' \n' })] }),
    empty: true,
  },
  {
    name: '"I do not know" says something',
    made: plan({ ...nothing, antwoorden: [answer('taal', { weetIkNiet: true })] }),
    empty: false,
  },
  {
    name: 'a mark says something',
    made: plan({ ...nothing, antwoorden: [answer('taal', { bespreken: true })] }),
    empty: false,
  },
  { name: 'a topic', made: plan({ behoeften: [] }), empty: false },
])('empty or not: $name', ({ made, empty }) => {
  expect(isLeeg(made)).toBe(empty);
});
