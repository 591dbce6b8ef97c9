/** The keys of a table as a tuple that zod can use; a table has no keys beyond its type. */
export const keysOf = <const Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  // Object.keys types its result as string[].
  Object.keys(table) as Key[];
