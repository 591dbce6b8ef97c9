import type { Reading } from '@keukentafel/domain/catalogue';
import { DomainError } from '@keukentafel/domain/errors';
import { and, asc, count, desc, eq } from 'drizzle-orm';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../catalogue/files.ts';
import { importOne, readingsIn, type ImportLine } from '../../catalogue/import.ts';
import type { Ctx } from '../../context.ts';
import { newId } from '../../db/id.ts';
import { inlezing, inlezingDeel, inlezingRegel } from '../../db/schema-redactie.ts';
import type { Werk } from '../huidig.ts';
import { keepsHistory } from './historie.ts';
import { werkStandBij } from '../stand.ts';
import { aanHetWerk } from '../werk.ts';

/** Records per step: a step is done well within the patience of the app. */
const PER_STAP = 20;
const MAX_DELEN = 120;
const SHOWN = 1_000;

type Rij = typeof inlezing.$inferSelect;
const SOORT = /\.(json|ndjson|jsonl|zip)(\.gz)?$/i;

export async function begin({ tx, gemeenteId, at }: Werk, naam: string, door: string) {
  if (!SOORT.test(naam))
    throw new DomainError('ongeldig', {
      ...{ pad: 'bestand', zin: 'Kies een bestand dat eindigt op .json, .ndjson of .zip.' },
    });
  const id = newId();
  await tx.insert(inlezing).values({
    ...{ gemeenteId, id, naam, door, op: at, toestand: 'laden', gedaan: 0, totaal: null },
  });
  return { id };
}

/** @throws DomainError nietGevonden */
async function vind({ tx, gemeenteId }: Werk, id: string): Promise<Rij> {
  const [row] = await tx
    .select()
    .from(inlezing)
    .where(and(eq(inlezing.gemeenteId, gemeenteId), eq(inlezing.id, id)))
    .for('update');
  if (!row) throw new DomainError('nietGevonden');
  return row;
}

const TE_GROOT = 'Dit bestand is te groot om hier in te lezen. Vraag de beheerder.';

export async function deel(werk: Werk, id: string, nr: number, inhoud: Buffer): Promise<void> {
  const row = await vind(werk, id);
  if (row.toestand !== 'laden') throw new DomainError('stapKanNiet');
  if (nr >= MAX_DELEN) throw new DomainError('ongeldig', { pad: 'bestand', zin: TE_GROOT });
  const { tx, gemeenteId } = werk;
  const target = [inlezingDeel.gemeenteId, inlezingDeel.inlezingId, inlezingDeel.nr];
  await tx
    .insert(inlezingDeel)
    .values({ gemeenteId, inlezingId: id, nr, inhoud })
    .onConflictDoUpdate({ target, set: { inhoud } });
}

/** The last file that was read, so that the next step need not read it again. */
let last: { id: string; readings: Reading[] } | null = null;

async function readingsOf(werk: Werk, { id, naam }: Rij): Promise<Reading[]> {
  if (last?.id === id) return last.readings;
  const { tx, gemeenteId } = werk;
  const pieces = await tx
    .select({ inhoud: inlezingDeel.inhoud })
    .from(inlezingDeel)
    .where(and(eq(inlezingDeel.gemeenteId, gemeenteId), eq(inlezingDeel.inlezingId, id)))
    .orderBy(asc(inlezingDeel.nr));
  const bytes = Buffer.concat(pieces.map(({ inhoud }) => inhoud));
  const readings = await readBytes(bytes, SOORT.exec(naam)?.[0].toLowerCase() ?? '.json');
  last = { id, readings };
  return readings;
}

