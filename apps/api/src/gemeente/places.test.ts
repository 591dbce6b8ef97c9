import { expect, test } from 'vitest';
import { placeCount, placeOf } from './places.ts';

test('all 4,086 postcode areas are known, each with a municipality', () => {
  expect(placeCount()).toBe(4086);
});

test.for([
  { postcode: '2801 AB', plaats: 'Gouda', code: '0513' },
  { postcode: '2741', plaats: 'Waddinxveen', code: '0627' },
  { postcode: ' 1011ab ', plaats: 'Amsterdam', code: '0363' },
])('$postcode lies in $plaats', ({ postcode, plaats, code }) => {
  expect(placeOf(postcode)).toMatchObject({ plaats, gemeente: { code } });
});

test.for(['0000 AB', '28011', 'AB 2801', '', '2801 A', 'constructor'])(
  '"%s" is no place',
  (text) => {
    expect(placeOf(text)).toBeNull();
  },
);
