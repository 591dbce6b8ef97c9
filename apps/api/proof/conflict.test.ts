import { expect, test } from 'vitest';
import { run, SIZES } from './conflict.ts';
import { misses, proofOf } from './kit/proof.ts';

test('no text is lost and a plan is sent once, however many people work on it', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 60_000);
