import { expect, test } from 'vitest';
import { watchDatabase } from './watchdog.ts';

test('a database that says nothing ends the process; one that refuses does not', async () => {
  let refusals = 0;
  const refusing = watchDatabase({
    probe: async () => {
      refusals += 1;
      throw new Error('down');
    },
    patience: 60_000,
    hung: () => expect.unreachable('an error is an answer'),
  });
  const silent = await new Promise<string>((resolve) => {
    const stop = watchDatabase({
      probe: () => new Promise(() => undefined),
      patience: 1,
      hung: () => {
        stop();
        resolve('hung');
      },
    });
  });
  refusing();
  expect([silent, refusals]).toEqual(['hung', 1]);
});
