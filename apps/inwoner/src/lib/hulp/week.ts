/** Two of each day: a taste of the whole week instead of all of Monday. */
const PER_DAY = 2;

export const spread = <One extends { op: string }>(week: readonly One[]): One[] =>
  [...Map.groupBy(week, ({ op }): string => op).values()].flatMap((day) => day.slice(0, PER_DAY));
