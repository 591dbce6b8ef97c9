import { z } from 'zod';
import type { ZaakFeiten } from './feiten.ts';
import * as guards from './guard.ts';
import type { Eis, Guard } from './guard.ts';
import { keysOf } from './keysOf.ts';
import type { Toestand } from './toestand.ts';

const WMO = 'Wmo 2015, artikel';
const VERSLAG = ['verslagVerstrekt', 'verslagAangevuld'] as const satisfies Toestand[];
const LOPEND = [
  'gemeld',
  'bevestigd',
  'tijdelijkVerstrekt',
  'inOnderzoek',
  'gesprekGepland',
  'gesprekGevoerd',
  'wachtOpAdvies',
  'verslagConcept',
  ...VERSLAG,
] as const satisfies Toestand[];
const VOOR_BESLUIT = [...LOPEND, 'aangevraagd', 'opgeschort'] as const satisfies Toestand[];

/** The facts that are a day. */
export type DagFeit = {
  [Feit in keyof ZaakFeiten]: ZaakFeiten[Feit] extends ZaakFeiten['geslotenOp'] ? Feit : never;
}[keyof ZaakFeiten];

/** One thing that can happen to a case. */
export interface GebeurtenisRij {
  /** What the button and the timeline say. */
  naam: string;
  van: readonly Toestand[] | 'elke';
  /** `null` leaves the state as it is. */
  naar: Toestand | null;
  wie: 'inwoner' | 'consulent' | 'beide';
  artikel: string;
  /** The fact that gets the day of the step. */
  feit?: DagFeit;
  /** What the facts must allow. */
  guard?: Guard;
  /** What the step must bring along. */
  eis?: Eis;
}

