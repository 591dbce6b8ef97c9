import { seedCatalogue } from '../catalogue/index.ts';
import { seedCases } from './cases.ts';
import { VOORBEELDSTAD, WATERRIJK } from './gemeenten.ts';
import { seedHalfway } from './halfway.ts';
import { seedPeople } from './people.ts';
import { seedRedactie } from './redactie.ts';
import { stageOf, type SeedDeps } from './stage.ts';
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
    seedCatalogue(deps.db, vb.gemeente, vb.today)
      .then(() => seedCatalogue(deps.db, wr.gemeente, wr.today))
      .then(() => seedRedactie(vb)),
    seedHalfway(deps, vb),
    seedCases(deps, vb, DEMO_ZAKEN),
    seedCases(deps, wr, WATERRIJK_ZAKEN),
  ]);
};
