import type { Klok } from './klok.ts';
import type { Toestand } from './toestand.ts';

/** What one reader sees of a state, and the clocks of which the first gives the day (none: no day). */
export interface Rij {
  inwoner: string;
  consulent: string;
  klok: readonly (Klok['naam'] | 'gesprek' | 'evaluatie')[];
}

const NA_VERSLAG = {
  inwoner:
    'Lees het verslag en zeg of het klopt. Vraag daarna hulp aan, of laat weten dat u dat niet wilt.',
  consulent: 'Wacht op de reactie of de aanvraag van de inwoner.',
  klok: [],
} as const;
const KLAAR = {
  inwoner: 'U hoeft niets te doen.',
  consulent: 'Niets te doen.',
  klok: [],
} as const;

export const VOLGEND: Record<Toestand, Rij> = {
  gemeld: {
    inwoner: 'De gemeente bevestigt uw melding.',
    consulent: 'Bevestig de melding.',
    klok: [],
  },
  bevestigd: {
    inwoner: 'De gemeente begint met het onderzoek.',
    consulent: 'Start het onderzoek.',
    klok: ['onderzoek'],
  },
  tijdelijkVerstrekt: {
    inwoner: 'De gemeente begint met het onderzoek.',
    consulent: 'Start het onderzoek.',
    klok: ['onderzoek'],
  },
  inOnderzoek: {
    inwoner: 'De gemeente maakt een afspraak met u voor het gesprek.',
    consulent: 'Plan het gesprek.',
    klok: ['onderzoek'],
  },
  gesprekGepland: {
    inwoner: 'U hebt een gesprek met de gemeente.',
    consulent: 'Voer het gesprek.',
    klok: ['gesprek'],
  },
  gesprekGevoerd: {
    inwoner: 'De gemeente schrijft het verslag.',
    consulent: 'Weeg de behoeften en maak het verslag.',
    klok: ['onderzoek'],
  },
  wachtOpAdvies: {
    inwoner: 'De gemeente wacht op advies van een deskundige.',
    consulent: 'Wacht op het advies.',
    klok: ['onderzoek'],
  },
  verslagConcept: {
    inwoner: 'De gemeente schrijft het verslag.',
    consulent: 'Maak het verslag af en geef het aan de inwoner.',
    klok: ['onderzoek'],
  },
  verslagVerstrekt: NA_VERSLAG,
  verslagAangevuld: NA_VERSLAG,
  aangevraagd: {
    inwoner: 'De gemeente neemt een besluit.',
    consulent: 'Neem een besluit.',
    klok: ['beschikking'],
  },
  opgeschort: {
    inwoner: 'Vul uw aanvraag aan. De gemeente vroeg u daarom.',
    consulent: 'Wacht op de aanvulling.',
    klok: [],
  },
  beschikt: {
    inwoner: 'Bent u het niet eens met het besluit? Dan kunt u bezwaar maken.',
    consulent: 'Niets te doen: het besluit is bekendgemaakt.',
    klok: ['bezwaar'],
  },
  inBezwaar: {
    inwoner: 'U was het niet eens met het besluit. De gemeente beslist op uw bezwaar.',
    consulent: 'Beslis op het bezwaar.',
    klok: ['beslissingOpBezwaar', 'beslissingOpBezwaarCommissie'],
  },
  beslistOpBezwaar: {
    inwoner: 'Bent u het niet eens met de beslissing? Dan kunt u in beroep gaan.',
    consulent: 'Wacht af of de inwoner in beroep gaat.',
    klok: ['beroep'],
  },
  inBeroep: {
    inwoner: 'Wacht op de uitspraak van de rechter.',
    consulent: 'Wacht op de uitspraak van de rechter.',
    klok: [],
  },
  onherroepelijk: KLAAR,
  inUitvoering: {
    inwoner: 'Verandert er iets in wat u nodig hebt? Geef dat dan door.',
    consulent: 'Kijk op tijd of de hulp nog past.',
    klok: ['evaluatie'],
  },
  inHeronderzoek: {
    inwoner: 'De gemeente bespreekt met u of de hulp nog past.',
    consulent: 'Doe het heronderzoek. De stappen van het onderzoek gelden opnieuw.',
    klok: [],
  },
  afgeslotenZonderAanvraag: {
    inwoner: 'U hoeft niets te doen. U kunt altijd nog een aanvraag doen.',
    consulent: 'Niets te doen. De inwoner kan nog een aanvraag doen.',
    klok: [],
  },
  ingetrokken: KLAAR,
  doorgezonden: KLAAR,
  beeindigd: KLAAR,
};
