import type { DagenDuur } from './termijnEinde.ts';

/** How long a term is: whole days (weeks are counted as days), calendar months or years. */
type Lengte = { dagen: number } | { maanden: number } | { jaren: number };

/** One statutory term. The day of receipt or announcement is day 0. */
export type TermijnRij = Lengte & {
  naam: string;
  artikel: string;
  uitleg: string;
  begint: string;
  /** Whether the term can be suspended; without its own article by Awb 4:15. */
  opschortbaar: boolean;
  opschortArtikel?: string;
  /** How far the municipality may defer it at most, in days. */
  verdaging?: { dagen: number; artikel: string };
  /** Further deferral by consent, to an agreed day. */
  instemming?: string;
  /** For sending something to the municipality: an outage of its channel counts (Awb 2:21). */
  indiening?: true;
  /** The statute itself keeps the Algemene termijnenwet out. */
  termijnenwet?: false;
};

/**
 * Every statutory term of a case, in one table. Five years without a provision is the selection list
 * as quoted by an adviser (3.1.5 and 8.1.1), still to be confirmed; fifteen years is the act itself.
 */
export const TERMIJNEN = {
  persoonlijkPlan: {
    naam: 'persoonlijk plan inleveren',
    dagen: 7,
    artikel: 'Wmo 2015, artikel 2.3.2 lid 2',
    uitleg: 'U kunt 7 dagen lang een persoonlijk plan inleveren',
    begint: 'De melding kwam binnen op',
    opschortbaar: false,
    indiening: true,
  },
  onderzoek: {
    naam: 'onderzoek door de gemeente',
    dagen: 42,
    artikel: 'Wmo 2015, artikel 2.3.2 lid 1',
    uitleg: 'De gemeente heeft 6 weken voor het onderzoek',
    begint: 'De melding kwam binnen op',
    opschortbaar: false,
  },
  beschikking: {
    naam: 'besluit van de gemeente',
    dagen: 14,
    artikel: 'Wmo 2015, artikel 2.3.5 lid 2',
    uitleg: 'De gemeente besluit binnen 2 weken',
    begint: 'De aanvraag kwam binnen op',
    opschortbaar: true,
  },
  bezwaar: {
    naam: 'bezwaar maken',
    dagen: 42,
    artikel: 'Awb, artikelen 6:7 en 6:8',
    uitleg: 'Bent u het niet eens met het besluit? Dan kunt u 6 weken lang bezwaar maken',
    begint: 'Het besluit is bekendgemaakt op',
    opschortbaar: false,
    indiening: true,
  },
  buitenBehandeling: {
    naam: 'aanvraag niet behandelen',
    dagen: 28,
    artikel: 'Awb, artikel 4:5 lid 4',
    uitleg: 'Wil de gemeente de aanvraag niet behandelen? Dan zegt zij dat binnen 4 weken',
    begint: 'De aanvulling kwam, of de tijd daarvoor was om, op',
    opschortbaar: false,
  },
  ontvangstPerPost: {
    naam: 'bezwaar per post ontvangen',
    dagen: 7,
    artikel: 'Awb, artikel 6:9 lid 2',
    uitleg: 'Een brief die op tijd is gepost, mag een week later aankomen',
    begint: 'De laatste dag voor bezwaar was',
    opschortbaar: false,
  },
  beslissingOpBezwaar: {
    naam: 'beslissing op bezwaar',
    dagen: 42,
    artikel: 'Awb, artikel 7:10 lid 1',
    uitleg: 'De gemeente beslist binnen 6 weken op het bezwaar',
    begint: 'De laatste dag voor bezwaar was',
    opschortbaar: true,
    opschortArtikel: 'Awb, artikel 7:10 lid 2',
    verdaging: { dagen: 42, artikel: 'Awb, artikel 7:10 lid 3' },
    instemming: 'Awb, artikel 7:10 lid 4',
  },
  beslissingOpBezwaarCommissie: {
    naam: 'beslissing op bezwaar met een commissie',
    dagen: 84,
    artikel: 'Awb, artikelen 7:10 lid 1 en 7:13',
    uitleg: 'Een commissie geeft advies. De gemeente beslist dan binnen 12 weken op het bezwaar',
    begint: 'De laatste dag voor bezwaar was',
    opschortbaar: true,
    opschortArtikel: 'Awb, artikel 7:10 lid 2',
    verdaging: { dagen: 42, artikel: 'Awb, artikel 7:10 lid 3' },
    instemming: 'Awb, artikel 7:10 lid 4',
  },
  beroep: {
    naam: 'in beroep gaan',
    dagen: 42,
    artikel: 'Awb, artikelen 6:7 en 6:8',
    uitleg: 'U kunt 6 weken lang in beroep gaan bij de rechtbank',
    begint: 'De beslissing op bezwaar is bekendgemaakt op',
    opschortbaar: false,
  },
  hogerBeroep: {
    naam: 'in hoger beroep gaan',
    dagen: 42,
    artikel: 'Awb, artikelen 6:7 en 6:24',
    uitleg: 'U kunt 6 weken lang in hoger beroep gaan',
    begint: 'De uitspraak is bekendgemaakt op',
    opschortbaar: false,
  },
  ingebrekestelling: {
    naam: 'besluiten na een ingebrekestelling',
    dagen: 14,
    artikel: 'Awb, artikel 4:17 lid 3',
    uitleg: 'De gemeente heeft daarna nog 2 weken om te besluiten',
    begint: 'De ingebrekestelling kwam binnen op',
    opschortbaar: false,
  },
  dwangsomVaststellen: {
    naam: 'dwangsom vaststellen',
    dagen: 14,
    artikel: 'Awb, artikel 4:18',
    uitleg: 'De gemeente stelt de dwangsom binnen 2 weken vast',
    begint: 'De laatste dag met dwangsom was',
    opschortbaar: false,
  },
  dwangsomDagen: {
    naam: 'dagen waarover een dwangsom loopt',
    dagen: 41,
    artikel: 'Awb, artikel 4:17 lid 1',
    uitleg: 'De dwangsom loopt ten hoogste 42 dagen, de eerste dag meegeteld',
    begint: 'De dwangsom begon te lopen op',
    opschortbaar: false,
    termijnenwet: false,
  },
  klacht: {
    naam: 'klacht behandelen',
    dagen: 42,
    artikel: 'Awb, artikel 9:11 lid 1',
    uitleg: 'De gemeente handelt een klacht binnen 6 weken af',
    begint: 'De klacht kwam binnen op',
    opschortbaar: false,
    verdaging: { dagen: 28, artikel: 'Awb, artikel 9:11 lid 2' },
    instemming: 'Awb, artikel 9:11 lid 3',
  },
  klachtCommissie: {
    naam: 'klacht behandelen met een commissie',
    dagen: 70,
    artikel: 'Awb, artikel 9:11 lid 1',
    uitleg: 'Een commissie geeft advies. De gemeente handelt de klacht binnen 10 weken af',
    begint: 'De klacht kwam binnen op',
    opschortbaar: false,
    verdaging: { dagen: 28, artikel: 'Awb, artikel 9:11 lid 2' },
    instemming: 'Awb, artikel 9:11 lid 3',
  },
  vernietiging: {
    naam: 'gegevens vernietigen op verzoek',
    maanden: 3,
    artikel: 'Wmo 2015, artikel 5.3.5',
    uitleg: 'De gemeente vernietigt de gegevens binnen 3 maanden, als dat mag',
    begint: 'Het verzoek kwam binnen op',
    opschortbaar: false,
  },
  bewaren: {
    naam: 'gegevens bewaren',
    jaren: 15,
    artikel: 'Wmo 2015, artikel 5.3.4',
    uitleg: 'De gemeente bewaart de gegevens 15 jaar',
    begint: 'De gegevens zijn van',
    opschortbaar: false,
  },
  bewarenZonderVoorziening: {
    naam: 'gegevens bewaren als er geen hulp kwam',
    jaren: 5,
    artikel: 'Selectielijst gemeenten',
    uitleg: 'Er kwam geen hulp. De gemeente bewaart de gegevens daarom 5 jaar',
    begint: 'De gegevens zijn van',
    opschortbaar: false,
  },
} as const satisfies Record<string, TermijnRij>;

export type TermijnNaam = keyof typeof TERMIJNEN;

/** Whether the text is the name of a statutory term. */
const isTermijn = (naam: string): naam is TermijnNaam => Object.hasOwn(TERMIJNEN, naam);
export const TERMIJN_NAMEN: TermijnNaam[] = Object.keys(TERMIJNEN).filter(isTermijn);

/** The row of a term with its optional parts. */
export const termijnRij = (termijn: TermijnNaam): TermijnRij => TERMIJNEN[termijn];

/** The length of a term as the Algemene termijnenwet (art. 4) looks at it. */
export function duurVan(rij: TermijnRij): DagenDuur {
  if ('dagen' in rij) return { aantal: rij.dagen, eenheid: 'dagen' };
  if ('maanden' in rij) return { aantal: rij.maanden, eenheid: 'maanden' };
  return { aantal: rij.jaren, eenheid: 'jaren' };
}
