import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { medewerker, team } from '../db/schema.ts';
import type { Medewerker } from './views.ts';

/** The member of staff who handles a case, by name. */
export const personOf = async (
  tx: Tx,
  gemeenteId: string,
  id: string | null,
): Promise<Medewerker | null> => {
  if (!id) return null;
  const [row] = await tx
    .select({ id: medewerker.id, naam: medewerker.naam })
    .from(medewerker)
    .where(and(eq(medewerker.gemeenteId, gemeenteId), eq(medewerker.id, id)));
  return row ?? null;
};

export const teamOf = async (tx: Tx, gemeenteId: string, id: string): Promise<Medewerker> => {
  const [row] = await tx
    .select({ id: team.id, naam: team.naam })
    .from(team)
    .where(and(eq(team.gemeenteId, gemeenteId), eq(team.id, id)));
  return row ?? { id, naam: '' };
};
