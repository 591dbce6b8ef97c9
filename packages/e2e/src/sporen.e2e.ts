import { misses, proofOf } from '../../../apps/api/proof/kit/proof.ts';
import { journeys, SIZES } from '../proof/browser.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 180_000 });

test('proof:browser in its short form: no trace is left behind and nothing typed runs', async () => {
  expect(misses(await proofOf(journeys, SIZES.short))).toEqual([]);
});
