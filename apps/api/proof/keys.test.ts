import { expect, test } from 'vitest';
import { run, SIZES } from './keys.ts';
import { misses, proofOf } from './kit/proof.ts';

test('a change of key that is killed loses nothing', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 120_000);
