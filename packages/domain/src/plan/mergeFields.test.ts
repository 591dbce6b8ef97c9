import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeFields } from './mergeFields.ts';

const BASE = { tekst: 'a', deel: null as string | null, keuzes: ['x'], alleenVoorMij: false };
type Said = typeof BASE;

test.for<{ why: string; theirs: Partial<Said>; mine: Partial<Said>; gives: Partial<Said> }>([
  { why: 'nobody changed anything', theirs: {}, mine: {}, gives: {} },
  { why: 'only the other', theirs: { tekst: 'b' }, mine: {}, gives: { tekst: 'b' } },
  { why: 'only me', theirs: {}, mine: { tekst: 'b' }, gives: { tekst: 'b' } },
  {
    why: 'another field each',
    theirs: { tekst: 'b' },
    mine: { alleenVoorMij: true },
    gives: { tekst: 'b', alleenVoorMij: true },
  },
  {
    why: 'both the same words',
    theirs: { tekst: 'b', deel: 'half' },
    mine: { tekst: 'b' },
    gives: { tekst: 'b', deel: 'half' },
  },
  { why: 'a list counts as one field', theirs: {}, mine: { keuzes: [] }, gives: { keuzes: [] } },
])('joined: $why', ({ theirs, mine, gives }) => {
  const merged = mergeFields(BASE, { ...BASE, ...theirs }, { ...BASE, ...mine });
  expect(merged).toEqual({ merged: { ...BASE, ...gives } });
});

test.for<{ why: string; theirs: Partial<Said>; mine: Partial<Said>; both: string[] }>([
  { why: 'two texts', theirs: { tekst: 'b' }, mine: { tekst: 'c' }, both: ['tekst'] },
  { why: 'emptied and changed', theirs: { tekst: '' }, mine: { tekst: 'c' }, both: ['tekst'] },
  {
    why: 'a list that both changed',
    theirs: { keuzes: ['x', 'y'] },
    mine: { keuzes: ['x', 'z'] },
    both: ['keuzes'],
  },
  {
    why: 'one field of two',
    theirs: { tekst: 'b', deel: 'p' },
    mine: { tekst: 'c', alleenVoorMij: true },
    both: ['tekst'],
  },
])('a person chooses: $why', ({ theirs, mine, both }) => {
  expect(mergeFields(BASE, { ...BASE, ...theirs }, { ...BASE, ...mine })).toEqual({ both });
});

test('the fields to choose between are named in order', () => {
  const said = (text: string) => ({ b: text, a: text });
  expect(mergeFields(said('0'), said('1'), said('2'))).toEqual({ both: ['a', 'b'] });
});

test.for([
  {
    why: 'keys of an object in another order are the same',
    stored: { wie: { naam: 'zus', dag: { van: 1, tot: 2 } } },
    again: { wie: { dag: { tot: 2, van: 1 }, naam: 'zus' } },
    asked: false,
  },
  {
    why: 'keys that stand alphabetically or not',
    stored: { wie: { a: 1, b: 2, c: 3 } },
    again: { wie: { c: 3, a: 1, b: 2 } },
    asked: false,
  },
  {
    why: 'another value in an object is a change',
    stored: { wie: { naam: 'zus' } },
    again: { wie: { naam: 'buur' } },
    asked: true,
  },
  {
    why: 'the same things in another order in a list are a change',
    stored: { keuzes: ['x', 'y'] },
    again: { keuzes: ['y', 'x'] },
    asked: true,
  },
])('$why', ({ stored, again, asked }) => {
  const other = Object.fromEntries(Object.keys(stored).map((name) => [name, 'other']));
  const result = mergeFields<object>(stored, other, again);
  expect('both' in result).toBe(asked);
});

test('a field that only one of the two has counts as changed', () => {
  const empty: { tekst?: string } = {};
  expect(mergeFields(empty, { tekst: 'b' }, empty)).toEqual({ merged: { tekst: 'b' } });
  expect(mergeFields(empty, { tekst: 'b' }, { tekst: 'c' })).toEqual({ both: ['tekst'] });
});

describe('for all contents', () => {
  const NAMES = ['a', 'b', 'c', 'd'];
  const value = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
  const record = fc.tuple(value, value, value, value);
  const named = (values: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(NAMES.map((name, at) => [name, values[at]]));
  /** Which of the two changes a field, so that the two never change the same one. */
  const owner = fc.array(fc.constantFrom('theirs', 'mine', 'nobody'), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  });
  const disjoint = fc.tuple(record, record, owner).map(([base, other, whose]) => {
    const by = (who: string) => named(base.map((old, at) => (whose[at] === who ? other[at] : old)));
    return { base: named(base), theirs: by('theirs'), mine: by('mine') };
  });

  test('on disjoint fields the order of arrival makes no difference', () => {
    fc.assert(
      fc.property(disjoint, ({ base, theirs, mine }) => {
        const one = mergeFields(base, theirs, mine);
        expect(one).toEqual(mergeFields(base, mine, theirs));
        expect(one).toHaveProperty('merged');
      }),
    );
  });

  test('every changed value is in the result, or the person is asked about that field', () => {
    fc.assert(
      fc.property(record, record, record, (b, t, m) => {
        const [base, theirs, mine] = [named(b), named(t), named(m)];
        const result = mergeFields(base, theirs, mine);
        for (const name of NAMES)
          for (const side of [theirs, mine]) {
            const kept =
              'merged' in result &&
              JSON.stringify(result.merged[name]) === JSON.stringify(side[name]);
            const unchanged = JSON.stringify(side[name]) === JSON.stringify(base[name]);
            const asked = 'both' in result;
            expect(kept || unchanged || asked).toBe(true);
          }
      }),
    );
  });

  test('merging again what was merged changes nothing', () => {
    fc.assert(
      fc.property(disjoint, ({ base, theirs, mine }) => {
        const result = mergeFields(base, theirs, mine);
        if ('both' in result) throw new Error('disjoint');
        expect(mergeFields(base, result.merged, mine)).toEqual(result);
      }),
    );
  });
});
