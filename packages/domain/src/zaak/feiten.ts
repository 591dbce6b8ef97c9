import { z } from 'zod';
import { Day, Einddatum, lastDayOf, Opschorting, TERMIJN_NAMEN } from '../time/index.ts';
import { UITKOMSTEN_BESLUIT } from './besluit.ts';
import { keysOf } from './keysOf.ts';
import { Klacht } from './klacht.ts';
import { Toestand } from './toestand.ts';
import { Vernietiging } from './vernietiging.ts';

const happened = Day.nullable();
/** Facts that came later: a case stored before them has not met them. */
const later = happened.default(null);

/** Whether this municipality must act, as a conclusion. */
export const BEVOEGD = ['bevoegd', 'nietBevoegd'] as const;
export type Bevoegd = (typeof BEVOEGD)[number];

/** Why a case ended outside the procedure. */
export const REDENEN_EINDE = {
  verhuizing: 'verhuisd naar een andere gemeente',
  overlijden: 'overleden',
  anders: 'een andere reden',
} as const;
export type RedenEinde = keyof typeof REDENEN_EINDE;

/** What happened in a case and when: dates and flags only, nothing about the person. */
export const ZaakFeiten = z.strictObject({
  toestand: Toestand,
  gemeldOp: Day,
  bevestigdOp: happened,
  clientondersteuningOp: happened,
  planMogelijkheidOp: happened,
  planOntvangenOp: happened,
  planTeLaat: z.boolean(),
  planAfgezienOp: happened,
  tijdelijkVerstrektOp: happened,
  onderzoekGestartOp: happened,
  gesprekOp: happened,
  gesprekGevoerdOp: happened,
  adviesGevraagdOp: happened,
  identiteitOp: happened,
  pgbUitlegOp: happened,
  verslagOp: happened,
  reactieOp: happened,
  aangevraagdOp: happened,
  opschortingen: z.array(Opschorting),
  beslotenOp: happened,
  bekendgemaaktOp: happened,
  geslotenOp: happened,
  spoed: z.boolean(),
  /** Whether this municipality must act (Wmo 2015 art. 1.2.1); where that was seen is in the file. */
  bevoegd: z.enum(BEVOEGD).nullable().default(null),
  bevoegdOp: later,
  /** That nationality or residence was looked at (art. 1.2.2): what was found is in the file only. */
  verblijfOp: later,
  /** What was decided; null when it is not known here. */
  uitkomst: z.enum(keysOf(UITKOMSTEN_BESLUIT)).nullable().default(null),
  /** Told that the decision will be late, and the day that was named (Awb 4:14). */
  uitstelGemeldOp: later,
  uitstelTot: later,
  ingebrekeOp: later,
  beroepNietTijdigOp: later,
  bezwaarOp: later,
  /** Whether the objection came in time (Awb 6:9); being late can be excused by a person (6:11). */
  bezwaarOpTijd: z.boolean().nullable().default(null),
  bezwaarCommissie: z.boolean().default(false),
  bezwaarHerstel: z.array(Opschorting).default([]),
  bezwaarVerdaagdOp: later,
  bezwaarIngetrokkenOp: later,
  bezwaarBeslistOp: later,
  bezwaarBekendOp: later,
  beroepOp: later,
  uitspraakOp: later,
  onherroepelijkOp: later,
  uitvoeringOp: later,
  /** The day on which the provision will be looked at again. */
  evaluatieOp: later,
  wijzigingOp: later,
  heronderzoekOp: later,
  heronderzoekKlaarOp: later,
  redenEinde: z.enum(keysOf(REDENEN_EINDE)).nullable().default(null),
  /** Complaints about conduct stand beside the case (Awb ch. 9). */
  klachten: z.array(Klacht).default([]),
  vernietigingGevraagdOp: later,
  vernietigingBeslistOp: later,
  vernietiging: Vernietiging.nullable().default(null),
  /** Days that were replaced by a later day of the same kind: nothing that happened disappears. */
  eerder: z.array(z.strictObject({ feit: z.string().max(40), op: Day })).default([]),
  /** Last days that were told before and told anew since, each with its reasons. */
  eerderToegezegd: z.array(Einddatum).default([]),
  /** Last days as told to the resident: facts, never silently counted again. */
  toegezegd: z.partialRecord(z.enum(TERMIJN_NAMEN), Einddatum),
});
export type ZaakFeiten = z.infer<typeof ZaakFeiten>;

/** What later versions of a case know about: none of it has happened yet. */
export const NOG_NIETS = {
  bevoegd: null,
  bevoegdOp: null,
  verblijfOp: null,
  uitkomst: null,
  uitstelGemeldOp: null,
  uitstelTot: null,
  ingebrekeOp: null,
  beroepNietTijdigOp: null,
  bezwaarOp: null,
  bezwaarOpTijd: null,
  bezwaarCommissie: false,
  bezwaarHerstel: [],
  bezwaarVerdaagdOp: null,
  bezwaarIngetrokkenOp: null,
  bezwaarBeslistOp: null,
  bezwaarBekendOp: null,
  beroepOp: null,
  uitspraakOp: null,
  onherroepelijkOp: null,
  uitvoeringOp: null,
  evaluatieOp: null,
  wijzigingOp: null,
  heronderzoekOp: null,
  heronderzoekKlaarOp: null,
  redenEinde: null,
  klachten: [],
  vernietigingGevraagdOp: null,
  vernietigingBeslistOp: null,
  vernietiging: null,
  eerder: [],
  eerderToegezegd: [],
} satisfies Partial<ZaakFeiten>;

/** A case begins with a melding; both its clocks start that day (Wmo 2015 art. 2.3.2 lid 1–2). */
export function startZaak(gemeldOp: Day, spoed: boolean): ZaakFeiten {
  return {
    toestand: 'gemeld',
    gemeldOp,
    bevestigdOp: null,
    clientondersteuningOp: null,
    planMogelijkheidOp: null,
    planOntvangenOp: null,
    planTeLaat: false,
    planAfgezienOp: null,
    tijdelijkVerstrektOp: null,
    onderzoekGestartOp: null,
    gesprekOp: null,
    gesprekGevoerdOp: null,
    adviesGevraagdOp: null,
    identiteitOp: null,
    pgbUitlegOp: null,
    verslagOp: null,
    reactieOp: null,
    aangevraagdOp: null,
    opschortingen: [],
    beslotenOp: null,
    bekendgemaaktOp: null,
    geslotenOp: null,
    spoed,
    ...NOG_NIETS,
    toegezegd: {
      persoonlijkPlan: lastDayOf('persoonlijkPlan', gemeldOp),
      onderzoek: lastDayOf('onderzoek', gemeldOp),
    },
  };
}
