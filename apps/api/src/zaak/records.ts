import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { zaakRecord, zaakRevisie } from '../db/schema.ts';
import { Verouderd } from '../errors.ts';
import { CONTENT, type Content, type Soort } from './content.ts';
import { mergeStale } from './mergeStale.ts';
import { openContent, sealContent, type Dossier } from './sealed.ts';

type Row = typeof zaakRecord.$inferSelect;

export interface Stored<S extends Soort> {
  sleutel: string;
  versie: number;
  inhoud: Content<S>;
  door: string;
  gewijzigdOp: Date;
}

/** One record as it is to be written; `versie` is the one the writer saw, 0 for none. */
export interface Write<S extends Soort> {
  soort: S;
  sleutel: string;
  versie: number;
  inhoud: Content<S>;
  door: string;
  op: number;
}

const ofZaak = (at: Dossier) =>
  and(eq(zaakRecord.gemeenteId, at.gemeenteId), eq(zaakRecord.zaakId, at.zaakId));

const parsed = <S extends Soort>(at: Dossier, soort: S, row: Row): Content<S> =>
  // The schema of one kind gives the content of that kind; TypeScript cannot follow the lookup.
  CONTENT[soort].parse(openContent(at, soort, row.sleutel, row.inhoud)) as Content<S>;

/** All records of a case; `of` opens those of one kind, oldest first, and opens them once. */
export const openRecords = async (tx: Tx, at: Dossier) => {
  const rows = await tx.select().from(zaakRecord).where(ofZaak(at)).orderBy(zaakRecord.id);
  const opened: Opened = new Map();
  const of = <S extends Soort>(soort: S): readonly Stored<S>[] => {
    const known = openedBefore(opened, soort) ?? rows.flatMap(storedOf(at, soort));
    opened.set(soort, known);
    return known;
  };
  const count = (soort: Soort): number => rows.filter((row) => row.soort === soort).length;
  return { of, count, one: <S extends Soort>(soort: S) => of(soort).at(-1) ?? null };
};

type Opened = Map<Soort, readonly Stored<Soort>[]>;

/** Under the name of a kind stand records of that kind; TypeScript cannot follow the lookup. */
const openedBefore = <S extends Soort>(opened: Opened, soort: S) =>
  opened.get(soort) as readonly Stored<S>[] | undefined;

const storedOf =
  <S extends Soort>(at: Dossier, soort: S) =>
  (row: Row): Stored<S>[] => {
    if (row.soort !== soort) return [];
    const { sleutel, versie, door, gewijzigdOp } = row;
    return [{ sleutel, versie, door, gewijzigdOp, inhoud: parsed(at, soort, row) }];
  };

export type Records = Awaited<ReturnType<typeof openRecords>>;

/**
 * Writes one record when the writer saw the newest version, or changed other fields than who came
 * first. Otherwise nothing changes, the typed
 * text is kept as a revision, and what is stored comes back as `Verouderd`: the caller returns it
 * from the transaction, so that the revision stays.
 */
export const putRecord = async <S extends Soort>(
  tx: Tx,
  at: Dossier,
  write: Write<S>,
): Promise<{ versie: number } | Verouderd> => {
  const row = sealedRow(at, write);
  const found = await lockRow(tx, at, write);
  if (!found && (await insertRow(tx, row))) return { versie: row.versie };
  const stored = found ?? (await lockRow(tx, at, write));
  if (!stored) return new Verouderd({ versie: 0, waarde: null });
  if (stored.versie !== write.versie) {
    const joined = await mergeStale(tx, at, write, { row, stored });
    if (joined) return joined;
    await tx.insert(zaakRevisie).values({ ...row, id: newId(), versie: write.versie });
    return new Verouderd({ versie: stored.versie, waarde: parsed(at, write.soort, stored) });
  }
  await tx.insert(zaakRevisie).values({ ...stored, id: newId() });
  await tx
    .update(zaakRecord)
    .set({ inhoud: row.inhoud, versie: row.versie, door: row.door, gewijzigdOp: row.gewijzigdOp })
    .where(and(ofZaak(at), eq(zaakRecord.id, stored.id)));
  return { versie: row.versie };
};

const sealedRow = <S extends Soort>(at: Dossier, write: Write<S>): Row => ({
  gemeenteId: at.gemeenteId,
  zaakId: at.zaakId,
  id: newId(),
  soort: write.soort,
  sleutel: write.sleutel,
  versie: write.versie + 1,
  inhoud: sealContent(at, write.soort, write.sleutel, write.inhoud),
  door: write.door,
  gewijzigdOp: new Date(write.op),
});

const lockRow = async (
  tx: Tx,
  at: Dossier,
  { soort, sleutel }: { soort: Soort; sleutel: string },
) => {
  const rows = await tx
    .select()
    .from(zaakRecord)
    .where(and(ofZaak(at), eq(zaakRecord.soort, soort), eq(zaakRecord.sleutel, sleutel)))
    .for('update');
  return rows[0] ?? null;
};

const insertRow = async (tx: Tx, row: Row): Promise<boolean> =>
  (await tx.insert(zaakRecord).values(row).onConflictDoNothing().returning({ id: zaakRecord.id }))
    .length > 0;

/** Adds a record that cannot clash: it gets a new key. */
export const addRecord = async <S extends Soort>(
  tx: Tx,
  at: Dossier,
  write: Omit<Write<S>, 'versie' | 'sleutel'>,
): Promise<string> => {
  const sleutel = newId();
  await insertRow(tx, sealedRow<S>(at, { ...write, sleutel, versie: 0 }));
  return sleutel;
};

/** Writes many records that are not there yet, in one go. */
export const insertRecords = async <S extends Soort>(
  tx: Tx,
  at: Dossier,
  writes: readonly Omit<Write<S>, 'versie'>[],
): Promise<void> => {
  if (writes.length === 0) return;
  const rows = writes.map((write) => sealedRow<S>(at, { ...write, versie: 0 }));
  await tx.insert(zaakRecord).values(rows);
};

/** Takes a record out; what it said stays as a revision. */
export const removeRecord = async (
  tx: Tx,
  at: Dossier,
  which: { soort: Soort; sleutel: string },
): Promise<void> => {
  const row = await lockRow(tx, at, which);
  if (!row) return;
  await tx.insert(zaakRevisie).values({ ...row, id: newId() });
  await tx.delete(zaakRecord).where(and(ofZaak(at), eq(zaakRecord.id, row.id)));
};
