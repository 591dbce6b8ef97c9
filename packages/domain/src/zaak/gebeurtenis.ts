import { z } from 'zod';
import * as guards from './guard.ts';
import type { GebeurtenisRij } from './gebeurtenisRij.ts';
import { keysOf } from './keysOf.ts';
import { NA_BESLUIT } from './naBesluit.ts';
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

/** An application came before the report: the investigation goes on beside it. */
const NAAST_AANVRAAG = ['aangevraagd', 'opgeschort'] as const satisfies Toestand[];
/** Re-examination: leden 2 up to and with 6 apply again (Wmo 2015 art. 2.3.9). */
const OPNIEUW = ['inHeronderzoek'] as const satisfies Toestand[];
const ERNAAST = [...NAAST_AANVRAAG, ...OPNIEUW] as const satisfies Toestand[];

/** From the melding to the announced decision (domain.md §1.2 and §2.6). */
const TOT_BESLUIT = {
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
    van: [...VOOR_BESLUIT, ...OPNIEUW],
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 2`,
    feit: 'planMogelijkheidOp',
  },
  clientondersteuningGewezen: {
    naam: 'Op cliëntondersteuning gewezen',
    van: [...VOOR_BESLUIT, ...OPNIEUW],
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 3`,
    feit: 'clientondersteuningOp',
  },
  planOntvangen: {
    naam: 'Persoonlijk plan ontvangen',
    van: [...VOOR_BESLUIT, 'afgeslotenZonderAanvraag', ...OPNIEUW],
    naar: null,
    wie: 'beide',
    artikel: `${WMO} 2.3.2 lid 2`,
    feit: 'planOntvangenOp',
    guard: guards.planNogNietBinnen,
  },
  planAfgezien: {
    naam: 'Inwoner ziet af van een plan',
    van: ['gemeld', 'bevestigd', 'tijdelijkVerstrekt', 'gesprekGepland', ...OPNIEUW],
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
    van: ['bevestigd', 'tijdelijkVerstrekt', 'inOnderzoek', ...ERNAAST],
    naar: 'gesprekGepland',
    blijft: ERNAAST,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    guard: guards.onderzoekErnaast,
    eis: guards.gesprekDag,
  },
  gesprekVerzetten: {
    naam: 'Gesprek verzetten',
    van: ['gesprekGepland', ...ERNAAST],
    naar: null,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    guard: guards.gesprekStaat,
    eis: guards.gesprekDag,
  },
  gesprekAnnuleren: {
    naam: 'Gesprek annuleren',
    van: ['gesprekGepland', ...ERNAAST],
    naar: 'inOnderzoek',
    blijft: ERNAAST,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 1`,
    guard: guards.gesprekStaat,
  },
  gesprekGevoerd: {
    naam: 'Gesprek gevoerd',
    van: ['inOnderzoek', 'gesprekGepland', ...ERNAAST],
    naar: 'gesprekGevoerd',
    blijft: ERNAAST,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 4`,
    feit: 'gesprekGevoerdOp',
    guard: guards.gesprekMag,
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
    van: [...VOOR_BESLUIT, ...OPNIEUW],
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
    van: ['gesprekGevoerd', 'verslagConcept', ...NAAST_AANVRAAG],
    naar: 'verslagConcept',
    blijft: NAAST_AANVRAAG,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 8`,
    guard: guards.onderzoekErnaast,
  },
  verslagVerstrekken: {
    naam: 'Verslag geven',
    van: ['verslagConcept', ...NAAST_AANVRAAG],
    naar: 'verslagVerstrekt',
    blijft: NAAST_AANVRAAG,
    wie: 'consulent',
    artikel: `${WMO} 2.3.2 lid 8`,
    feit: 'verslagOp',
    guard: guards.verslagMag,
    eis: guards.alleLetters,
  },
  reageren: {
    naam: 'Op het verslag reageren',
    van: [...VERSLAG, ...NAAST_AANVRAAG],
    naar: 'verslagAangevuld',
    blijft: NAAST_AANVRAAG,
    wie: 'inwoner',
    artikel: `${WMO} 2.3.2 lid 8`,
    feit: 'reactieOp',
    guard: guards.verslagErnaast,
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
    eis: guards.besluitMag,
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

/** The table of events: what is not here cannot happen. */
export const GEBEURTENISSEN = { ...TOT_BESLUIT, ...NA_BESLUIT } as const;

export const GEBEURTENIS_LIJST = keysOf(GEBEURTENISSEN);
export const Gebeurtenis = z.enum(GEBEURTENIS_LIJST, { error: 'Deze stap bestaat niet.' });
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

/** The row of an event with its optional parts. */
export const rowOf = (gebeurtenis: Gebeurtenis): GebeurtenisRij => GEBEURTENISSEN[gebeurtenis];
