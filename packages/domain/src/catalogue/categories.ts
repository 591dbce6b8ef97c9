import type { AanbodTrede } from './rung.ts';

type CategoryRow = {
  readonly naam: string;
  /** The rungs an offer of this kind usually stands on. */
  readonly treden: readonly AanbodTrede[];
  /** Term in the Uniforme Productnamenlijst (http://standaarden.overheid.nl/owms/terms/…). */
  readonly upl: string | null;
  /** iWmo product categories (code list WMO020), where maatwerk exists. */
  readonly iwmo: readonly string[];
};

const VRIJ = 'vrij';
const AV = 'algemeneVoorziening';
const VL = 'voorliggend';
const MW = 'maatwerk';

/** What residents look for: one closed list, shared by search, catalogue and HSDS taxonomy. */
export const CATEGORIES = {
  'HH-HULP': { naam: 'Hulp bij het huishouden', treden: [AV, MW], upl: 'huishHulp', iwmo: ['01'] },
  'HH-WAS': { naam: 'Was- en strijkservice', treden: [AV], upl: null, iwmo: [] },
  'HH-BOOD': { naam: 'Boodschappenhulp', treden: [VRIJ, AV], upl: 'boodschappenhulp', iwmo: [] },
  'HH-MAAL': { naam: 'Maaltijdservice aan huis', treden: [AV], upl: 'maaltijdservice', iwmo: [] },
  'HH-EET': { naam: 'Samen eten (eettafel, buurtrestaurant)', treden: [AV], upl: null, iwmo: [] },
  'HH-KLUS': { naam: 'Klussen in huis', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'HH-TUIN': { naam: 'Hulp in de tuin', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'HH-OPRU': { naam: 'Opruimen en ordenen', treden: [AV, MW], upl: null, iwmo: [] },
  'HH-DIER': { naam: 'Hulp bij huisdieren', treden: [VRIJ], upl: null, iwmo: [] },
  'WO-AANP': { naam: 'Woningaanpassing', treden: [MW], upl: 'woningaanpassing', iwmo: ['13'] },
  'WO-TRAP': {
    naam: 'Traplift en traphulpmiddelen',
    treden: [MW],
    upl: 'hulpmTrapl',
    iwmo: ['13'],
  },
  'WO-ALAR': { naam: 'Personenalarmering', treden: [AV, VL], upl: 'personenalarmering', iwmo: [] },
  'WO-VALP': { naam: 'Valpreventie', treden: [AV, VL], upl: null, iwmo: [] },
  'WO-SENW': {
    naam: 'Seniorenwoning en passend verhuizen',
    treden: [AV],
    upl: 'aanleunwoning',
    iwmo: [],
  },
  'WO-BESC': { naam: 'Beschermd en begeleid wonen', treden: [MW], upl: null, iwmo: ['15'] },
  'WO-OPVA': {
    naam: 'Opvang bij dakloosheid of crisis',
    treden: [MW],
    upl: 'crisisopvang',
    iwmo: ['16', '17'],
  },
  'WO-ENER': { naam: 'Energiehulp', treden: [AV], upl: null, iwmo: [] },
  'WO-BURE': { naam: 'Buurtbemiddeling', treden: [AV], upl: null, iwmo: [] },
  'VE-AUTO': { naam: 'Vervoer door vrijwilligers', treden: [VRIJ], upl: null, iwmo: [] },
  'VE-TAXI': { naam: 'Wmo-vervoer / regiotaxi', treden: [MW], upl: 'regiotaxi', iwmo: ['08'] },
  'VE-VALY': { naam: 'Bovenregionaal vervoer', treden: [VL], upl: 'reisSrvValys', iwmo: [] },
  'VE-ZIEK': { naam: 'Ziekenvervoer (zittend)', treden: [VL], upl: 'medVervoer', iwmo: [] },
  'VE-SCOO': { naam: 'Scootmobiel', treden: [AV, MW], upl: 'rolstSctMob', iwmo: ['12'] },
  'VE-ROLS': { naam: 'Rolstoel', treden: [MW], upl: 'rolstSctMob', iwmo: ['11'] },
  'VE-UITL': { naam: 'Uitleen hulpmiddelen', treden: [VL, AV], upl: 'loophulpmiddel', iwmo: [] },
  'VE-PARK': {
    naam: 'Gehandicaptenparkeerkaart',
    treden: [AV],
    upl: 'gehandicaptenparkeerkaart',
    iwmo: [],
  },
  'VE-OVBE': { naam: 'Begeleid reizen met het OV', treden: [VRIJ, VL], upl: null, iwmo: [] },
  'SO-MAAT': { naam: 'Maatje en bezoekdienst', treden: [VRIJ], upl: null, iwmo: [] },
  'SO-ONTM': { naam: 'Ontmoeting en inloop', treden: [AV], upl: null, iwmo: [] },
  'SO-TELE': { naam: 'Telefonisch contact en luisterlijn', treden: [VRIJ], upl: null, iwmo: [] },
  'SO-SPOR': { naam: 'Sport en bewegen', treden: [AV], upl: null, iwmo: [] },
  'SO-CREA': { naam: 'Creatief, hobby en cursus', treden: [AV], upl: null, iwmo: [] },
  'SO-CULT': { naam: 'Cultuur en uitjes', treden: [AV, VRIJ], upl: null, iwmo: [] },
  'SO-ROUW': { naam: 'Rouw en verlies', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'SO-ZING': { naam: 'Zingeving en geestelijke verzorging', treden: [AV], upl: null, iwmo: [] },
  'SO-VRIJ': { naam: 'Zelf vrijwilliger worden', treden: [AV], upl: null, iwmo: [] },
  'ZO-WIJK': {
    naam: 'Wijkverpleging en persoonlijke verzorging',
    treden: [VL],
    upl: 'thuiszorg',
    iwmo: [],
  },
  'ZO-DEME': { naam: 'Hulp bij dementie', treden: [AV, VL], upl: null, iwmo: [] },
  'ZO-DAGB': { naam: 'Dagbesteding', treden: [AV, MW], upl: 'dagbestOuderen', iwmo: ['07'] },
  'ZO-BEGE': { naam: 'Begeleiding thuis', treden: [MW], upl: null, iwmo: ['02'] },
  'ZO-RESP': {
    naam: 'Respijtzorg en logeren',
    treden: [VRIJ, AV, MW],
    upl: 'dagverzorging_ouderen',
    iwmo: ['04'],
  },
  'ZO-GGZI': { naam: 'Psychische steun en inloop', treden: [AV], upl: null, iwmo: [] },
  'ZO-VERS': { naam: 'Verslaving', treden: [VL, AV], upl: null, iwmo: [] },
  'ZO-LVB': {
    naam: 'Ondersteuning bij een verstandelijke beperking',
    treden: [AV, MW],
    upl: null,
    iwmo: ['02'],
  },
  'ZO-ZINT': {
    naam: 'Slechtziend, blind, slechthorend of doof',
    treden: [VL, AV],
    upl: 'hoorhulpm',
    iwmo: [],
  },
  'ZO-FYSI': { naam: 'Fysiotherapie en ergotherapie', treden: [VL], upl: null, iwmo: [] },
  'ZO-VOED': { naam: 'Voeding en leefstijl', treden: [VL, AV], upl: null, iwmo: [] },
  'ZO-PALL': { naam: 'Hulp in de laatste levensfase', treden: [VRIJ, VL], upl: null, iwmo: [] },
  'MZ-ONDE': {
    naam: 'Mantelzorgondersteuning',
    treden: [AV],
    upl: 'mantelzorgondersteuning',
    iwmo: [],
  },
  'MZ-LOTG': { naam: 'Lotgenoten', treden: [AV, VRIJ], upl: null, iwmo: [] },
  'GE-SCHU': { naam: 'Schuldhulp', treden: [AV], upl: 'schuldhulpverlening', iwmo: [] },
  'GE-BUDG': { naam: 'Hulp bij administratie en budget', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'GE-FORM': { naam: 'Formulieren en juridisch advies', treden: [AV], upl: null, iwmo: [] },
  'GE-VOED': { naam: 'Voedselbank en kledingbank', treden: [AV], upl: null, iwmo: [] },
  'GE-MINI': {
    naam: 'Inkomensregelingen voor minima',
    treden: [AV],
    upl: 'bijzBijstUitk',
    iwmo: [],
  },
  'GE-BEWI': { naam: 'Bewindvoering en mentorschap', treden: [VL], upl: null, iwmo: [] },
  'TD-TAAL': { naam: 'Taalhulp', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'TD-DIGI': { naam: 'Digitale hulp', treden: [VRIJ, AV], upl: null, iwmo: [] },
  'WE-WERK': { naam: 'Werk en meedoen', treden: [AV, MW], upl: null, iwmo: [] },
  'JE-OPVO': { naam: 'Opvoedhulp', treden: [AV], upl: null, iwmo: [] },
  'JE-JONG': { naam: 'Jongerenwerk', treden: [AV], upl: null, iwmo: [] },
  'JE-OPPA': { naam: 'Gezinsmaatje', treden: [VRIJ], upl: null, iwmo: [] },
  'TO-WMOL': { naam: 'Wmo-loket en wijkteam', treden: [AV], upl: 'wmo-voorziening', iwmo: [] },
  'TO-OCO': { naam: 'Onafhankelijke cliëntondersteuning', treden: [AV], upl: null, iwmo: [] },
  'TO-PGB': {
    naam: 'Persoonsgebonden budget',
    treden: [AV],
    upl: 'persoonsgebonden_budget',
    iwmo: [],
  },
  'TO-KLAC': {
    naam: 'Klacht, bezwaar en vertrouwenspersoon',
    treden: [AV],
    upl: 'bezwaar',
    iwmo: [],
  },
  'VH-HUIS': {
    naam: 'Huiselijk geweld en ouderenmishandeling',
    treden: [AV],
    upl: 'vrouwenopvang',
    iwmo: [],
  },
  'VH-NIEU': { naam: 'Nieuwkomers', treden: [AV, VRIJ], upl: null, iwmo: [] },
} as const satisfies Record<string, CategoryRow>;

export type CategoryCode = keyof typeof CATEGORIES;

export function isCategoryCode(code: string): code is CategoryCode {
  return Object.hasOwn(CATEGORIES, code);
}

export const CATEGORY_CODES: readonly CategoryCode[] =
  Object.keys(CATEGORIES).filter(isCategoryCode);

/** The row behind a code, widened for reading in a loop. */
export function category(code: CategoryCode): CategoryRow {
  return CATEGORIES[code];
}
