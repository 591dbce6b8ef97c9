import { z } from 'zod';
import { Day, Einddatum, lastDayOf, Opschorting, TERMIJN_NAMEN } from '../time/index.ts';
import { Toestand } from './toestand.ts';

const happened = Day.nullable();

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
  /** Last days as told to the resident: facts, never silently counted again. */
  toegezegd: z.partialRecord(z.enum(TERMIJN_NAMEN), Einddatum),
});
export type ZaakFeiten = z.infer<typeof ZaakFeiten>;

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
    toegezegd: {
      persoonlijkPlan: lastDayOf('persoonlijkPlan', gemeldOp),
      onderzoek: lastDayOf('onderzoek', gemeldOp),
    },
  };
}
