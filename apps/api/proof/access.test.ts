import { expect, test } from 'vitest';
import { run, SIZES } from './access.ts';
import { misses, proofOf } from './kit/proof.ts';

test('who may do what is what the hand-written tables say, and nothing crosses municipalities', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 300_000);
