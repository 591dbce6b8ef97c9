import type { z } from 'zod';
import { DomainError } from './errors.ts';
import { explainIssue, pathOf } from './issues.ts';
import { migrate, type Versies } from './versie.ts';

/** How one kind of document is read. */
export interface Lezing<Schema extends z.ZodType> {
  schema: Schema;
  versies: Versies;
  /** The most rows of a list, looked at before anything else is read. */
  hooguit?: Readonly<Record<string, number>>;
}

/**
 * Reads a document of this version or an older one.
 * @throws DomainError ongeldig with the path and the broken rule: nothing is concluded then.
 */
export function readDocument<Schema extends z.ZodType>(
  json: unknown,
  { schema, versies, hooguit = {} }: Lezing<Schema>,
): z.output<Schema> {
  for (const [pad, most] of Object.entries(hooguit)) refuseTooMany(json, pad, most);
  const parsed = schema.safeParse(migrate(json, versies));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pad = pathOf(issue?.path ?? []);
  const zin = issue && `${pad || 'document'}: ${explainIssue(issue)}`;
  throw new DomainError('ongeldig', { pad, ...(zin && { zin }) });
}

/** Far too many rows are refused before each of them is looked at: the answer comes at once. */
function refuseTooMany(json: unknown, pad: string, most: number): void {
  const rows: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, pad) : null;
  if (!Array.isArray(rows) || rows.length <= most) return;
  const zin = `In ${pad} staan er ${rows.length}. Een document heeft er hooguit ${most}.`;
  throw new DomainError('ongeldig', { pad, zin });
}
