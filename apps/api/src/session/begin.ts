import { and, desc, eq, lt } from 'drizzle-orm';
import { seal, wrapKey } from '../crypto/seal.ts';
import { newToken, sessionKey, tokenHash } from '../crypto/token.ts';
import type { Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { sessie } from '../db/schema-sessie.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STAFF_SESSIONS = 3;

/** How long a session lives: without use, and at most. Fifteen minutes is the DigiD ceiling. */
const SESSION_LIMITS = {
  inwoner: { idle: 15 * MINUTE, absolute: 4 * HOUR },
  medewerker: { idle: 30 * MINUTE, absolute: 10 * HOUR },
} as const;

/** Where a session's sealed values belong; part of the seal. */
export const sessionPlace = (gemeenteId: string, id: string, column: string) =>
  `${gemeenteId}|sessie|${id}|${column}`;

const sealIf = (key: Buffer, at: string, text: string | null): Buffer | null =>
  text === null ? null : seal(key, at, text);

export type Holder = { gemeenteId: string; now: number };

/** Sessions that ended by themselves: nothing of them is kept. */
const sweep = (tx: Tx, { gemeenteId, now }: Holder) => {
  const longAgo = new Date(now - SESSION_LIMITS.medewerker.idle);
  return tx
    .delete(sessie)
    .where(and(eq(sessie.gemeenteId, gemeenteId), lt(sessie.gezienOp, longAgo)));
};

export type OpenedPlan = { planId: string; planKey: Buffer; helperId: string | null; code: string };

type Opening = { planId: string | null; planKey: Buffer; helperId: string | null };

/**
 * A session on a plan: the token opens the plan's key, and for the resident shows the code again.
 * Somebody who just typed a code has shown who they are.
 */
export const beginInwoner = async (
  tx: Tx,
  { gemeenteId, now }: Holder,
  { planId, planKey, helperId, code }: Opening & { code: string | null },
): Promise<string> => {
  const token = newToken();
  const key = sessionKey(token);
  const id = newId();
  const at = new Date(now);
  await sweep(tx, { gemeenteId, now });
  await tx.insert(sessie).values({
    ...{ gemeenteId, id, soort: 'inwoner', planId, helperId },
    ...{ begonnenOp: at, gezienOp: at, bevestigdOp: at, tokenHash: tokenHash(token) },
    sleutel: wrapKey(key, sessionPlace(gemeenteId, id, 'sleutel'), planKey),
    code: sealIf(key, sessionPlace(gemeenteId, id, 'code'), code),
  });
  return token;
};

/** What the identity provider told about its own session, and when the person signed in there. */
export type AtProvider = { sid: string | null; signedInAt: number };

/** A session of a staff member; of more than three the oldest ends. */
export const beginMedewerker = async (
  tx: Tx,
  { gemeenteId, now }: Holder,
  medewerkerId: string,
  { sid, signedInAt }: AtProvider = { sid: null, signedInAt: now },
): Promise<string> => {
  await sweep(tx, { gemeenteId, now });
  const mine = and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.medewerkerId, medewerkerId));
  const live = await tx
    .select({ id: sessie.id })
    .from(sessie)
    .where(mine)
    .orderBy(desc(sessie.begonnenOp));
  for (const one of live.slice(STAFF_SESSIONS - 1)) await removeSession(tx, gemeenteId, one.id);
  const token = newToken();
  const at = new Date(now);
  await tx.insert(sessie).values({
    ...{ gemeenteId, id: newId(), soort: 'medewerker', medewerkerId, oidcSid: sid },
    ...{ tokenHash: tokenHash(token), begonnenOp: at, gezienOp: at },
    bevestigdOp: new Date(signedInAt),
  });
  return token;
};

export const removeSession = (tx: Tx, gemeenteId: string, id: string) =>
  tx.delete(sessie).where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.id, id)));

type Row = typeof sessie.$inferSelect;

/** The moment a session ends by itself when nothing more happens, and the last moment it can. */
export const endsAt = (row: Pick<Row, 'soort' | 'gezienOp' | 'begonnenOp'>) => {
  const { idle, absolute } = SESSION_LIMITS[row.soort];
  const last = row.begonnenOp.getTime() + absolute;
  return { eindigtOp: Math.min(row.gezienOp.getTime() + idle, last), uiterlijkOp: last };
};
