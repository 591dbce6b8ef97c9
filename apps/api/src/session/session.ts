import { and, eq, sql } from 'drizzle-orm';
import type { Ctx, InwonerSessie, MedewerkerSessie } from '../context.ts';
import { unseal, unwrapKey } from '../crypto/seal.ts';
import { sessionKey, tokenHash } from '../crypto/token.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { medewerker, plan } from '../db/schema.ts';
import { planHelper } from '../db/schema-delen.ts';
import { sessie } from '../db/schema-sessie.ts';
import { openWie } from '../delen/helper.ts';
import { endsAt, removeSession, sessionPlace, type Holder } from './begin.ts';

const MINUTE = 60_000;

/** A live session with what stands around it: the plan's key version, and the helper behind it. */
const rowBy = async (tx: Tx, gemeenteId: string, token: string) => {
  const [found] = await tx
    .select({
      row: sessie,
      sleutelVersie: plan.sleutelVersie,
      helper: planHelper,
      gedeeld: sql<boolean>`exists (select from plan_helper h
        where h.gemeente_id = ${sessie.gemeenteId} and h.plan_id = ${sessie.planId})`,
    })
    .from(sessie)
    .leftJoin(plan, and(eq(plan.gemeenteId, sessie.gemeenteId), eq(plan.id, sessie.planId)))
    .leftJoin(
      planHelper,
      and(
        eq(planHelper.gemeenteId, sessie.gemeenteId),
        eq(planHelper.planId, sessie.planId),
        eq(planHelper.id, sessie.helperId),
      ),
    )
    .where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.tokenHash, tokenHash(token))));
  return found ?? null;
};
type Found = NonNullable<Awaited<ReturnType<typeof rowBy>>>;

/** Over: not used for too long, too old, or of a helper whose time is up. */
const isOver = ({ row, helper }: Found, now: number): boolean =>
  now >= endsAt(row).eindigtOp ||
  (row.helperId !== null &&
    (!helper || helper.beeindigdOp !== null || helper.eindigtOp.getTime() <= now));

/** The live session of a token. Marked as used once a minute: less would write on every click. */
const liveRow = async (tx: Tx, { gemeenteId, now }: Holder, token: string) => {
  const found = await rowBy(tx, gemeenteId, token);
  if (!found) return null;
  const { row } = found;
  if (isOver(found, now)) {
    await removeSession(tx, gemeenteId, row.id);
    return null;
  }
  if (now - row.gezienOp.getTime() < MINUTE) return found;
  await touch(tx, { gemeenteId, now }, row.id);
  return { ...found, row: { ...row, gezienOp: new Date(now) } };
};

export const touch = (tx: Tx, { gemeenteId, now }: Holder, id: string) =>
  tx
    .update(sessie)
    .set({ gezienOp: new Date(now) })
    .where(and(eq(sessie.gemeenteId, gemeenteId), eq(sessie.id, id)));

const asInwoner = (
  { row, helper, sleutelVersie, gedeeld }: Found,
  token: string,
): InwonerSessie | null => {
  const { gemeenteId, id, planId } = row;
  if (row.soort !== 'inwoner' || !planId || !row.sleutel) return null;
  const planKey = unwrapKey(
    sessionKey(token),
    sessionPlace(gemeenteId, id, 'sleutel'),
    row.sleutel,
  );
  return {
    ...{ sessieId: id, planId, planKey, sleutelVersie: sleutelVersie ?? 0, gedeeld },
    ...endsAt(row),
    als: helper?.recht ?? 'zelf',
    helper: helper && openWie({ gemeenteId, planId, planKey }, helper.id, helper.wie),
    stepUpOp: row.bevestigdOp?.getTime() ?? null,
  };
};

const asMedewerker = async (tx: Tx, { row }: Found): Promise<MedewerkerSessie | null> => {
  if (!row.medewerkerId) return null;
  const [person] = await tx
    .select()
    .from(medewerker)
    .where(and(eq(medewerker.gemeenteId, row.gemeenteId), eq(medewerker.id, row.medewerkerId)));
  if (!person?.actief) return null;
  const { id, naam, functie, teamId } = person;
  const stepUpOp = row.bevestigdOp?.getTime() ?? null;
  return { sessieId: row.id, id, naam, functie, teamId, stepUpOp, ...endsAt(row) };
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
    const found = await liveRow(tx, { gemeenteId: gemeente.id, now: now() }, token);
    if (!found) return nobody;
    return { inwoner: asInwoner(found, token), medewerker: await asMedewerker(tx, found) };
  });
};

export const sessionIdOf = ({ inwoner, medewerker: staff }: Person): string | null =>
  inwoner?.sessieId ?? staff?.sessieId ?? null;

/** Ends the session at once: its row goes, and with it the key it held. */
export const endSession = async (ctx: Ctx): Promise<void> => {
  const id = sessionIdOf(ctx);
  if (id) await withTenant(ctx.db, ctx.gemeente.id, (tx) => removeSession(tx, ctx.gemeente.id, id));
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
  return row?.code
    ? unseal(sessionKey(token), sessionPlace(gemeente.id, id, 'code'), row.code)
    : null;
};
