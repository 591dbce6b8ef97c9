type Fields = Readonly<Record<string, unknown>>;

/** Two people changed one thing: joined, or the fields that both changed differently. */
export type Merge<T> = { merged: T } | { both: string[] };

/** Equal as stored: the order of an object's keys says nothing, the order of a list does. */
const same = (a: unknown, b: unknown): boolean => text(a) === text(b);

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

const fieldsOf = (value: object): Fields => Object.fromEntries(Object.entries(value));

const changed = (before: Fields, after: Fields): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !same(before[field], after[field]),
  );

/**
 * Joins what two people made of the same thing. Fields that only one of them changed are taken from
 * that person; a field that both changed to something else is for a person to choose. Nothing is
 * joined within a field: half of one sentence and half of another is nobody's text.
 */
export function mergeFields<T extends object>(base: T, theirs: T, mine: T): Merge<T> {
  const [before, there, here] = [fieldsOf(base), fieldsOf(theirs), fieldsOf(mine)];
  const ours = changed(before, here);
  const both = changed(before, there)
    .filter((field) => ours.includes(field) && !same(there[field], here[field]))
    .sort();
  if (both.length > 0) return { both };
  const taken = Object.fromEntries(ours.map((field) => [field, here[field]]));
  // Every field comes from a T, whole; TypeScript cannot follow that through the names.
  return { merged: { ...theirs, ...taken } as T };
}
