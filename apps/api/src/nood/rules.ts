import { beoordelingUiterlijk, NOOD_PER_DAG } from '@keukentafel/domain/nood';
import { DomainError } from '@keukentafel/domain/errors';
import { dayAt, formatDay, type Day } from '@keukentafel/domain/time';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { noodprocedure } from './schema.ts';

const mineOf = ({ gemeente, medewerker }: MedewerkerContext) =>
  and(eq(noodprocedure.gemeenteId, gemeente.id), eq(noodprocedure.medewerkerId, medewerker.id));

/** The day on which a review of mine was due and did not come, or null. */
export const teLaatBeoordeeld = async (tx: Tx, ctx: MedewerkerContext): Promise<Day | null> => {
  const open = await tx
    .select({ begonnenOp: noodprocedure.begonnenOp })
    .from(noodprocedure)
    .where(and(mineOf(ctx), isNotNull(noodprocedure.zaakId), isNull(noodprocedure.beoordeeldOp)));
  const due = open.map(({ begonnenOp }) => beoordelingUiterlijk(dayAt(begonnenOp.getTime())));
  return due.find((day) => day < ctx.today) ?? null;
};

/** How many are left today. */
export const overVandaag = async (tx: Tx, ctx: MedewerkerContext): Promise<number> => {
  const used = await tx
    .select({ id: noodprocedure.id })
    .from(noodprocedure)
    .where(and(mineOf(ctx), eq(noodprocedure.dag, ctx.today)));
  return NOOD_PER_DAG - used.length;
};

/**
 * The number of the next one today.
 * @throws DomainError magNiet when the right is suspended or used up.
 */
export const volgnummerVan = async (tx: Tx, ctx: MedewerkerContext): Promise<number> => {
  const late = await teLaatBeoordeeld(tx, ctx);
  if (late) {
    const zin = `Een eerdere noodprocedure is niet op tijd beoordeeld (uiterlijk ${formatDay(late)}). Vraag uw teamleider om dat eerst te doen.`;
    throw new DomainError('magNiet', { zin });
  }
  const left = await overVandaag(tx, ctx);
  if (left <= 0)
    throw new DomainError('magNiet', {
      zin: `U hebt vandaag al ${NOOD_PER_DAG} keer de noodprocedure gebruikt. Bel de teamleider.`,
    });
  return NOOD_PER_DAG - left + 1;
};
