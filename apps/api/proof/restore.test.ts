import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './restore.ts';

test('a backup made under load comes back whole, and a spoilt one is refused', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 90_000);
