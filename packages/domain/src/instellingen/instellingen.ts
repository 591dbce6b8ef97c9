import { z } from 'zod';
import { BIJDRAGE_TABEL, BijdrageParameters } from '../eigenBijdrage/index.ts';
import { LadderInstellingen } from '../ladder/index.ts';
import { optionalText, safeText } from '../text.ts';
import { Day, STORING_LEZINGEN, TELLINGEN } from '../time/index.ts';

const whole = (from: number, to: number) =>
  z
    .int({ error: 'Vul een heel getal in.' })
    .min(from, { error: `Vul ${from} of meer in.` })
    .max(to, { error: `Vul ${to} of minder in.` });

/** Where a choice comes from: the bylaw or policy rule, where to read it, since when. */
const Bron = z.strictObject({
  naam: safeText(300),
  vindplaats: optionalText(500),
  vanaf: Day,
});

/**
 * What the law leaves to the municipality, as it holds from a day. Defaults are what is known as
 * the safe reading; each can be changed from a later day on.
 */
export const Instellingen = z.strictObject({
  geldigVanaf: Day,
  /** The bylaw (Wmo 2015 art. 2.1.3) that this version follows. */
  verordening: Bron.nullable().default(null),
  /** The local norm for an urgent melding in hours; null: none, only "onverwijld" (art. 2.3.3). */
  spoednormUren: whole(1, 336).nullable().default(null),
  /** Days to answer the report: a promise, not a statutory term. */
  reactieDagen: whole(1, 90).default(14),
  /** How suspended days are counted (Awb 4:15). */
  telling: z.enum(TELLINGEN).default('letterlijk'),
  /** What an outage of the digital channel does to a term for sending in (Awb 2:21 lid 3). */
  storingLezing: z.enum(STORING_LEZINGEN).default('verlengd'),
  /** Whether a committee advises on objections (Awb 7:13). */
  bezwaarCommissie: z.boolean().default(false),
  /** Whether a committee handles complaints about conduct: ten weeks instead of six (Awb 9:11). */
  klachtCommissie: z.boolean().default(false),
  /** When a provision is looked at again (Wmo 2015 art. 2.3.9). */
  evaluatie: z
    .strictObject({ maanden: whole(1, 120), wekenVoorEinde: whole(0, 52) })
    .default({ maanden: 12, wekenVoorEinde: 8 }),
  /** Years that documents are kept: fifteen or more with a provision (Wmo 2015 art. 5.3.4). */
  bewaren: z
    .strictObject({ voorzieningJaren: whole(15, 100), geenVoorzieningJaren: whole(5, 100) })
    .default({ voorzieningJaren: 15, geenVoorzieningJaren: 5 }),
  /** Age bands, how long a check of availability counts, and what else the ladder asks. */
  ladder: LadderInstellingen.prefault({}),
  /** The contribution, for letter g only: the ladder cannot import this module (art. 2.1.4). */
  eigenBijdrage: z
    .array(BijdrageParameters)
    .max(50)
    .default([...BIJDRAGE_TABEL]),
});
export type Instellingen = z.infer<typeof Instellingen>;

export const INSTELLINGEN_VERSIE = 2;
/** More versions than any municipality makes. */
export const MEESTE_VERSIES = 500;

/** All versions of one municipality, oldest first: the past stays as it was. */
export const InstellingenDocument = z
  .strictObject({
    versie: z.literal(INSTELLINGEN_VERSIE, {
      error: 'Deze versie van het document kennen wij niet.',
    }),
    gemeente: safeText(200),
    versies: z
      .array(Instellingen)
      .min(1, { error: 'Leg minstens een versie vast.' })
      .max(MEESTE_VERSIES),
  })
  .superRefine(({ versies }, ctx) => {
    versies.forEach(({ geldigVanaf }, index) => {
      const before = versies[index - 1];
      if (!before || before.geldigVanaf < geldigVanaf) return;
      const path = ['versies', index, 'geldigVanaf'];
      ctx.addIssue({ code: 'custom', path, message: ORDER });
    });
  });
export type InstellingenDocument = z.infer<typeof InstellingenDocument>;

const ORDER = 'Elke versie begint na de vorige.';
