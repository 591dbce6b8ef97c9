import { withTenant } from '../db/database.ts';
import { gemeente as gemeenteTable, medewerker, team } from '../db/schema.ts';
import type { DemoGemeente } from './gemeenten.ts';
import { personId, teamId, type SeedDeps } from './stage.ts';

/** The municipality with its teams and people; what is there already stays as it is. */
export const seedPeople = (
  { db }: Pick<SeedDeps, 'db'>,
  { gemeente, people }: DemoGemeente,
): Promise<void> => {
  const { id: gemeenteId, ...rest } = gemeente;
  const names = [...new Set(people.flatMap(({ team: naam }) => naam ?? []))];
  return withTenant(db, gemeenteId, async (tx) => {
    await tx
      .insert(gemeenteTable)
      .values({ gemeenteId, ...rest })
      .onConflictDoNothing();
    await tx
      .insert(team)
      .values(names.map((naam) => ({ gemeenteId, id: teamId(gemeente, naam), naam })))
      .onConflictDoNothing();
    await tx
      .insert(medewerker)
      .values(
        people.map(({ team: naam, ...person }) => ({
          ...person,
          ...{ gemeenteId, id: personId(gemeente, person.sub) },
          teamId: naam && teamId(gemeente, naam),
        })),
      )
      .onConflictDoNothing();
  });
};
