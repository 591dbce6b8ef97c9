import { expect, test } from 'vitest';
import { run, SIZES } from './fuzz.ts';
import { misses, proofOf } from './kit/proof.ts';

test('hostile calls of every procedure and route: nothing breaks and nothing is told', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 300_000);
