import { expect, test } from 'vitest';
import { misses, proofOf } from './proof.ts';

test('a proof with a figure that does not hold is a miss, named with what it must be', async () => {
  const figures = await proofOf(async ({ tell, must }, texts: number) => {
    tell('texts', texts);
    must('lost', 1, '0', false);
    must('doubled', 0, '0', true);
  }, 3);
  expect(misses(figures)).toEqual(['lost: 1 (must be 0)']);
  expect(figures).toHaveLength(3);
});

test('the same seed gives the same run', async () => {
  const drawn = async (seed: number) => {
    const numbers: number[] = [];
    await proofOf(async ({ random }) => void numbers.push(random(), random()), null, seed);
    return numbers;
  };
  expect(await drawn(7)).toEqual(await drawn(7));
  expect(await drawn(7)).not.toEqual(await drawn(8));
  expect((await drawn(7)).every((number) => number >= 0 && number < 1)).toBe(true);
});
