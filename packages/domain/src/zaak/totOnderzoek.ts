import * as guards from './guard.ts';
import type { GebeurtenisRij } from './gebeurtenisRij.ts';
import { LOPEND, VOOR_BESLUIT, OPNIEUW } from './toestandgroepen.ts';

const WMO = 'Wmo 2015, artikel';

/** From the melding to the day on which the investigation may begin. */
export const TOT_ONDERZOEK = {
  melden: {
    naam: 'Melding doen',
    van: [],
    naar: 'gemeld',
    wie: 'inwoner',
    artikel: `${WMO} 2.3.2 lid 1`,
  },
  bevestigen: {
    naam: 'Melding bevestigen',
    gebeurd: 'Melding bevestigd',
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
    gebeurd: 'Afgezien van een plan',
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
    gebeurd: 'Tijdelijke hulp gegeven',
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
} as const satisfies Record<string, GebeurtenisRij>;
