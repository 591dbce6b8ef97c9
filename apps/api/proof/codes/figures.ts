/**
 * How well two rows of durations can be told apart: the chance that a guess by time is right
 * (Mann–Whitney, area under the curve). 0.5 is a coin.
 */
export const auc = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a.map((ms) => ({ ms, of: 0 })), ...b.map((ms) => ({ ms, of: 1 }))];
  all.sort((one, other) => one.ms - other.ms);
  const ranks = all.reduce((sum, { of }, at) => (of === 0 ? sum + at + 1 : sum), 0);
  const below = (ranks - (a.length * (a.length + 1)) / 2) / (a.length * b.length);
  return Math.max(below, 1 - below);
};

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** What chance alone adds to the area with this many tries of each: three standard errors. */
export const chance = (tries: number): number => 3 * Math.sqrt(1 / (6 * tries));

/** The same for the medians, as a share: measured on the misses themselves, cut in two at random. */
export const spread = (values: readonly number[]): number => {
  const [even, odd] = [0, 1].map((rest) => values.filter((_, at) => at % 2 === rest));
  return Math.abs(median(even ?? []) / median(odd ?? []) - 1);
};