/** Through a file of our own name: what the sender called it never touches the disk. */
async function readBytes(bytes: Buffer, extension: string): Promise<Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'inlezen-'));
  try {
    const path = join(folder, `bestand${extension}`);
    await writeFile(path, bytes);
    const content = readFile(path);
    if ('zin' in content)
      return [{ ok: false, id: null, problems: [{ pad: '', zin: content.zin }] }];
    return readingsIn(content.records);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const zinnenVan = (line: ImportLine): string[] =>
  line.status === 'refused'
    ? line.problems.map(({ pad, zin }) => (pad ? `${pad}: ${zin}` : zin))
    : line.notes;

/**
 * Takes the next records: on trial until all were tried, then for real when that is asked. Each
 * record is stored whole or not at all, and one that is refused stops nothing.
 */
export async function stap(ctx: Ctx, id: string, echt: boolean) {
  const { row, readings } = await aanHetWerk(ctx, async (werk) => {
    const found = await vind(werk, id);
    return { row: found, readings: await readingsOf(werk, found) };
  });
  const now = nextOf(row, echt);
  const batch = readings.slice(now.from, now.from + PER_STAP);
  const lines: ImportLine[] = [];
  const when = { gemeenteId: ctx.gemeente.id, today: ctx.today, at: new Date(ctx.now()) };
  const storing = { at: when.at, watch: keepsHistory(when, `${row.door} (inlezen)`) };
  for (const reading of batch)
    lines.push(await importOne(ctx.db, ctx.gemeente.id, reading, { ...storing, proef: now.proef }));
  return aanHetWerk(ctx, (werk) => noteer(werk, row, { ...now, lines, totaal: readings.length }));
}

function nextOf(row: Rij, echt: boolean): { proef: boolean; from: number } {
  if (row.toestand === 'laden' || row.toestand === 'proef')
    return { proef: true, from: row.gedaan };
  if (row.toestand === 'geproefd' && echt) return { proef: false, from: 0 };
  if (row.toestand === 'bezig') return { proef: false, from: row.gedaan };
  throw new DomainError('stapKanNiet');
}

type Stap = { proef: boolean; from: number; lines: ImportLine[]; totaal: number };

async function noteer(werk: Werk, { id }: Rij, { proef, from, lines, totaal }: Stap) {
  const { tx, gemeenteId } = werk;
  const gedaan = from + lines.length;
  const all = gedaan >= totaal;
  const toestand = proef ? (all ? 'geproefd' : 'proef') : all ? 'klaar' : 'bezig';
  const rows = lines.map((line, at) => ({
    ...{ gemeenteId, inlezingId: id, nr: from + at, recordId: line.id },
    ...{ status: line.status, zinnen: zinnenVan(line) },
  }));
  const of = and(eq(inlezingRegel.gemeenteId, gemeenteId), eq(inlezingRegel.inlezingId, id));
  if (from === 0) await tx.delete(inlezingRegel).where(of);
  if (rows.length > 0) await tx.insert(inlezingRegel).values(rows).onConflictDoNothing();
  await tx
    .update(inlezing)
    .set({ toestand, gedaan, totaal })
    .where(and(eq(inlezing.gemeenteId, gemeenteId), eq(inlezing.id, id)));
  if (toestand === 'klaar') await rond(werk, id);
  return { toestand, gedaan, totaal };
}

/** What was read in keeps the windows that were settled here; the file itself can go. */
async function rond(werk: Werk, id: string): Promise<void> {
  const { tx, gemeenteId } = werk;
  await werkStandBij(werk);
  await tx
    .delete(inlezingDeel)
    .where(and(eq(inlezingDeel.gemeenteId, gemeenteId), eq(inlezingDeel.inlezingId, id)));
  if (last?.id === id) last = null;
}

export async function rapport(werk: Werk, id: string) {
  const { tx, gemeenteId } = werk;
  const row = await vind(werk, id);
  const of = and(eq(inlezingRegel.gemeenteId, gemeenteId), eq(inlezingRegel.inlezingId, id));
  const aantallen = await tx
    .select({ status: inlezingRegel.status, aantal: count() })
    .from(inlezingRegel)
    .where(of)
    .groupBy(inlezingRegel.status);
  const regels = await tx
    .select({
      ...{ nr: inlezingRegel.nr, recordId: inlezingRegel.recordId },
      ...{ status: inlezingRegel.status, zinnen: inlezingRegel.zinnen },
    })
    .from(inlezingRegel)
    .where(of)
    .orderBy(inlezingRegel.nr)
    .limit(SHOWN);
  const { naam, toestand, gedaan, totaal } = row;
  return { id, naam, toestand, gedaan, totaal, aantallen, regels };
}

export async function lijst({ tx, gemeenteId }: Werk) {
  const rows = await tx
    .select()
    .from(inlezing)
    .where(eq(inlezing.gemeenteId, gemeenteId))
    .orderBy(desc(inlezing.op))
    .limit(20);
  return rows.map(({ id, naam, door, op, toestand, gedaan, totaal }) => ({
    ...{ id, naam, door, op: op.toISOString(), toestand, gedaan, totaal },
  }));
}
