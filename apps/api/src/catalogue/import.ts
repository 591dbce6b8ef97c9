import { fromHsds, isRecord, type Problem, type Reading } from '@keukentafel/domain/catalogue';
import { nearlyRecords, repaired } from '@keukentafel/domain/redactie';
import { sqlState, withTenant, type Db, type Tx } from '../db/database.ts';
import { placeNotes } from './store/place.ts';
import { goneOf, retire } from './store/retire.ts';
import { saveBundle } from './store/save.ts';
import { stateOf } from './store/state.ts';

/** What became of one record. */
export type ImportLine =
  | {
      readonly id: string;
      readonly status: 'imported' | 'changed' | 'unchanged';
      readonly notes: string[];
    }
  | { readonly id: string | null; readonly status: 'refused'; readonly problems: Problem[] };

/**
 * Who keeps what an import changes, field by field. Asked before a record is stored; what it gives
 * is called after, in the same transaction.
 */
export type Watch = (tx: Tx, serviceIds: readonly string[]) => Promise<() => Promise<void>>;

export type ImportOptions = {
  readonly watch?: Watch | undefined;
  /** The document is all there is: services of its organizations that it leaves out are over. */
  readonly whole?: boolean;
};

/** The records in a JSON document: one, a list, a page of an API, or something almost HSDS. */
export function readingsIn(json: unknown): Reading[] {
  const records = Array.isArray(json) ? json : [json];
  return records.flatMap((record) => {
    if (isRecord(record) && Array.isArray(record.contents)) return record.contents.map(fromHsds);
    const nearly = nearlyRecords(record);
    return nearly ? nearly.map(readNearly) : [fromHsds(record)];
  });
}

function readNearly(record: unknown): Reading {
  if (!isRecord(record)) return fromHsds(record);
  const { record: fixed, notes } = repaired(record);
  const reading = fromHsds('status' in fixed ? fixed : { ...fixed, status: undefined });
  return reading.ok ? { ...reading, notes: [...notes, ...reading.notes] } : reading;
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
  { whole = false, watch }: ImportOptions = {},
): Promise<ImportLine[]> {
  const readings = readingsIn(json);
  const lines: ImportLine[] = [];
  for (const reading of readings)
    lines.push(await importOne(db, gemeente.id, reading, { at, watch }));
  const refused = lines.some(({ status }) => status === 'refused');
  // A refused record may be the very service that seems to be missing.
  if (whole && !refused) lines.push(...(await missing(db, gemeente.id, readings, { at, watch })));
  return lines;
}

async function missing(
  db: Db,
  gemeenteId: string,
  readings: readonly Reading[],
  { at, watch }: Storing,
) {
  const bundles = readings.flatMap((reading) => (reading.ok ? [reading.bundle] : []));
  const services = bundles.flatMap((bundle) => bundle.services.map(({ service }) => service));
  const owners = new Set(services.map((one) => one.organization_id));
  const kept = services.map(({ id }) => id);
  const ids = await withTenant(db, gemeenteId, async (tx) => {
    const gone = await goneOf(tx, gemeenteId, [...owners], kept);
    const seen = await watch?.(tx, gone);
    await retire({ tx, gemeenteId, at }, gone);
    await seen?.();
    return gone;
  });
  const notes = ['Staat niet meer in de bron: vervallen.'];
  return ids.map((id) => ({ id, status: 'changed' as const, notes }));
}

/** Thrown to undo a transaction in which nothing turned out to be new, or that was on trial. */
class Undo extends Error {
  readonly status: 'imported' | 'changed' | 'unchanged';
  constructor(status: 'imported' | 'changed' | 'unchanged') {
    super();
    this.status = status;
  }
}

export type Storing = {
  readonly at: Date;
  readonly watch?: Watch | undefined;
  /** On trial nothing stays. */
  readonly proef?: boolean;
};

/** Stores one record whole or not at all. On trial nothing stays, but the line says what would. */
export async function importOne(
  db: Db,
  gemeenteId: string,
  reading: Reading,
  { at, watch, proef = false }: Storing,
): Promise<ImportLine> {
  if (!reading.ok) return { id: reading.id, status: 'refused', problems: reading.problems };
  const { id, bundle } = reading;
  const places = bundle.locations.flatMap(({ location }) => placeNotes(location));
  const notes = [...reading.notes, ...places];
  try {
    const status = await withTenant(db, gemeenteId, async (tx) => {
      const before = await stateOf(tx, gemeenteId, bundle);
      const ids = bundle.services.map(({ service }) => service.id);
      const seen = proef ? undefined : await watch?.(tx, ids);
      await saveBundle({ tx, gemeenteId, at }, bundle);
      const after = await stateOf(tx, gemeenteId, bundle);
      if (before.text === after.text) throw new Undo('unchanged');
      const done = before.known ? 'changed' : 'imported';
      if (proef) throw new Undo(done);
      await seen?.();
      return done;
    });
    return { id, status, notes };
  } catch (error) {
    if (error instanceof Undo) return { id, status: error.status, notes };
    const zin = REFUSALS[sqlState(error) ?? ''];
    if (zin === undefined) throw error;
    return { id, status: 'refused', problems: [{ pad: '', zin }] };
  }
}

/** What the database refuses because of the record itself, and not because it is in trouble. */
const REFUSALS: Readonly<Record<string, string>> = {
  '23503': 'De organisatie of plek waar dit naar verwijst, is er niet.',
  '23505': 'Ditzelfde id is al van een ander record.',
  '54000': 'Dit record is te groot om te bewaren.',
};
