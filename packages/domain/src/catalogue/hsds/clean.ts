// Feeds write "" where they have no address; HSDS wants such keys left out.
const NEVER_EMPTY = new Set(['email', 'url', 'website', 'uri', 'term_uri', 'schedule_link']);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// HSDS nests some eight levels; what lies deeper is no HSDS and could exhaust the stack.
const MAX_DEPTH = 24;

/** A copy without keys that are null, and without addresses that are empty. */
export function cleaned(record: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key, value]) => value !== null && !(value === '' && NEVER_EMPTY.has(key)))
      .map(([key, value]) => [key, deep(value, depth + 1)]),
  );
}

function deep(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value))
    return value.filter((one) => one !== null).map((one) => deep(one, depth + 1));
  return isRecord(value) ? cleaned(value, depth) : value;
}

/** A remark naming the keys that HSDS does not have and that are therefore not kept. */
export function unknownKeys(record: object, shape: object): string[] {
  const unknown = Object.keys(record).filter(
    (key) => !Object.hasOwn(shape, key) && !key.startsWith('nl_'),
  );
  return unknown.length > 0 ? [`Niet bewaard, want geen HSDS-veld: ${unknown.join(', ')}.`] : [];
}

/** JSON with sorted keys: equal records give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key])]));
}
