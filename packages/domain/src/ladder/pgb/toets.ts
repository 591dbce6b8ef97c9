import { z } from 'zod';
import { optionalText, safeText } from '../../text.ts';
import { Day } from '../../time/index.ts';
import { PgbCriterium } from './criteria.ts';

const gevraagd = z.boolean().nullable().default(null);
const woorden = optionalText(2000);
const euro = z.number().nonnegative('Een bedrag is nooit minder dan nul.').max(1_000_000);

/** Who would be paid from the budget. */
const Uitvoerder = z.strictObject({
  naam: safeText(200).min(1, 'Vul in wie de hulp geeft.'),
  relatie: optionalText(200),
  /** Someone from the social network: only as the bylaw allows (art. 2.3.6 lid 4). */
  uitNetwerk: z.boolean(),
  /** Which help of the same person stays unpaid, beside what the budget pays (CRVB:2017:17). */
  onbetaaldDaarnaast: optionalText(2000).optional(),
});

/** The facts for the pgb test of art. 2.3.6. The costs are those of the help, never of a person. */
export const PgbToets = z.strictObject({
  gewenst: gevraagd,
  uitgelegdOp: Day.nullable().default(null),
  /** Why the client wants a pgb, in his own words (art. 2.3.6 lid 2 onder b). */
  motivering: woorden,
  beheerder: z
    .strictObject({
      wie: z.enum(['inwoner', 'netwerk', 'vertegenwoordiger']),
      naam: safeText(200),
      eigenWoorden: woorden,
    })
    .nullable()
    .default(null),
  criteria: z
    .partialRecord(PgbCriterium, z.strictObject({ kan: gevraagd, toelichting: woorden }))
    .default({}),
  kwaliteit: z
    .strictObject({ veilig: gevraagd, doeltreffend: gevraagd, clientgericht: gevraagd })
    .default({ veilig: null, doeltreffend: null, clientgericht: null }),
  /** Euros for the same help over the same time, by budget and in natura. */
  kosten: z.strictObject({ pgb: euro, natura: euro }).nullable().default(null),
  /** An earlier decision on one of these grounds of art. 2.3.10 lid 1. */
  eerder: z
    .strictObject({ grond: z.enum(['a', 'd', 'e']), op: Day, toelichting: woorden })
    .nullable()
    .default(null),
  uitvoerders: z.array(Uitvoerder).max(20).default([]),
});
export type PgbToets = z.infer<typeof PgbToets>;
