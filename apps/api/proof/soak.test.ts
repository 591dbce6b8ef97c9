import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './soak.ts';

test('usual work for a few seconds: nothing is refused with an error', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 300_000);
