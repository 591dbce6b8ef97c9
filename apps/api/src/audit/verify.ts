import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { keysOf, type KeyRing } from '../crypto/keys.ts';
import { withTenant, type Db, type Tx } from '../db/database.ts';
import { ijkpuntVan, isOwn } from './ijkpunt.ts';
import { isOurs, type Anchor } from './anchor.ts';
import { BEGIN, macOf, type Regel } from './regel.ts';

const PAGE = 5_000;

/** Where a chain is no longer what was written, and what is wrong there. */
export interface Breuk {
  gemeente: string;
  seq: number;
  wat: 'ontbreekt' | 'veranderd' | 'volgorde' | 'afgekapt' | 'anker' | 'ijkpunt';
}

export interface Verified {
  regels: number;
  gemeenten: number;
  ankers: number;
  breuken: Breuk[];
}

const millis = z.coerce.number();
const Row = z.object({ seq: millis, op_ms: millis });

/** Rows as they come out of the database; checked where the seal does not already do so. */
const lineOf = (row: Record<string, unknown>): Regel => {
  const { seq, op_ms } = Row.parse(row);
  return { ...(row as unknown as Regel), seq, op: new Date(op_ms) };
};

const pageOf = async (tx: Tx, gemeenteId: string, after: number): Promise<Regel[]> => {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`
    select gemeente_id as "gemeenteId", seq, extract(epoch from op) * 1000 as op_ms, door, rol,
           namens, actie, object, relatie, reden, nood, uitkomst, spoor, inhoud, vorige, mac
      from audit_regel where gemeente_id = ${gemeenteId} and seq > ${after}
     order by seq limit ${PAGE}`);
  return rows.map(lineOf);
};

interface Walk {
  key: Buffer;
  seq: number;
  mac: Buffer;
  /** The last line that was pruned; 0: none. */
  from: number;
  /** Seals at the places that were anchored. */
  at: Map<number, string>;
}

/** What is wrong with the next line, or null. */
const wrongWith = ({ key, seq, mac }: Walk, line: Regel): Breuk['wat'] | null => {
  if (line.seq !== seq + 1) return 'ontbreekt';
  if (!line.vorige.equals(mac)) return 'volgorde';
  return macOf(key, line).equals(line.mac) ? null : 'veranderd';
};

const walkPage = (walk: Walk, gemeente: string, lines: Regel[]): Breuk | null => {
  for (const line of lines) {
    const wat = wrongWith(walk, line);
    if (wat) return { gemeente, seq: walk.seq + 1, wat };
    walk.seq = line.seq;
    walk.mac = line.mac;
    if (walk.at.has(line.seq)) walk.at.set(line.seq, line.mac.toString('base64'));
  }
  return null;
};

/** Begins where the chain was pruned. What stands before that place, or a false seal, is a break. */
const startAt = async (db: Db, walk: Walk, id: string): Promise<Breuk | null> =>
  withTenant(db, id, async (tx) => {
    const from = await ijkpuntVan(tx, id);
    if (!from) return null;
    if (!isOwn(walk.key, from)) return { gemeente: id, seq: from.seq, wat: 'ijkpunt' };
    walk.from = walk.seq = from.seq;
    walk.mac = from.mac;
    if (walk.at.has(from.seq)) walk.at.set(from.seq, from.mac.toString('base64'));
    const { rows } = await tx.execute<{ seq: string }>(sql`select min(seq) as seq from audit_regel
      where gemeente_id = ${id} and seq <= ${from.seq} having count(*) > 0`);
    return rows[0] ? { gemeente: id, seq: Number(rows[0].seq), wat: 'volgorde' } : null;
  });

/** The first place of one chain where something is wrong, or null, and how many lines were read. */
const verifyOne = async (db: Db, walk: Walk, id: string, anchors: Anchor[]) => {
  const wrongStart = await startAt(db, walk, id);
  if (wrongStart) return wrongStart;
  for (;;) {
    const lines = await withTenant(db, id, (tx) => pageOf(tx, id, walk.seq));
    const broken = walkPage(walk, id, lines);
    if (broken) return broken;
    if (lines.length < PAGE) break;
  }
  for (const anchor of anchors) {
    if (!isOurs(walk.key, anchor)) return { gemeente: id, seq: anchor.seq, wat: 'anker' as const };
    if (anchor.seq < walk.from) continue; // pruned, behind a checkpoint of our own
    if (anchor.seq > walk.seq) return { gemeente: id, seq: walk.seq + 1, wat: 'afgekapt' as const };
    if (walk.at.get(anchor.seq) !== anchor.mac)
      return { gemeente: id, seq: anchor.seq, wat: 'veranderd' as const };
  }
  return null;
};

/** Walks every chain from its first line and holds it against the anchors outside the database. */
export const verify = async (
  { db, ring }: { db: Db; ring: KeyRing },
  gemeenten: readonly string[],
  anchors: readonly Anchor[],
): Promise<Verified> => {
  const ids = [...new Set([...gemeenten, ...anchors.map(({ gemeente }) => gemeente)])];
  const result = { regels: 0, gemeenten: ids.length, ankers: anchors.length };
  const breuken: Breuk[] = [];
  for (const id of ids) {
    const own = anchors.filter(({ gemeente }) => gemeente === id);
    const at = new Map(own.map(({ seq }) => [seq, '']));
    const walk = { key: keysOf(ring, id).auditKey, seq: 0, from: 0, mac: BEGIN, at };
    const broken = await verifyOne(db, walk, id, own);
    if (broken) breuken.push(broken);
    result.regels += walk.seq - walk.from;
  }
  return { ...result, breuken };
};
