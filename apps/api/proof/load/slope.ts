/** A moment (hours) and what was measured then. */
export type Sample = { hours: number; value: number };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The lowest of each so many samples in a row: what work under way holds for a moment is no growth. */
export const lowest = (samples: readonly Sample[], each: number): Sample[] =>
  Array.from({ length: Math.floor(samples.length / each) }, (_, nth) =>
    samples
      .slice(nth * each, (nth + 1) * each)
      .reduce((least, one) => (one.value < least.value ? one : least)),
  );

/** Growth per hour in percent of where it began: the straight line through all samples. */
export const slopePerHour = (samples: readonly Sample[]): number => {
  const middle = mean(samples.map(({ hours }) => hours));
  const height = mean(samples.map(({ value }) => value));
  const spread = mean(samples.map(({ hours }) => (hours - middle) ** 2));
  const rise =
    mean(samples.map(({ hours, value }) => (hours - middle) * (value - height))) / spread;
  const [first] = samples;
  return (rise / (height - rise * (middle - (first?.hours ?? 0)))) * 100;
};
