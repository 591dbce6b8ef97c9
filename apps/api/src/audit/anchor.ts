import { createHmac } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { keysOf } from '../crypto/keys.ts';
import { withTenant } from '../db/database.ts';
import { desc, eq } from 'drizzle-orm';
import type { Deps } from '../deps.ts';
import { auditRegel } from './schema.ts';

const Line = z.strictObject({
  op: z.string(),
  gemeente: z.string(),
  seq: z.int(),
  mac: z.string(),
  zegel: z.string(),
});
/** How far the chain of a municipality had come at a moment, kept outside the database. */
export type Anchor = z.output<typeof Line>;

const zegelOf = (key: Buffer, { op, gemeente, seq, mac }: Omit<Anchor, 'zegel'>): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([op, gemeente, seq, mac]))
    .digest('base64');

/** Whether the anchor was made with the key of this installation. */
export const isOurs = (key: Buffer, anchor: Anchor): boolean =>
  zegelOf(key, anchor) === anchor.zegel;

/**
 * Every anchor in the file, oldest first; none before the first one was made.
 * @throws Error when a line is not an anchor.
 */
export const readAnchors = (path: string): Anchor[] => {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, nr) => {
    const parsed = Line.safeParse(parsedJson(line));
    if (!parsed.success) throw new Error(`${path}: line ${nr + 1} is no anchor`);
    return parsed.data;
  });
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Adds at the end and waits for the disk: a power cut may not take an anchor back. */
const addTo = (path: string, anchor: Anchor): void => {
  const file = openSync(path, 'a', 0o600);
  try {
    appendFileSync(file, `${JSON.stringify(anchor)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

type Anchored = Pick<Deps, 'db' | 'ring' | 'now' | 'gemeenten'> & { auditAnchor: string };

/** Writes down how far each chain has come. A chain that did not grow gets no new line. */
export const anchorAll = async ({ db, ring, now, gemeenten, auditAnchor: path }: Anchored) => {
  const last = new Map(readAnchors(path).map((anchor) => [anchor.gemeente, anchor.seq]));
  const made: Anchor[] = [];
  for (const { id } of await gemeenten()) {
    const head = await withTenant(db, id, (tx) =>
      tx
        .select({ seq: auditRegel.seq, mac: auditRegel.mac })
        .from(auditRegel)
        .where(eq(auditRegel.gemeenteId, id))
        .orderBy(desc(auditRegel.seq))
        .limit(1),
    );
    const [row] = head;
    if (!row || row.seq <= (last.get(id) ?? 0)) continue;
    const at = { op: new Date(now()).toISOString(), gemeente: id, seq: row.seq };
    const anchor = { ...at, mac: row.mac.toString('base64') };
    const zegel = zegelOf(keysOf(ring, id).auditKey, anchor);
    addTo(path, { ...anchor, zegel });
    made.push({ ...anchor, zegel });
  }
  return made;
};
