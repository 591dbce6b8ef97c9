import { eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { team } from '../db/schema.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';

export interface Team {
  id: string;
  naam: string;
}

/**
 * The team that gets a melding: the one whose postcodes hold this one, else the teams in turn by
 * the digits of the postcode, so that one address always reaches the same team.
 */
export const teamFor = async (tx: Tx, gemeente: Gemeente, postcode: string): Promise<Team> => {
  const teams = await tx
    .select({ id: team.id, naam: team.naam })
    .from(team)
    .where(eq(team.gemeenteId, gemeente.id))
    .orderBy(team.naam);
  const digits = postcode.slice(0, 4);
  const named = gemeente.instellingen.teams?.find(({ postcodes }) =>
    postcodes.some(([from, to]) => from <= digits && digits <= to),
  );
  const chosen =
    teams.find(({ naam }) => naam === named?.naam) ?? teams[Number(digits) % teams.length];
  if (!chosen) throw new Error(`municipality ${gemeente.code} has no team`);
  return chosen;
};
