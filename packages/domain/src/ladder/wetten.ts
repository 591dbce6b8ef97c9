/** Other laws that may carry a part of the need: where to go and what to watch. */
export const WETTEN = {
  zvw: {
    naam: 'Zorgverzekeringswet',
    instantie: 'de zorgverzekeraar',
    waarvoor: 'Wijkverpleging, ergotherapie en een hulpmiddel lenen.',
    letOp: 'Voor een deel geldt het eigen risico, niet voor wijkverpleging.',
  },
  wlz: {
    naam: 'Wet langdurige zorg',
    instantie: 'het CIZ',
    waarvoor: 'Zorg de hele dag dichtbij, en thuis ook huishoudelijke hulp en begeleiding.',
    letOp: 'Vervoer, rolstoel, hulpmiddelen en aanpassing van de woning blijven bij de gemeente.',
  },
  jeugdwet: {
    naam: 'Jeugdwet',
    instantie: 'de gemeente',
    waarvoor: 'Begeleiding en logeren voor wie jonger is dan 18 jaar.',
    letOp: 'Hulpmiddelen en aanpassing van de woning blijven bij de Wmo.',
  },
  participatiewet: {
    naam: 'Participatiewet',
    instantie: 'de gemeente',
    waarvoor: 'Hulp bij werk en bijzondere bijstand.',
    letOp: 'Gegevens hieruit gebruikt de gemeente alleen met toestemming.',
  },
  wgs: {
    naam: 'Wet gemeentelijke schuldhulpverlening',
    instantie: 'de gemeente',
    waarvoor: 'Hulp bij schulden.',
    letOp: 'Gegevens hieruit gebruikt de gemeente alleen met toestemming.',
  },
  uwv: {
    naam: 'WIA of Wajong',
    instantie: 'het UWV',
    waarvoor: 'Hulpmiddelen op het werk, reizen naar het werk en een tolk.',
    letOp: '',
  },
  onderwijs: {
    naam: 'Onderwijswetten',
    instantie: 'de school of de gemeente',
    waarvoor: 'Hulpmiddelen op school en leerlingenvervoer.',
    letOp: '',
  },
  huurrecht: {
    naam: 'Huurrecht of regels van de VvE',
    instantie: 'de verhuurder of de VvE',
    waarvoor: 'Reparaties en ruimten die u met anderen deelt.',
    letOp: '',
  },
  anders: {
    naam: 'Een andere wet',
    instantie: 'een andere instantie',
    waarvoor: 'Schrijf erbij welke wet het is.',
    letOp: '',
  },
} as const;

export type Wet = keyof typeof WETTEN;
