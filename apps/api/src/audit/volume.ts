import { DomainError } from '@keukentafel/domain/errors';
import { INZAGE_GRENZEN } from '@keukentafel/domain/nood';
import { and, eq, gt, isNotNull } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { inzageSignaal } from '../nood/schema.ts';
import { isFresh } from '../session/stepUp.ts';
import { auditRegel } from './schema.ts';
import type { Spoor } from './spoor.ts';

const HOUR = 3_600_000;

/** The cases this person came to in the past hour, as the chain tells. */
const lastHour = async (tx: Tx, { gemeenteId, wie, now }: Spoor): Promise<string[]> => {
  const rows = await tx
    .selectDistinct({ object: auditRegel.object })
    .from(auditRegel)
    .where(
      and(
        eq(auditRegel.gemeenteId, gemeenteId),
        eq(auditRegel.door, wie.door),
        gt(auditRegel.op, new Date(now() - HOUR)),
        eq(auditRegel.uitkomst, 'ok'),
        isNotNull(auditRegel.object),
      ),
    );
  return rows.flatMap(({ object }) => object ?? []);
};

const tell = (tx: Tx, spoor: Spoor, aantal: number) => {
  const { gemeenteId, wie, now } = spoor;
  const { id: medewerkerId, teamId } = wie.medewerker ?? {};
  if (!medewerkerId || !teamId) return null;
  const uur = new Date(now() - (now() % HOUR));
  return tx
    .insert(inzageSignaal)
    .values({ gemeenteId, medewerkerId, uur, teamId, aantal })
    .onConflictDoUpdate({
      target: [inzageSignaal.gemeenteId, inzageSignaal.medewerkerId, inzageSignaal.uur],
      set: { aantal },
    });
};

/**
 * Many cases in an hour: the team lead is told, and who goes on proves again who it is.
 * @throws DomainError extraControle above the second bound without a fresh proof.
 */
export const watchVolume = async (tx: Tx, spoor: Spoor): Promise<void> => {
  if (!spoor.wie.medewerker || spoor.gezien.size === 0) return;
  const cases = new Set([...(await lastHour(tx, spoor)), ...spoor.gezien.keys()]);
  if (cases.size <= INZAGE_GRENZEN.signaal) return;
  await tell(tx, spoor, cases.size);
  const { stepUpOp } = spoor.wie.medewerker;
  if (cases.size > INZAGE_GRENZEN.opnieuwBevestigen && !isFresh(stepUpOp, spoor.now()))
    throw new DomainError('extraControle');
};
