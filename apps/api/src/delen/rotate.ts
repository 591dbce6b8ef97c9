import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import { PlanRecord, recordKey } from '@keukentafel/domain/plan';
import type { Ctx, InwonerSessie } from '../context.ts';
import { closeBox } from '../crypto/box.ts';
import { newKey, unwrapKey, wrapKey } from '../crypto/seal.ts';
import { sessionKey } from '../crypto/token.ts';
import type { Tx } from '../db/database.ts';
import { plan, planRecord, planRevisie, zaak } from '../db/schema.ts';
import { planHelper } from '../db/schema-delen.ts';
import { sessie } from '../db/schema-sessie.ts';
import { apparaatSleutel, dossierSleutel, planSleutel } from '../db/schema-sleutel.ts';
import { conceptAgain } from '../melding/concept.ts';
import { placeOfPlan } from '../plan/place.ts';
import { openRow, sealRow, sleutelOf, type PlanPlace } from '../plan/record.ts';
import { lockPlan } from '../plan/store.ts';
import { sessionPlace } from '../session/begin.ts';
import { slotPlace, type Slot } from '../session/slot.ts';
import { unwrapDossier, wrapDossier } from '../zaak/sealed.ts';
import { apparaatPlace } from './apparaatPlace.ts';
import { openWie, sealWie } from './helper.ts';

export type OwnerCtx = Ctx & { inwoner: InwonerSessie };

/** One plan that gets a new key: where everything stands now, and where it will stand. */
interface Turn {
  tx: Tx;
  from: PlanPlace;
  to: PlanPlace;
}

/** One row of the plan sealed anew. Its stored name is made with the key, so that changes too. */
const again = ({ from, to }: Turn, { sleutel, inhoud }: { sleutel: string; inhoud: Buffer }) => {
  const { record, door } = openRow(from, sleutel, inhoud);
  const name = sleutelOf(to, recordKey(PlanRecord.parse(record)));
  return { sleutel: name, inhoud: sealRow(to, name, record, door) };
};

const recordsAgain = async (turn: Turn): Promise<void> => {
  const { tx, from } = turn;
  const mine = and(eq(planRecord.gemeenteId, from.gemeenteId), eq(planRecord.planId, from.planId));
  for (const row of await tx.select().from(planRecord).where(mine))
    await tx
      .update(planRecord)
      .set(again(turn, row))
      .where(and(mine, eq(planRecord.sleutel, row.sleutel)));
};

const revisionsAgain = async (turn: Turn): Promise<void> => {
  const { tx, from } = turn;
  const mine = and(
    eq(planRevisie.gemeenteId, from.gemeenteId),
    eq(planRevisie.planId, from.planId),
  );
  for (const row of await tx.select().from(planRevisie).where(mine))
    await tx
      .update(planRevisie)
      .set(again(turn, row))
      .where(and(mine, eq(planRevisie.id, row.id)));
};

/** Every way in: the resident's own by the code, each helper's by the public key of their slot. */
const slotsAgain = async ({ tx, from, to }: Turn, own: Slot): Promise<void> => {
  const mine = and(
    eq(planSleutel.gemeenteId, from.gemeenteId),
    eq(planSleutel.planId, from.planId),
  );
  for (const row of await tx.select().from(planSleutel).where(mine)) {
    const at = slotPlace(row, 'sleutel');
    const sleutel = row.publiek
      ? closeBox(row.publiek, at, to.planKey)
      : wrapKey(own.key, at, to.planKey);
    await tx
      .update(planSleutel)
      .set({ sleutel })
      .where(and(mine, eq(planSleutel.id, row.id)));
  }
};

const namesAgain = async ({ tx, from, to }: Turn): Promise<void> => {
  const mine = and(eq(planHelper.gemeenteId, from.gemeenteId), eq(planHelper.planId, from.planId));
  for (const { id, wie } of await tx.select().from(planHelper).where(mine))
    await tx
      .update(planHelper)
      .set({ wie: sealWie(to, id, openWie(from, id, wie)) })
      .where(and(mine, eq(planHelper.id, id)));
};

const devicesAgain = async ({ tx, from, to }: Turn): Promise<void> => {
  const mine = and(
    eq(apparaatSleutel.gemeenteId, from.gemeenteId),
    eq(apparaatSleutel.planId, from.planId),
  );
  for (const { id, sleutel } of await tx.select().from(apparaatSleutel).where(mine)) {
    const key = unwrapKey(from.planKey, apparaatPlace(from, id), sleutel);
    await tx
      .update(apparaatSleutel)
      .set({ sleutel: wrapKey(to.planKey, apparaatPlace(to, id), key) })
      .where(and(mine, eq(apparaatSleutel.id, id)));
  }
};

const dossiersAgain = async ({ tx, from, to }: Turn): Promise<void> => {
  const { gemeenteId } = from;
  const ofPlan = sql`${dossierSleutel.zaakId} in (select id from ${zaak}
    where ${zaak.gemeenteId} = ${gemeenteId} and ${zaak.planId} = ${from.planId})`;
  const mine: SQL | undefined = and(
    eq(dossierSleutel.gemeenteId, gemeenteId),
    eq(dossierSleutel.houder, 'plan'),
    ofPlan,
  );
  for (const { zaakId, sleutel } of await tx.select().from(dossierSleutel).where(mine)) {
    const dossier = unwrapDossier({ gemeenteId, zaakId }, 'plan', from.planKey, sleutel);
    await tx
      .update(dossierSleutel)
      .set({ sleutel: wrapDossier(dossier, 'plan', to.planKey) })
      .where(and(mine, eq(dossierSleutel.zaakId, zaakId)));
  }
};

/** Only the session that asked goes on; all others, helpers and own devices, type their code again. */
const sessionsAgain = async ({ tx, to }: Turn, ctx: OwnerCtx): Promise<void> => {
  const { sessieId } = ctx.inwoner;
  const ofPlan = and(eq(sessie.gemeenteId, to.gemeenteId), eq(sessie.planId, to.planId));
  await tx.delete(sessie).where(and(ofPlan, ne(sessie.id, sessieId)));
  const at = sessionPlace(to.gemeenteId, sessieId, 'sleutel');
  await tx
    .update(sessie)
    .set({ sleutel: wrapKey(sessionKey(ctx.token ?? ''), at, to.planKey) })
    .where(and(ofPlan, eq(sessie.id, sessieId)));
};

/**
 * Gives the plan a new key and seals everything under it again, in one transaction. Whoever holds
 * the old key, or a copy of it, reads nothing that is written from now on.
 */
export const rotatePlanKey = async (tx: Tx, ctx: OwnerCtx, own: Slot): Promise<void> => {
  const from = placeOfPlan(ctx);
  await lockPlan(tx, from);
  const to = { ...from, planKey: newKey(), sleutelVersie: from.sleutelVersie + 1 };
  const turn = { tx, from, to };
  await recordsAgain(turn);
  await revisionsAgain(turn);
  await conceptAgain(tx, from, to);
  await slotsAgain(turn, own);
  await namesAgain(turn);
  await devicesAgain(turn);
  await dossiersAgain(turn);
  await sessionsAgain(turn, ctx);
  await tx
    .update(plan)
    .set({ sleutelVersie: to.sleutelVersie })
    .where(and(eq(plan.gemeenteId, to.gemeenteId), eq(plan.id, to.planId)));
};
