import { FUNCTIES, type Functie } from './policy/row.ts';

/** What staff did with a case, in the resident's words; by the path of the policy table. */
const DADEN: Readonly<Record<string, string>> = {
  'consulent.zaak.open': 'heeft uw plan en uw zaak bekeken',
  'GET /bestanden/zaak/:id/afspraak.ics': 'heeft de afspraak in een agenda gezet',
  'consulent.zaak.wijsToe': 'heeft uw zaak aan iemand toegewezen',
  'consulent.zaak.stap': 'heeft een stap in uw zaak vastgelegd',
  'consulent.zaak.bevoegdheid': 'heeft bekeken welke gemeente u helpt',
  'consulent.afspraak.plan': 'heeft een gesprek met u gepland',
  'consulent.afspraak.annuleer': 'heeft een gesprek met u afgezegd',
  'consulent.weging.spoed': 'heeft tijdelijke hulp vastgelegd',
  'consulent.verslag.maak': 'heeft het verslag gemaakt',
  'consulent.verslag.alinea': 'heeft aan het verslag geschreven',
  'consulent.verslag.verstrek': 'heeft u het verslag gegeven',
  'consulent.aanvraag.legVast': 'heeft uw aanvraag vastgelegd',
  'consulent.besluit.neem': 'heeft het besluit vastgelegd',
  'consulent.besluit.herzie': 'heeft het besluit herzien',
  'consulent.bewaren.beslis': 'heeft beslist over het vernietigen van uw gegevens',
  'consulent.nood.begin': 'heeft uw zaak geopend met de noodprocedure',
  'consulent.toezicht.overzicht': 'heeft gecontroleerd wie uw zaak opende',
  'consulent.toezicht.akkoord': 'gaf akkoord voor werk in de noodprocedure',
  'consulent.toezicht.beoordeel': 'heeft de noodprocedure beoordeeld',
};

const ONDERZOEK = 'heeft aan het onderzoek gewerkt';
const ANDERS = 'heeft iets met uw zaak gedaan';

/** What was done, as a resident reads it. */
export const daadVan = (actie: string): string => {
  if (Object.hasOwn(DADEN, actie)) return DADEN[actie] ?? ANDERS;
  return actie.startsWith('consulent.weging.') ? ONDERZOEK : ANDERS;
};

/** A function and its team, as a resident reads it; never a name. */
export const wieWas = (functie: string, team: string | null): string => {
  const naam = isFunctie(functie) ? FUNCTIES[functie] : 'medewerker';
  return team ? `Een ${naam} van team ${team}` : `Een ${naam} van de gemeente`;
};

const isFunctie = (text: string): text is Functie => Object.hasOwn(FUNCTIES, text);

const REDENEN: Readonly<Record<string, string>> = {
  behandeling: 'Om uw melding te behandelen.',
  toezicht: 'Om te controleren of de noodprocedure nodig was.',
};

/** Why, as a resident reads it. */
export const waaromWas = (reden: string): string => {
  if (reden.startsWith('nood:')) return 'Het kon niet wachten op uw eigen team.';
  return Object.hasOwn(REDENEN, reden) ? (REDENEN[reden] ?? '') : '';
};
