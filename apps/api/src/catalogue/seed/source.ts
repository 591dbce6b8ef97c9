import { CATEGORY_CODES } from '@keukentafel/domain/catalogue';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Days = z.int().min(0);
const HOURS = /^[A-Z,]+ \d\d:\d\d-\d\d:\d\d$/;

const SeedActivity = z.strictObject({
  naam: z.string(),
  omschrijving: z.string(),
  /** "W MO" weekly, "2W TU" every other week, "M 2TU" monthly, "D 11" once, in eleven days. */
  regel: z.string().regex(/^(2?W [A-Z]{2}|M [1-4][A-Z]{2}|D \d+)$/),
  tijd: z.string().regex(/^\d\d:\d\d-\d\d:\d\d$/),
});

const SeedService = z.strictObject({
  naam: z.string(),
  categorieen: z.array(z.enum(CATEGORY_CODES)).min(1),
  trede: z.enum(['vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk']),
  toegang: z.enum(['vrij', 'aanmelden', 'verwijzing', 'indicatie']),
  omschrijving: z.string(),
  voorWie: z.string().optional(),
  kosten: z.string(),
  aanmelden: z.string(),
  letOp: z.string().optional(),
  talen: z.array(z.string()).optional(),
  /** From and up to which age, when it is not for everyone. */
  leeftijd: z.tuple([Days.nullable(), Days.nullable()]).optional(),
  plek: z.string().optional(),
  uren: z.array(z.string().regex(HOURS)).default([]),
  beschikbaarheid: z
    .strictObject({
      status: z.enum(['open', 'beperkt', 'wachtlijst', 'vol']),
      dagenGeleden: Days,
      wachtWeken: Days.optional(),
    })
    .optional(),
  gecontroleerdDagenGeleden: Days,
  activiteiten: z.array(SeedActivity).default([]),
});

const SeedOrganization = z.strictObject({
  code: z.string(),
  naam: z.string(),
  omschrijving: z.string(),
  plek: z.string().nullable(),
  services: z.array(SeedService),
});

const SeedCatalogue = z.strictObject({
  gemeente: z.string(),
  /** Name, street and real postcode of each made-up place, and how one gets in when not at ground level. */
  plekken: z.record(
    z.string(),
    z.tuple([z.string(), z.string(), z.string(), z.string().optional()]),
  ),
  organisaties: z.array(SeedOrganization),
});

export type SeedActivity = z.infer<typeof SeedActivity>;
export type SeedService = z.infer<typeof SeedService>;
export type SeedOrganization = z.infer<typeof SeedOrganization>;
export type SeedCatalogue = z.infer<typeof SeedCatalogue>;

const DEMO = new URL('../../../data/demo/', import.meta.url);

/** The made-up catalogue of an example municipality. Every name in it is fictional. */
export function readSeed(name: 'voorbeeldstad' | 'waterrijk'): SeedCatalogue {
  return SeedCatalogue.parse(JSON.parse(readFileSync(new URL(`${name}.json`, DEMO), 'utf8')));
}
