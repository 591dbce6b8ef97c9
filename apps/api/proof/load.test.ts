import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './load.ts';

test('people at their own pace, four times as many, and slow ones: no errors, only turned away', async () => {
  expect(misses(await proofOf(run, SIZES.short, 3))).toEqual([]);
}, 300_000);
