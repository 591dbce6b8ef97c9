import { z } from 'zod';
import { optionalText } from '../text.ts';
import { Day } from '../time/index.ts';
import { Hulpsoort } from './hulpsoort.ts';

/** What may be expected of a housemate by age: local policy, not law. */
const Leeftijdsband = z.strictObject({
  vanaf: z.int().min(0).max(130),
  telt: z.boolean(),
  uitleg: optionalText(500),
  /** No more hours a week than this without a reason of its own. */
  hooguitUren: z.number().nonnegative().max(168).nullish(),
});

/** Choices the law leaves to the municipality. */
export const LadderInstellingen = z.strictObject({
  /** A helper's own word counts this many days: three months, never less. */
  bevestigingDagen: z.int().min(1).max(366).default(92),
  /** A check that a service has a place counts this many days. */
  beschikbaarheidDagen: z.int().min(1).max(366).default(30),
  leeftijdsbanden: z
    .array(Leeftijdsband)
    .max(20)
    .default([
      { vanaf: 0, telt: false, uitleg: 'Een kind tot 5 jaar draagt niet bij.' },
      { vanaf: 5, telt: true, uitleg: 'Van 5 tot 12 jaar: kleine klusjes, met begeleiding.' },
      { vanaf: 12, telt: true, uitleg: 'Van 12 tot 18 jaar: lichte klusjes en de eigen kamer.' },
      {
        vanaf: 18,
        telt: true,
        uitleg: 'Van 18 tot 23 jaar: wat bij een eenpersoonshuishouden hoort.',
      },
      { vanaf: 23, telt: true, uitleg: 'Vanaf 23 jaar: het hele huishouden.' },
    ]),
  /** Where the age bands come from, and since when: they are policy of this municipality. */
  bandenBeleid: z
    .strictObject({ bron: optionalText(500), vanaf: Day })
    .nullable()
    .default(null),
  /** A room renter with an own contract falls outside gebruikelijke hulp (contested, local). */
  kamerhuurderBuiten: z.boolean().default(true),
  /** Whether the bylaw has the allowance of art. 2.1.7; it is optional for a municipality. */
  tegemoetkoming: z.enum(['ja', 'nee', 'onbekend']).default('onbekend'),
  /** How this municipality reads the split between Wlz at home and Wmo, where it differs. */
  wlzThuis: z.partialRecord(Hulpsoort, z.enum(['daar', 'wmo', 'hangtAf'])).default({}),
  /** Whether the bylaw allows help from the network to be paid from a pgb (art. 2.3.6 lid 4). */
  pgbNetwerk: z
    .strictObject({
      toegestaan: z.enum(['ja', 'nee', 'onbekend']),
      voorwaarden: optionalText(2000),
    })
    .default({ toegestaan: 'onbekend', voorwaarden: '' }),
});
export type LadderInstellingen = z.infer<typeof LadderInstellingen>;

export const STANDAARD_INSTELLINGEN: LadderInstellingen = LadderInstellingen.parse({});
