import { AANBOD_TREDEN, TOEGANG } from '../rung.ts';
import { BESCHIKBAAR } from '../availability.ts';
import { CATEGORIES } from '../categories.ts';
import { HERHALINGEN, WEEKDAGEN, type AanbodVeld } from './aanbod.ts';

/** How a field is typed. */
export type Soort =
  'regel' | 'tekst' | 'getal' | 'dag' | 'tijd' | 'keuze' | 'keuzes' | 'regels' | 'verborgen';

export interface VeldRij {
  readonly label: string;
  readonly soort: Soort;
  readonly uitleg?: string;
  readonly keuzes?: readonly { readonly waarde: string; readonly label: string }[];
}

type Named = Readonly<Record<string, string | { readonly naam: string }>>;
const choices = (table: Named) =>
  Object.entries(table).map(([waarde, of]) => ({
    waarde,
    label: typeof of === 'string' ? of : of.naam,
  }));

const ID = { label: 'Nummer', soort: 'verborgen' } as const;

/** The fields of a row in a list. */
export const LIJSTVELDEN = {
  contactpersonen: {
    id: ID,
    naam: { label: 'Functie of afdeling', soort: 'regel' },
    telefoon: { label: 'Telefoon', soort: 'regel' },
    email: { label: 'E-mail', soort: 'regel' },
  },
  plekken: {
    id: ID,
    naam: { label: 'Naam van de plek', soort: 'regel' },
    adres: { label: 'Straat en nummer', soort: 'regel' },
    postcode: { label: 'Postcode', soort: 'regel' },
    plaats: { label: 'Plaats', soort: 'regel' },
    toegankelijkheid: { label: 'Toegankelijkheid', soort: 'regel' },
  },
  openingstijden: {
    id: ID,
    dagen: { label: 'Dagen', soort: 'keuzes', keuzes: choices(WEEKDAGEN) },
    van: { label: 'Van', soort: 'tijd' },
    tot: { label: 'Tot', soort: 'tijd' },
    uitleg: { label: 'Uitleg', soort: 'regel' },
  },
  activiteiten: {
    id: ID,
    naam: { label: 'Wat', soort: 'regel' },
    omschrijving: { label: 'Uitleg', soort: 'regel' },
    op: { label: 'Dag', soort: 'dag' },
    herhaling: { label: 'Herhaling', soort: 'keuze', keuzes: choices(HERHALINGEN) },
    totEnMet: { label: 'Tot en met', soort: 'dag' },
    van: { label: 'Begint', soort: 'tijd' },
    tot: { label: 'Stopt', soort: 'tijd' },
  },
} as const satisfies Record<string, Record<string, VeldRij>>;
export type LijstNaam = keyof typeof LIJSTVELDEN;

/** The fields of a part that an entry has once. */
export const GROEPVELDEN = {
  organisatie: {
    id: ID,
    naam: { label: 'Naam van de organisatie', soort: 'regel' },
    omschrijving: { label: 'Wat doet de organisatie?', soort: 'tekst' },
    telefoon: { label: 'Telefoon', soort: 'regel' },
    email: { label: 'E-mail', soort: 'regel' },
    website: { label: 'Website', soort: 'regel', uitleg: 'Begin met https://' },
  },
  beschikbaarheid: {
    status: {
      label: 'Is er plek?',
      soort: 'keuze',
      keuzes: [{ waarde: '', label: 'Niet nagevraagd' }, ...choices(BESCHIKBAAR)],
    },
    wachtWeken: { label: 'Hoeveel weken wachten?', soort: 'getal' },
    gemetenOp: { label: 'Nagevraagd op', soort: 'dag' },
    door: { label: 'Nagevraagd door', soort: 'regel' },
  },
} as const satisfies Record<string, Record<string, VeldRij>>;
export type GroepNaam = keyof typeof GROEPVELDEN;

/** Every field of an entry as people read it: one table for the form, the comparison, the history. */
export const VELDEN: Readonly<Record<AanbodVeld, VeldRij>> = {
  naam: { label: 'Naam', soort: 'regel', uitleg: 'Kort, zoals mensen het noemen.' },
  andereNaam: { label: 'Andere naam', soort: 'regel' },
  omschrijving: {
    label: 'Wat is het?',
    soort: 'tekst',
    uitleg: 'Schrijf korte zinnen. Gebruik gewone woorden. Zet het belangrijkste vooraan.',
  },
  voorWie: { label: 'Voor wie?', soort: 'tekst' },
  leeftijdVan: { label: 'Vanaf welke leeftijd?', soort: 'getal' },
  leeftijdTot: { label: 'Tot en met welke leeftijd?', soort: 'getal' },
  trede: { label: 'Trede', soort: 'keuze', keuzes: choices(AANBOD_TREDEN) },
  toegang: { label: 'Hoe komt iemand binnen?', soort: 'keuze', keuzes: choices(TOEGANG) },
  aanmelden: { label: 'Hoe meldt iemand zich aan?', soort: 'tekst' },
  categorieen: { label: 'Onderwerpen', soort: 'keuzes', keuzes: choices(CATEGORIES) },
  kosten: { label: 'Wat kost het?', soort: 'tekst', uitleg: 'Bijvoorbeeld: gratis.' },
  bedrag: { label: 'Bedrag in euro', soort: 'getal', uitleg: 'Vul 0 in als het gratis is.' },
  letOp: { label: 'Let op', soort: 'tekst', uitleg: 'Staat bovenaan bij het aanbod.' },
  telefoon: { label: 'Telefoon', soort: 'regel' },
  email: { label: 'E-mail', soort: 'regel' },
  website: { label: 'Website', soort: 'regel', uitleg: 'Begin met https://' },
  contactpersonen: { label: 'Contact', soort: 'regels' },
  gebieden: { label: 'Gebieden', soort: 'tekst', uitleg: 'Eén gebied per regel.' },
  talen: { label: 'Talen', soort: 'tekst', uitleg: 'Eén taal per regel.' },
  plekken: { label: 'Plekken', soort: 'regels' },
  openingstijden: { label: 'Openingstijden', soort: 'regels' },
  activiteiten: { label: 'Activiteiten', soort: 'regels' },
  beschikbaarheid: { label: 'Beschikbaarheid', soort: 'regels' },
  gecontroleerdOp: { label: 'Gecontroleerd op', soort: 'dag' },
  organisatie: { label: 'Organisatie', soort: 'regels' },
};
export const VELDNAMEN: readonly AanbodVeld[] = [
  ...(['naam', 'andereNaam', 'omschrijving', 'voorWie', 'leeftijdVan', 'leeftijdTot'] as const),
  ...(['trede', 'toegang', 'aanmelden', 'categorieen', 'kosten', 'bedrag', 'letOp'] as const),
  ...(['telefoon', 'email', 'website', 'contactpersonen', 'gebieden', 'talen'] as const),
  ...(['plekken', 'openingstijden', 'activiteiten', 'beschikbaarheid'] as const),
  ...(['gecontroleerdOp', 'organisatie'] as const),
];
