import type { Day } from '@keukentafel/domain/time';
import { readFileSync } from 'node:fs';
import { withTenant, type Db } from '../../db/database.ts';
import { importHsds } from '../import.ts';
import { saveBundle } from '../store/save.ts';
import { demoBundle } from './bundle.ts';
import { readSeed, type SeedCatalogue } from './source.ts';

type Gemeente = { readonly id: string; readonly code: string; readonly naam: string };

const EXAMPLES = ['organization_full', 'service_full', 'service_at_location_full'] as const;
const FOLDER = new URL('../../../data/hsds-examples/', import.meta.url);

/**
 * Fills an example municipality: the large catalogue for code `vb` (with the official HSDS examples,
 * through the real import), the small one for any other. The same every time; running it again
 * changes nothing but the dates.
 */
export async function seedCatalogue(db: Db, gemeente: Gemeente, today: Day): Promise<void> {
  const large = gemeente.code === 'vb';
  const seed = readSeed(large ? 'voorbeeldstad' : 'waterrijk');
  const bundle = demoBundle(seed, { code: gemeente.code, naam: gemeente.naam, today });
  const at = new Date(`${today}T09:00:00Z`);
  const gemeenteId = gemeente.id;
  await withTenant(db, gemeenteId, (tx) => saveBundle({ tx, gemeenteId, at }, bundle));
  if (large) for (const json of officialExamples()) await importHsds(db, gemeente, json, at);
}

/** The large catalogue once more for each neighbourhood, under names of its own. */
export async function seedManyServices(db: Db, gemeente: Gemeente, today: Day, wijken: number) {
  const seed = readSeed('voorbeeldstad');
  const at = new Date(`${today}T09:00:00Z`);
  const gemeenteId = gemeente.id;
  for (let wijk = 1; wijk <= wijken; wijk += 1) {
    const bundle = demoBundle(inWijk(seed, wijk), { ...gemeente, today });
    await withTenant(db, gemeenteId, (tx) => saveBundle({ tx, gemeenteId, at }, bundle));
  }
}

const inWijk = (seed: SeedCatalogue, wijk: number): SeedCatalogue => ({
  ...seed,
  organisaties: seed.organisaties.map((one) => ({
    ...one,
    code: `${one.code}-w${wijk}`,
    naam: `${one.naam} wijk ${wijk}`,
  })),
});

/** The examples of HSDS 3.2.3 as Open Referral publishes them. */
export function officialExamples(): unknown[] {
  return EXAMPLES.map((name) => JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
}
