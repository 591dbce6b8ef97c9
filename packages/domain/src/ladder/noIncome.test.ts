import { expect, test } from 'vitest';
import { z } from 'zod';
import * as ladder from './index.ts';

const schemas = Object.entries(ladder).flatMap(([naam, value]) =>
  value instanceof z.ZodType ? [{ naam, schema: value }] : [],
);

/** Every field name in a JSON Schema, however deep. */
function fieldNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(fieldNames);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' ? Object.keys(value ?? {}) : []),
    ...fieldNames(value),
  ]);
}

const FORBIDDEN =
  /inkomen|vermogen|salaris|loon|uitkeringsbedrag|spaar|bezit|schuld|income|wealth|salary/i;

// I4: access to support may not depend on income or wealth (art. 2.3.5 lid 3).
test.for(schemas)('$naam has no field about income or wealth', ({ schema }) => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  expect(fieldNames(json).filter((name) => FORBIDDEN.test(name))).toEqual([]);
});

test('the walk sees the fields of a whole document', () => {
  expect(schemas.length).toBeGreaterThan(10);
  const names = fieldNames(z.toJSONSchema(ladder.AfwegingDocument, { io: 'input' }));
  expect(names).toEqual(expect.arrayContaining(['huisgenoten', 'draagbaarOpMinimum', 'taakId']));
});

test('a field about income is refused, not ignored', () => {
  const parsed = ladder.Bevinding.safeParse({ trede: 'eigenKracht', inkomen: 1800 });
  expect(parsed.success).toBe(false);
});
