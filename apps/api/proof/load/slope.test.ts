import { expect, test } from 'vitest';
import { slopePerHour } from './slope.ts';

const hourly = (...values: number[]) => values.map((value, hours) => ({ hours, value }));

test.each([
  ['level', hourly(200, 200, 200), 0],
  ['up and down around a level', hourly(200, 210, 210, 200), 0],
  ['two of every hundred each hour', hourly(200, 204, 208), 2],
  ['one large step is a rise', hourly(100, 100, 200, 200), 44],
  ['down', hourly(200, 198, 196), -1],
])('%s', (_, samples, percent) => {
  expect(slopePerHour(samples)).toBeCloseTo(percent, 0);
});
