import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { withTenant, type Tx } from '../db/database.ts';
import { plan } from '../db/schema.ts';
import { meldingConcept } from '../db/schema-melding.ts';
import { placeOfPlan } from '../plan/place.ts';
import type { PlanPlace } from '../plan/record.ts';
import { lockPlan } from '../plan/store.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { findZaakOfPlan } from '../zaak/row.ts';
import { openConcept, sealConcept, type MeldingConcept } from './conceptInhoud.ts';

const ofPlan = ({ gemeenteId, planId }: PlanPlace) =>
  and(eq(meldingConcept.gemeenteId, gemeenteId), eq(meldingConcept.planId, planId));

/** What was typed and not sent yet, or null. */
export const loadConcept = async (tx: Tx, at: PlanPlace) => {
  const [row] = await tx.select().from(meldingConcept).where(ofPlan(at));
  if (!row) return null;
  const { versie, inhoud, gewijzigdOp } = row;
  return { versie, gewijzigdOp, concept: openConcept(at, inhoud) };
};

/** What was typed so far, on whatever device; version 0 when there is nothing. */
export const concept = (
  ctx: InwonerContext,
): Promise<{ versie: number; concept: MeldingConcept | null }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const stored = await loadConcept(tx, placeOfPlan(ctx));
    return { versie: stored?.versie ?? 0, concept: stored?.concept ?? null };
  });

/** @throws DomainError verouderd when the writer saw an older version: nobody overwrites in silence. */
const assertSeen = (versie: number, seen: number): void => {
  if (versie !== seen) throw new DomainError('verouderd');
};

/**
 * Keeps what was typed. Saying what is stored already changes nothing: the answer to the first try
 * was lost on the way.
 * @throws DomainError verouderd; stapKanNiet when the melding was sent in the meantime.
 */
export const bewaar = (
  ctx: InwonerContext,
  { concept: typed, versie }: { concept: MeldingConcept; versie: number },
): Promise<{ versie: number }> =>
  withTenant(ctx.db, ctx.gemeente.id, async (tx) => {
    const at = placeOfPlan(ctx);
    await lockPlan(tx, at);
    await refuseSent(tx, ctx);
    const stored = await loadConcept(tx, at);
    if (stored && isDeepStrictEqual(stored.concept, typed)) return { versie: stored.versie };
    assertSeen(stored?.versie ?? 0, versie);
    await write(tx, at, { concept: typed, versie: versie + 1 }, new Date(ctx.now()));
    return { versie: versie + 1 };
  });

const refuseSent = async (tx: Tx, ctx: InwonerContext): Promise<void> => {
  const zaak = await findZaakOfPlan(tx, ctx);
  if (!zaak || zaak.feiten.geslotenOp !== null) return;
  const zin = `Uw melding is al verstuurd. Uw nummer is ${zaak.referentie}.`;
  throw new DomainError('stapKanNiet', { zin });
};

const write = async (
  tx: Tx,
  at: PlanPlace,
  next: { concept: MeldingConcept; versie: number },
  gewijzigdOp: Date,
): Promise<void> => {
  const { gemeenteId, planId } = at;
  const row = { versie: next.versie, inhoud: sealConcept(at, next.concept), gewijzigdOp };
  await tx
    .insert(meldingConcept)
    .values({ gemeenteId, planId, ...row })
    .onConflictDoUpdate({
      target: [meldingConcept.gemeenteId, meldingConcept.planId],
      set: row,
    });
  await tx
    .update(plan)
    .set({ gewijzigdOp })
    .where(and(eq(plan.gemeenteId, gemeenteId), eq(plan.id, planId)));
};

/**
 * The melding was sent: nothing of the draft stays.
 * @throws DomainError verouderd when another device typed more than the sender saw.
 */
export const wisConcept = async (tx: Tx, at: PlanPlace, seen?: number): Promise<void> => {
  const [gone] = await tx.delete(meldingConcept).where(ofPlan(at)).returning();
  if (gone && seen !== undefined) assertSeen(gone.versie, seen);
};

/** The same text under the new key of the plan. */
export const conceptAgain = async (tx: Tx, from: PlanPlace, to: PlanPlace): Promise<void> => {
  const stored = await loadConcept(tx, from);
  if (!stored) return;
  await tx
    .update(meldingConcept)
    .set({ inhoud: sealConcept(to, stored.concept) })
    .where(ofPlan(from));
};