/** The table of events (domain.md §1.2 and §2.6): what is not here cannot happen. */
export const GEBEURTENISSEN = {
  melden: {
    naam: 'Melding doen',
    van: [],
    naar: 'gemeld',
    wie: 'inwoner',
    artikel: `${WMO} 2.3.2 lid 1`,
  },
  bevestigen: {
    naam: 'Melding bevestigen',
    van: ['gemeld'],
    naar: 'bevestigd',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    feit: 'bevestigdOp',
  },
  planMogelijkheidGewezen: {
    naam: 'Op het persoonlijk plan gewezen',
    van: VOOR_BESLUIT,
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 2`,
    feit: 'planMogelijkheidOp',
  },
  clientondersteuningGewezen: {
    naam: 'Op cliëntondersteuning gewezen',
    van: VOOR_BESLUIT,
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 3`,
    feit: 'clientondersteuningOp',
  },
  planOntvangen: {
    naam: 'Persoonlijk plan ontvangen',
    van: [...VOOR_BESLUIT, 'afgeslotenZonderAanvraag'],
    naar: null,
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 2`,
    feit: 'planOntvangenOp',
    guard: guards.planNogNietBinnen,
  },
  planAfgezien: {
    naam: 'Inwoner ziet af van een plan',
    van: ['gemeld', 'bevestigd', 'tijdelijkVerstrekt'],
    naar: null,
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 2`,
    feit: 'planAfgezienOp',
    guard: guards.planNogNietBinnen,
  },
  spoedVaststellen: {
    naam: 'Spoed vaststellen',
    van: LOPEND,
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.3`,
    guard: guards.nogGeenSpoed,
  },
  spoedVerstrekken: {
    naam: 'Tijdelijke hulp geven',
    van: ['gemeld', 'bevestigd'],
    naar: 'tijdelijkVerstrekt',
    wie: 'consulent',
    artikel: `${WMO} 2.3.3`,
    feit: 'tijdelijkVerstrektOp',
    guard: guards.isSpoed,
    eis: guards.doorMens,
  },
  doorzenden: {
    naam: 'Doorzenden',
    van: ['gemeld', 'bevestigd'],
    naar: 'doorgezonden',
    wie: 'consulent',
    artikel: 'Awb, artikel 2:3',
    feit: 'geslotenOp',
  },
  onderzoekStarten: {
    naam: 'Onderzoek starten',
    van: ['bevestigd', 'tijdelijkVerstrekt'],
    naar: 'inOnderzoek',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    feit: 'onderzoekGestartOp',
    guard: guards.planVensterVoorbij,
  },
  gesprekPlannen: {
    naam: 'Gesprek plannen',
    van: ['inOnderzoek'],
    naar: 'gesprekGepland',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    eis: guards.gesprekDag,
  },
  gesprekVerzetten: {
    naam: 'Gesprek verzetten',
    van: ['gesprekGepland'],
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    eis: guards.gesprekDag,
  },
  gesprekAnnuleren: {
    naam: 'Gesprek annuleren',
    van: ['gesprekGepland'],
    naar: 'inOnderzoek',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
  },
  gesprekGevoerd: {
    naam: 'Gesprek gevoerd',
    van: ['inOnderzoek', 'gesprekGepland'],
    naar: 'gesprekGevoerd',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 4`,
    feit: 'gesprekGevoerdOp',
  },
  identiteitVastgesteld: {
    naam: 'Identiteit vastgesteld',
    van: VOOR_BESLUIT,
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.4`,
    feit: 'identiteitOp',
  },
  pgbUitgelegd: {
    naam: 'Pgb uitgelegd',
    van: VOOR_BESLUIT,
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 6`,
    feit: 'pgbUitlegOp',
  },
  adviesVragen: {
    naam: 'Advies vragen',
    van: ['gesprekGevoerd'],
    naar: 'wachtOpAdvies',
    wie: 'consulent',
    artikel: 'Awb, artikel 3:2',
    feit: 'adviesGevraagdOp',
  },
  adviesOntvangen: {
    naam: 'Advies ontvangen',
    van: ['wachtOpAdvies'],
    naar: 'gesprekGevoerd',
    wie: 'consulent',
    artikel: 'Awb, artikel 3:9',
  },
  verslagMaken: {
    naam: 'Verslag maken',
    van: ['gesprekGevoerd', 'verslagConcept'],
    naar: 'verslagConcept',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 8`,
  },
  verslagVerstrekken: {
    naam: 'Verslag geven',
    van: ['verslagConcept'],
    naar: 'verslagVerstrekt',
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 8`,
    feit: 'verslagOp',
    guard: guards.plichtenVoldaan,
    eis: guards.alleLetters,
  },
  reageren: {
    naam: 'Op het verslag reageren',
    van: VERSLAG,
    naar: 'verslagAangevuld',
    wie: 'inwoner',
    artikel: `${WMO} 2.3.2 lid 8`,
    feit: 'reactieOp',
  },
  geenAanvraag: {
    naam: 'Geen aanvraag',
    van: VERSLAG,
    naar: 'afgeslotenZonderAanvraag',
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 9`,
    feit: 'geslotenOp',
  },
  aanvragen: {
    naam: 'Aanvraag ontvangen',
    van: [...LOPEND, 'afgeslotenZonderAanvraag'],
    naar: 'aangevraagd',
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 9`,
    feit: 'aangevraagdOp',
    guard: guards.naOnderzoek,
  },
  opschorten: {
    naam: 'Om aanvulling vragen',
    van: ['aangevraagd'],
    naar: 'opgeschort',
    wie: 'consulent',
    artikel: 'Awb, artikelen 4:5 en 4:15',
    guard: guards.beslistermijnLoopt,
  },
  hervatten: {
    naam: 'Aanvulling ontvangen',
    van: ['opgeschort'],
    naar: 'aangevraagd',
    wie: 'consulent',
    artikel: 'Awb, artikel 4:15',
    guard: guards.naUitnodiging,
  },
  beslissen: {
    naam: 'Besluit nemen',
    van: ['aangevraagd', 'opgeschort'],
    naar: 'beschikt',
    wie: 'consulent',
    artikel: `${WMO} 2.3.5 lid 2`,
    feit: 'beslotenOp',
    guard: guards.naUitnodiging,
    eis: guards.doorMens,
  },
  bekendmaken: {
    naam: 'Besluit bekendmaken',
    van: ['beschikt'],
    naar: null,
    wie: 'consulent',
    artikel: 'Awb, artikel 3:41',
    feit: 'bekendgemaaktOp',
    guard: guards.nogNietBekend,
  },
  intrekken: {
    naam: 'Melding intrekken',
    van: [...VOOR_BESLUIT, 'afgeslotenZonderAanvraag'],
    naar: 'ingetrokken',
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 1`,
    feit: 'geslotenOp',
  },
  beeindigen: {
    naam: 'Beëindigen (verhuizing of overlijden)',
    van: 'elke',
    naar: 'beeindigd',
    wie: 'consulent',
    artikel: `${WMO} 1.2.1`,
    feit: 'geslotenOp',
  },
} as const satisfies Record<string, GebeurtenisRij>;

export const GEBEURTENIS_LIJST = keysOf(GEBEURTENISSEN);
export const Gebeurtenis = z.enum(GEBEURTENIS_LIJST, { error: 'Deze stap bestaat niet.' });
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

/** The row of an event with its optional parts. */
export const rowOf = (gebeurtenis: Gebeurtenis): GebeurtenisRij => GEBEURTENISSEN[gebeurtenis];
