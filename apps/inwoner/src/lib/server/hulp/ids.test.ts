import { expect, test } from 'vitest';
import { idsFrom, MOST, shortIds } from './ids.ts';

const idAt = (at: number) => `af2d11b6-d87c-8849-b8a6-${at.toString(16).padStart(12, '0')}`;
const many = Array.from({ length: 60 }, (_, at) => idAt(at));

test('a list comes back as it went into an address, and is plain enough for one', () => {
  const ids = many.slice(0, MOST);
  expect(shortIds(ids)).toMatch(/^[\w.-]{1,930}$/);
  expect(idsFrom(shortIds(ids))).toEqual(ids);
});

test('no more than a list can hold, each once', () => {
  expect(idsFrom(shortIds(many))).toHaveLength(MOST);
  expect(idsFrom(`${shortIds([idAt(1)])}.${shortIds([idAt(1)])}`)).toEqual([idAt(1)]);
});

test.for(['', '.', 'x', '../../plan', "'; drop table", 'a'.repeat(23), '%00', '🙂'.repeat(11)])(
  '"%s" is no list',
  (text) => {
    expect(idsFrom(text)).toEqual([]);
  },
);
