import { fromHsds, isRecord, type Problem } from '@keukentafel/domain/catalogue';
import type { Db } from '../db/database.ts';
import { sqlState, withTenant } from '../db/database.ts';
import { saveBundle } from './store/save.ts';

/** What became of one record. */
export type ImportLine =
  | { readonly id: string; readonly status: 'imported'; readonly notes: string[] }
  | { readonly id: string | null; readonly status: 'refused'; readonly problems: Problem[] };

/** The records in a JSON document: one, a list, or a page of an API. */
function recordsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (isRecord(json) && Array.isArray(json.contents)) return json.contents;
  return [json];
}

/**
 * Imports HSDS JSON with a report line per record. Each record is stored whole or not at all; the
 * same document twice changes nothing the second time.
 */
export async function importHsds(
  db: Db,
  gemeente: { id: string },
  json: unknown,
  at: Date,
): Promise<ImportLine[]> {
  const lines: ImportLine[] = [];
  for (const record of recordsIn(json)) lines.push(await importOne(db, gemeente.id, record, at));
  return lines;
}

async function importOne(
  db: Db,
  gemeenteId: string,
  record: unknown,
  at: Date,
): Promise<ImportLine> {
  const reading = fromHsds(record);
  if (!reading.ok) return { id: reading.id, status: 'refused', problems: reading.problems };
  try {
    await withTenant(db, gemeenteId, (tx) => saveBundle({ tx, gemeenteId, at }, reading.bundle));
    return { id: reading.id, status: 'imported', notes: reading.notes };
  } catch (error) {
    const zin = REFUSALS[sqlState(error) ?? ''];
    if (zin === undefined) throw error;
    return { id: reading.id, status: 'refused', problems: [{ pad: '', zin }] };
  }
}

/** What the database refuses because of the record itself, and not because it is in trouble. */
const REFUSALS: Readonly<Record<string, string>> = {
  '23503': 'De organisatie of plek waar dit naar verwijst, is er niet.',
  '23505': 'Ditzelfde id is al van een ander record.',
};
