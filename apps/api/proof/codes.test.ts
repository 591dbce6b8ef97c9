import { expect, test } from 'vitest';
import { run, SIZES } from './codes.ts';
import { misses, proofOf } from './kit/proof.ts';
import { auc } from './codes/figures.ts';

test('nobody learns from an answer or its time whether a code exists', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 120_000);

test('two rows that differ are told apart, two that do not are not', () => {
  expect(auc([1, 2, 3], [4, 5, 6])).toBe(1);
  expect(auc([1, 4, 5, 8], [2, 3, 6, 7])).toBe(0.5);
});
