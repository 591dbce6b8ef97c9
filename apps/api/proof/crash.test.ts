import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './crash.ts';

test('people write while everything is broken once: nothing that was acknowledged is lost', async () => {
  expect(misses(await proofOf(run, SIZES.short, 11))).toEqual([]);
}, 300_000);
