import { expect, test } from 'vitest';
import { misses, proofOf } from './kit/proof.ts';
import { run, SIZES } from './time.ts';

test('every dossier goes on its own day, in every time zone', async () => {
  expect(misses(await proofOf(run, SIZES.short))).toEqual([]);
}, 60_000);
