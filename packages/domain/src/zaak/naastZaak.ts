import type { GebeurtenisRij } from './gebeurtenisRij.ts';
import * as klacht from './klacht.ts';
import * as vernietiging from './vernietiging.ts';

/** What stands beside the procedure: it changes no state, and may come after a case has ended. */
export const NAAST_ZAAK = {
  klachtOntvangen: {
    naam: 'Klacht ontvangen',
    van: 'elke',
    naar: null,
    naEinde: true,
    wie: 'beide',
    artikel: 'Awb, artikelen 9:1 en 9:11 lid 1',
  },
  klachtVerdagen: {
    naam: 'Klacht later afhandelen',
    gebeurd: 'Uitstel van de klacht gemeld',
    van: 'elke',
    naar: null,
    naEinde: true,
    wie: 'consulent',
    artikel: 'Awb, artikel 9:11 lid 2',
    guard: klacht.klachtUitstelMag,
    eis: klacht.klachtUitstel,
  },
  klachtAfhandelen: {
    naam: 'Klacht afhandelen',
    gebeurd: 'Klacht afgehandeld',
    van: 'elke',
    naar: null,
    naEinde: true,
    wie: 'consulent',
    artikel: 'Awb, artikel 9:12',
    guard: klacht.klachtOpen,
    eis: klacht.dezeKlacht,
  },
  vernietigingVragen: {
    naam: 'Verzoek om gegevens te vernietigen ontvangen',
    van: 'elke',
    naar: null,
    naEinde: true,
    wie: 'beide',
    artikel: 'Wmo 2015, artikel 5.3.5; AVG, artikel 17',
    feit: 'vernietigingGevraagdOp',
    guard: vernietiging.geenVerzoekOpen,
  },
  vernietigingBeslissen: {
    naam: 'Op het verzoek om vernietiging beslissen',
    gebeurd: 'Op het verzoek om vernietiging beslist',
    van: 'elke',
    naar: null,
    naEinde: true,
    wie: 'consulent',
    artikel: 'Wmo 2015, artikel 5.3.5',
    feit: 'vernietigingBeslistOp',
    guard: vernietiging.verzoekOpen,
    eis: vernietiging.vernietigingBeslist,
  },
} as const satisfies Record<string, GebeurtenisRij>;
