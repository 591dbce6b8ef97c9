import { z } from 'zod';
import { anyText, ODD, pick } from './corpus.ts';

/** What of JSON schema our inputs use. */
export type Shape = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  prefixItems?: Shape[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  $ref?: string;
  $defs?: Record<string, Shape>;
};

/** The published form of an input; what JSON schema cannot say (a refinement) is left out. */
export const shapeOf = (schema: unknown): Shape =>
  schema instanceof z.ZodType
    ? (z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape) // subset above
    : {};

export type Make = { random: () => number; ids: readonly string[]; defs: Record<string, Shape> };

const text = ({ format, pattern }: Shape, { random, ids }: Make): string => {
  if (format === 'uuid' || format === 'guid')
    return random() < 0.9 ? pick(random, ids) : anyText(random);
  if (format === 'date' || pattern?.includes('\\d{4}-\\d{2}-\\d{2}$'))
    return pick(random, ['2026-11-22', '2026-11-01', '2027-01-31', '2026-02-30']);
  if (pattern?.includes('T\\d{2}')) return '2026-12-01T10:00';
  if (format === 'email') return 'iemand@example.org';
  if (format === 'uri') return 'https://example.org';
  return random() < 0.5 ? 'Gewone tekst.' : anyText(random);
};

const list = (
  { items, prefixItems, minItems = 0 }: Shape,
  make: Make,
  depth: number,
): unknown[] => {
  if (prefixItems) return prefixItems.map((one) => valueOf(one, make, depth));
  const length = minItems + Math.floor(make.random() * 3);
  return Array.from({ length }, () => valueOf(items ?? {}, make, depth));
};

const object = ({ properties = {}, required = [] }: Shape, make: Make, depth: number) =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || make.random() < 0.5)
      .map(([name, shape]) => [name, valueOf(shape, make, depth)]),
  );

const number = ({ minimum = 0, maximum = 1_000 }: Shape, { random }: Make): number =>
  random() < 0.5
    ? Math.max(minimum, 1)
    : Math.floor(minimum + random() * (Math.min(maximum, 1e9) - minimum));

const MAX_DEPTH = 8;

/** A value that may well be accepted. */
export const valueOf = (shape: Shape, make: Make, depth = 0): unknown => {
  if (depth > MAX_DEPTH) return null;
  const name = shape.$ref?.split('/').at(-1);
  if (name !== undefined) return valueOf(make.defs[name] ?? {}, make, depth + 1);
  if ('const' in shape) return shape.const;
  if (shape.enum) return pick(make.random, shape.enum);
  const choices = shape.anyOf ?? shape.oneOf ?? shape.allOf;
  if (choices) return valueOf(pick(make.random, choices), make, depth + 1);
  if (shape.type === 'object') return object(shape, make, depth + 1);
  if (shape.type === 'array') return list(shape, make, depth + 1);
  if (shape.type === 'string') return text(shape, make);
  if (shape.type === 'number' || shape.type === 'integer') return number(shape, make);
  if (shape.type === 'boolean') return make.random() < 0.5;
  return shape.type === 'null' ? null : pick(make.random, ODD);
};

/** The same value with one thing in it that does not belong there. */
export const broken = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value) && value.length > 0 && random() < 0.7) {
    const at = Math.floor(random() * value.length);
    return value.map((one: unknown, index) => (index === at ? broken(one, random) : one));
  }
  if (typeof value !== 'object' || value === null || random() < 0.1)
    return random() < 0.5 ? anyText(random) : pick(random, ODD);
  const names = Object.keys(value);
  if (names.length === 0) return { extra: pick(random, ODD) };
  const extra =
    random() < 0.15 ? pick(random, ['rol', 'gemeenteId', 'toestand', '__proto__']) : null;
  const changed = pick(random, names);
  return Object.fromEntries([
    ...Object.entries(value)
      .filter(([name]) => name !== changed || random() < 0.8)
      .map(([name, one]) => [name, name === changed ? broken(one, random) : one]),
    ...(extra ? [[extra, pick(random, ODD)]] : []),
  ]);
};
