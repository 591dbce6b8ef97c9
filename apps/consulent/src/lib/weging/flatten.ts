/** A stored value as the fields of a form show it: 'helpers.0.naam' → 'An'. */
export function flatten(value: unknown, prefix = ''): Record<string, string> {
  if (Array.isArray(value)) return flattenEntries([...value.entries()], prefix);
  if (typeof value === 'object' && value !== null)
    return flattenEntries(Object.entries(value), prefix);
  return { [prefix]: shown(value) };
}

function flattenEntries(
  entries: readonly (readonly [string | number, unknown])[],
  prefix: string,
): Record<string, string> {
  const parts = entries.map(([key, value]) =>
    flatten(value, prefix ? `${prefix}.${key}` : String(key)),
  );
  return Object.assign({}, ...parts);
}

/** One stored fact as a field shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

/** How many rows of a list these fields hold. */
export function rowCount(names: Iterable<string>, lijst: string): number {
  let count = 0;
  for (const name of names) {
    const [list, index] = name.split('.');
    if (list === lijst) count = Math.max(count, Number(index) + 1);
  }
  return count;
}
