import { createHmac } from 'node:crypto';
import type { auditRegel } from './schema.ts';

/** One line of the chain as it is stored. */
export type Regel = typeof auditRegel.$inferSelect;
/** The same before it has its place in the chain. */
export type Draft = Omit<Regel, 'gemeenteId' | 'seq' | 'vorige' | 'mac'>;

/** What the first line of a chain follows. */
export const BEGIN = Buffer.alloc(32);

/** Every field but the seal, always in this order: one line has one text. */
const canonical = (line: Omit<Regel, 'mac'>): string => {
  const { gemeenteId, seq, op, door, rol, namens, actie, object } = line;
  const { relatie, reden, nood, uitkomst, spoor, inhoud } = line;
  return JSON.stringify([
    ...[gemeenteId, seq, op.getTime(), door, rol, namens, actie, object],
    ...[relatie, reden, nood, uitkomst, spoor, inhoud?.toString('base64') ?? null],
  ]);
};

/** The seal of a line over its own text and the seal before it. */
export const macOf = (key: Buffer, line: Omit<Regel, 'mac'>): Buffer =>
  createHmac('sha256', key).update(line.vorige).update(canonical(line)).digest();

/** Somebody as the log knows them: the same person gives the same text, and only with the key. */
export const pseudonym = (key: Buffer, id: string): string =>
  createHmac('sha256', key).update(`persoon|${id}`).digest('base64url').slice(0, 22);
