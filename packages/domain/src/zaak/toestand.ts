import { z } from 'zod';
import { keysOf } from './keysOf.ts';

/** Every state of a case: its name for staff and what it means to the resident. */
export const TOESTANDEN = {
  gemeld: {
    naam: 'Gemeld',
    uitlegInwoner: 'Uw melding is binnen. De gemeente bevestigt dit nog.',
  },
  bevestigd: {
    naam: 'Bevestigd',
    uitlegInwoner: 'De gemeente heeft uw melding bevestigd. Het onderzoek is nog niet begonnen.',
  },
  tijdelijkVerstrekt: {
    naam: 'Tijdelijke hulp gegeven',
    uitlegInwoner: 'U krijgt eerst tijdelijke hulp. Het onderzoek volgt nog.',
  },
  inOnderzoek: {
    naam: 'In onderzoek',
    uitlegInwoner: 'De gemeente onderzoekt samen met u welke hulp past.',
  },
  gesprekGepland: {
    naam: 'Gesprek gepland',
    uitlegInwoner: 'De afspraak voor het gesprek staat vast.',
  },
  gesprekGevoerd: {
    naam: 'Gesprek gevoerd',
    uitlegInwoner: 'Het gesprek is geweest. De gemeente werkt het uit.',
  },
  wachtOpAdvies: {
    naam: 'Wacht op advies',
    uitlegInwoner: 'De gemeente wacht op advies van een deskundige.',
  },
  verslagConcept: {
    naam: 'Verslag in concept',
    uitlegInwoner: 'De gemeente schrijft het verslag van het onderzoek.',
  },
  verslagVerstrekt: {
    naam: 'Verslag gegeven',
    uitlegInwoner: 'Het verslag is klaar. U kunt het lezen en zeggen of het klopt.',
  },
  verslagAangevuld: {
    naam: 'Verslag met reactie',
    uitlegInwoner: 'U hebt op het verslag gereageerd. Uw reactie staat erbij.',
  },
  aangevraagd: {
    naam: 'Aangevraagd',
    uitlegInwoner: 'Uw aanvraag is binnen. De gemeente neemt een besluit.',
  },
  opgeschort: {
    naam: 'Opgeschort',
    uitlegInwoner: 'De gemeente heeft nog iets van u nodig. Tot die tijd staat de termijn stil.',
  },
  beschikt: {
    naam: 'Besluit genomen',
    uitlegInwoner: 'De gemeente heeft een besluit genomen.',
  },
  inBezwaar: {
    naam: 'In bezwaar',
    uitlegInwoner:
      'U bent het niet eens met het besluit. U hebt bezwaar gemaakt. De gemeente kijkt opnieuw.',
  },
  beslistOpBezwaar: {
    naam: 'Beslist op bezwaar',
    uitlegInwoner: 'De gemeente heeft op uw bezwaar beslist.',
  },
  inBeroep: {
    naam: 'In beroep',
    uitlegInwoner: 'De rechter kijkt naar het besluit.',
  },
  onherroepelijk: {
    naam: 'Onherroepelijk',
    uitlegInwoner: 'Het besluit staat vast. De termijn om er iets tegen te doen is voorbij.',
  },
  inUitvoering: {
    naam: 'In uitvoering',
    uitlegInwoner: 'U krijgt de hulp. Verandert er iets? Laat dat dan weten.',
  },
  inHeronderzoek: {
    naam: 'In heronderzoek',
    uitlegInwoner: 'De gemeente kijkt opnieuw met u of de hulp nog past.',
  },
  afgeslotenZonderAanvraag: {
    naam: 'Afgesloten zonder aanvraag',
    uitlegInwoner:
      'U hebt geen hulp aangevraagd. Dit is geen besluit: u kunt nog altijd een aanvraag doen.',
  },
  ingetrokken: {
    naam: 'Ingetrokken',
    uitlegInwoner: 'U hebt uw melding ingetrokken. U kunt altijd een nieuwe melding doen.',
  },
  doorgezonden: {
    naam: 'Doorgezonden',
    uitlegInwoner:
      'Een andere organisatie gaat over uw melding. Wij hebben uw melding doorgestuurd.',
  },
  beeindigd: {
    naam: 'Beëindigd',
    uitlegInwoner: 'Deze zaak is gestopt.',
  },
} as const satisfies Record<string, { naam: string; uitlegInwoner: string }>;

export const Toestand = z.enum(keysOf(TOESTANDEN), { error: 'Deze toestand bestaat niet.' });
export type Toestand = z.infer<typeof Toestand>;

/** States after which only what stands beside a case can follow: a new need is a new melding. */
export const EINDTOESTANDEN = [
  'ingetrokken',
  'doorgezonden',
  'beeindigd',
] as const satisfies Toestand[];
