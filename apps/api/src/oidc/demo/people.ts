import { eq } from 'drizzle-orm';
import type { Functie } from '@keukentafel/domain/policy';
import { FUNCTIES } from '@keukentafel/domain/policy';
import { withTenant, type Db } from '../../db/database.ts';
import { medewerker, team } from '../../db/schema.ts';
import { gemeenten } from '../../gemeente/gemeente.ts';

export type DemoPerson = {
  sub: string;
  naam: string;
  functie: Functie;
  rol: string;
  team: string | null;
  gemeente: string;
  /** Host name on which this person works. */
  host: string;
};

/** Enough of one municipality to choose from: a large one has hundreds. */
const MOST = 12;

/** The ready-made people of the demonstration, straight from the staff table. */
export const demoPeople = async (db: Db): Promise<DemoPerson[]> => {
  const people: DemoPerson[] = [];
  for (const one of await gemeenten(db)) {
    const rows = await withTenant(db, one.id, (tx) =>
      tx
        .select({ person: medewerker, team: team.naam })
        .from(medewerker)
        .leftJoin(team, eq(team.id, medewerker.teamId))
        .where(eq(medewerker.gemeenteId, one.id))
        .orderBy(medewerker.id)
        .limit(MOST),
    );
    for (const { person, team: teamNaam } of rows) {
      const { sub, naam, functie } = person;
      const place = { gemeente: one.naam, host: one.hosts[0] ?? 'localhost' };
      people.push({ sub, naam, functie, rol: FUNCTIES[functie], team: teamNaam, ...place });
    }
  }
  return people;
};
