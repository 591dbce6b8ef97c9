import { seedManyServices } from '../../catalogue/index.ts';
import { seedPeople } from '../people.ts';
import { stageOf, type SeedDeps } from '../stage.ts';
import { seedManyCases } from './cases.ts';
import { gemeenteOf, type Size } from './size.ts';

export { SIZES } from './size.ts';

/**
 * A made-up municipality with as many cases and services as a real one of that size, the same every
 * time. Doing it again adds only what is missing.
 */
export const seedLarge = async (deps: SeedDeps, size: Size): Promise<void> => {
  const demo = gemeenteOf(size);
  const stage = stageOf(deps, demo);
  await seedPeople(deps, demo);
  await seedManyServices(deps.db, stage.gemeente, stage.today, size.wijken);
  await seedManyCases(deps, stage, size);
};
