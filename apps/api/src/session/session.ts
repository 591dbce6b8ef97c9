import { and, desc, eq, lt } from 'drizzle-orm';
import type { Ctx, InwonerSessie, MedewerkerSessie } from '../context.ts';
import { seal, unseal, unwrapKey, wrapKey } from '../crypto/seal.ts';
import { newToken, sessionKey, tokenHash } from '../crypto/token.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { sessie } from '../db/schema-sessie.ts';
import { medewerker } from '../db/schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STAFF_SESSIONS = 3;

/** How long a session lives: without use, and at most. Fifteen minutes is the DigiD ceiling. */
const SESSION_LIMITS = {
  inwoner: { idle: 15 * MINUTE, absolute: 4 * HOUR },
  medewerker: { idle: 30 * MINUTE, absolute: 10 * HOUR },
} as const;

/** Where a session's sealed values belong; part of the seal. */
const place = (gemeenteId: string, id: string, column: string) =>
  `${gemeenteId}|sessie|${id}|${column}`;

type Holder = { gemeenteId: string; now: number };

/** Sessions that ended by themselves: nothing of them is kept. */
const sweep = (tx: Tx, { gemeenteId, now }: Holder) => {
  const longAgo = new Date(now - SESSION_LIMITS.medewerker.idle);
  return tx
    .delete(sessie)
    .where(and(eq(sessie.gemeenteId, gemeenteId), lt(sessie.gezienOp, longAgo)));
};

export type OpenedPlan = { planId: string; planKey: Buffer; code: string };

/** A session of a resident: the token opens the plan's key and shows the code again. */
export const beginInwoner = async (
  tx: Tx,
  { gemeenteId, now }: Holder,
  { planId, planKey, code }: Omit<OpenedPlan, 'planId'> & { planId: string | null },
): Promise<string> => {
  const token = newToken();
  const key = sessionKey(token);
  const id = newId();
  const at = new Date(now);
  await sweep(tx, { gemeenteId, now });
  await tx.insert(sessie).values({
    ...{ gemeenteId, id, soort: 'inwoner', planId, begonnenOp: at, gezienOp: at },
    tokenHash: tokenHash(token),
    sleutel: wrapKey(key, place(gemeenteId, id, 'sleutel'), planKey),
    code: seal(key, place(gemeenteId, id, 'code'), code),
  });
  return token;
};

/** A session of a staff member; of more than three the oldest ends. */
export const beginMedewerker = async (
  tx: Tx,
  { gemeenteId, now }: Holder,
  medewerkerId: string,
): Promise<string> => {
  await sweep(tx, { gemeenteId, now });
  const mine = and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.medewerkerId, medewerkerId));
  const live = await tx
    .select({ id: sessie.id })
    .from(sessie)
    .where(mine)
    .orderBy(desc(sessie.begonnenOp));
  for (const { id } of live.slice(STAFF_SESSIONS - 1)) await remove(tx, gemeenteId, id);
  const token = newToken();
  const at = new Date(now);
  await tx.insert(sessie).values({
    ...{ gemeenteId, id: newId(), soort: 'medewerker', medewerkerId },
    ...{ tokenHash: tokenHash(token), begonnenOp: at, gezienOp: at },
  });
  return token;
};

const remove = (tx: Tx, gemeenteId: string, id: string) =>
  tx.delete(sessie).where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.id, id)));

type Row = typeof sessie.$inferSelect;

const expired = (row: Row, now: number): boolean => {
  const { idle, absolute } = SESSION_LIMITS[row.soort];
  return now - row.gezienOp.getTime() >= idle || now - row.begonnenOp.getTime() >= absolute;
};

/** The live row behind a token. Marks it as used once a minute: less would write on every click. */
const liveRow = async (tx: Tx, { gemeenteId, now }: Holder, token: string): Promise<Row | null> => {
  const [row] = await tx
    .select()
    .from(sessie)
    .where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.tokenHash, tokenHash(token))));
  if (!row) return null;
  if (expired(row, now)) {
    await remove(tx, gemeenteId, row.id);
    return null;
  }
  if (now - row.gezienOp.getTime() >= MINUTE)
    await tx
      .update(sessie)
      .set({ gezienOp: new Date(now) })
      .where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.id, row.id)));
  return row;
};

const asInwoner = (row: Row, token: string): InwonerSessie | null => {
  if (row.soort !== 'inwoner' || !row.planId || !row.sleutel) return null;
  const at = place(row.gemeenteId, row.id, 'sleutel');
  const planKey = unwrapKey(sessionKey(token), at, row.sleutel);
  return { sessieId: row.id, planId: row.planId, planKey };
};

const asMedewerker = async (tx: Tx, row: Row): Promise<MedewerkerSessie | null> => {
  if (!row.medewerkerId) return null;
  const [person] = await tx
    .select()
    .from(medewerker)
    .where(and(eq(medewerker.gemeenteId, row.gemeenteId), eq(medewerker.id, row.medewerkerId)));
  if (!person?.actief) return null;
  const { id, naam, functie, teamId } = person;
  return { sessieId: row.id, id, naam, functie, teamId };
};

export type Person = Pick<Ctx, 'inwoner' | 'medewerker'>;

/** Who is behind this token, at most one of the two. An unknown or ended session is nobody. */
export const findPerson = async (
  { db, now, gemeente }: Pick<Ctx, 'db' | 'now' | 'gemeente'>,
  token: string | null,
): Promise<Person> => {
  const nobody: Person = { inwoner: null, medewerker: null };
  if (!token) return nobody;
  return withTenant(db, gemeente.id, async (tx) => {
    const row = await liveRow(tx, { gemeenteId: gemeente.id, now: now() }, token);
    if (!row) return nobody;
    return { inwoner: asInwoner(row, token), medewerker: await asMedewerker(tx, row) };
  });
};

const idOf = ({ inwoner, medewerker: staff }: Ctx): string | null =>
  inwoner?.sessieId ?? staff?.sessieId ?? null;

/** Ends the session at once: its row goes, and with it the key it held. */
export const endSession = async (ctx: Ctx): Promise<void> => {
  const id = idOf(ctx);
  if (id) await withTenant(ctx.db, ctx.gemeente.id, (tx) => remove(tx, ctx.gemeente.id, id));
};

/** The resident's own code, to show or print again while the session lives. */
export const codeOfSession = async (ctx: Ctx): Promise<string | null> => {
  const id = ctx.inwoner?.sessieId;
  const { token, gemeente } = ctx;
  if (!id || !token) return null;
  const [row] = await withTenant(ctx.db, gemeente.id, (tx) =>
    tx
      .select({ code: sessie.code })
      .from(sessie)
      .where(and(eq(sessie.gemeenteId, gemeente.id), eq(sessie.id, id))),
  );
  return row?.code ? unseal(sessionKey(token), place(gemeente.id, id, 'code'), row.code) : null;
};
