import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './tamper.ts';

test('a changed audit log is always found, with its place', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 60_000);
