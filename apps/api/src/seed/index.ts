import { seedCatalogue } from '../catalogue/index.ts';
import { withTenant } from '../db/database.ts';
import { gemeente as gemeenteTable, medewerker, team } from '../db/schema.ts';
import { seedCases } from './cases.ts';
import { VOORBEELDSTAD, WATERRIJK, type DemoGemeente } from './gemeenten.ts';
import { seedHalfway } from './halfway.ts';
import { personId, stageOf, teamId, type SeedDeps } from './stage.ts';
import { DEMO_ZAKEN, WATERRIJK_ZAKEN } from './zaken.ts';

export { DEMO_CODE, DEMO_CODE_VERSLAG } from './zaken.ts';

/**
 * Fills an installation with two made-up municipalities, their people, a plan half-way and cases in
 * every state with dates around today. Everything goes through the same rules as real work. Doing
 * it again adds only what is missing.
 */
export const seedDemo = async (deps: SeedDeps): Promise<void> => {
  for (const demo of [VOORBEELDSTAD, WATERRIJK]) await seedPeople(deps, demo);
  const [vb, wr] = [stageOf(deps, VOORBEELDSTAD), stageOf(deps, WATERRIJK)];
  await Promise.all([
    seedCatalogue(deps.db, vb.gemeente, vb.today).then(() =>
      seedCatalogue(deps.db, wr.gemeente, wr.today),
    ),
    seedHalfway(deps, vb),
    seedCases(deps, vb, DEMO_ZAKEN),
    seedCases(deps, wr, WATERRIJK_ZAKEN),
  ]);
};

const seedPeople = ({ db }: SeedDeps, { gemeente, people }: DemoGemeente): Promise<void> => {
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
