import { expect, test } from 'vitest';
import { run, SIZES } from './headers.ts';
import { misses, proofOf } from './kit/proof.ts';

test('every route of the API has its headers in every status', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 120_000);
