import { z } from 'zod';

/** The rungs in the order of the conversation. By law it is a subtraction, not a race (art. 2.3.5 lid 3). */
export const TREDEN = {
  eigenKracht: {
    naam: 'Eigen kracht',
    letter: 'b',
    artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder b',
    uitleg: 'Wat u zelf kunt doen, misschien op een andere manier. Het moet wel veilig zijn.',
  },
  gebruikelijkeHulp: {
    naam: 'Gebruikelijke hulp',
    letter: 'b',
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder b',
    uitleg: 'Hulp die mensen in één huis elkaar gewoonlijk geven. Iedere huisgenoot wordt gehoord.',
  },
  mantelzorg: {
    naam: 'Mantelzorg',
    letter: 'c',
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder c',
    uitleg: 'Hulp van iemand die dicht bij u staat. Mantelzorg is vrijwillig en niet betaald.',
  },
  sociaalNetwerk: {
    naam: 'Sociaal netwerk',
    letter: 'c',
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder c',
    uitleg:
      'Hulp van buren, vrienden of anderen die u kent. U mag zeggen dat u het niet wilt vragen.',
  },
  algemeenGebruikelijk: {
    naam: 'Algemeen gebruikelijk',
    letter: 'b',
    artikel: 'CRVB:2019:3535 (bij Wmo 2015 art. 2.3.5 lid 3)',
    uitleg: 'Een gewoon product of een gewone dienst, die iedereen kan kopen en die u echt helpt.',
  },
  voorliggendeWet: {
    naam: 'Een andere wet',
    letter: 'f',
    artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder f en 2.3.5 leden 5 en 6',
    uitleg: 'Hulp waar u recht op hebt door een andere wet, zoals zorg van uw zorgverzekeraar.',
  },
  algemeneVoorziening: {
    naam: 'Algemene voorziening',
    letter: 'e',
    artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder e',
    uitleg: 'Hulp of een activiteit in de buurt, waar u zonder onderzoek terechtkunt.',
  },
  maatwerkvoorziening: {
    naam: 'Maatwerkvoorziening',
    letter: 'algemeen',
    artikel: 'Wmo 2015 art. 2.3.5 lid 3',
    uitleg: 'Hulp van de gemeente die bij u past, voor alles wat dan nog overblijft.',
  },
} as const;

/** A side branch that informs and never counts: paying for help is not a rung of the law (art. 2.1.7). */
export const ZELF_BETALEN = {
  zelfRegelenEnBetalen: {
    naam: 'Zelf regelen en betalen',
    letter: 'algemeen',
    artikel: 'Wmo 2015 art. 2.1.7 en 2.3.5 lid 3',
    uitleg: 'Wilt u zelf hulp regelen en betalen? Dat mag, maar het hoeft niet.',
  },
} as const;

/** What the assessment of one rung can give. */
export const UITKOMSTEN = {
  toereikend: { naam: 'toereikend', uitleg: 'Hiermee is er genoeg hulp.' },
  deels: { naam: 'deels toereikend', uitleg: 'Dit lost een deel op.' },
  ontoereikend: { naam: 'ontoereikend', uitleg: 'Dit lost het niet op.' },
  nietVanToepassing: { naam: 'niet van toepassing', uitleg: 'Dit speelt hier niet.' },
  nietBeoordeeld: { naam: 'nog niet beoordeeld', uitleg: 'Hier is nog niet naar gekeken.' },
  inOnderzoek: { naam: 'in onderzoek', uitleg: 'Hiervoor moet nog iets duidelijk worden.' },
} as const;

export type Trede = keyof typeof TREDEN;
export type ZelfBetalen = keyof typeof ZELF_BETALEN;
export type Uitkomst = keyof typeof UITKOMSTEN;

/** The rungs in order, as a tuple that zod can use. */
export const TREDE_VOLGORDE = [
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorg',
  'sociaalNetwerk',
  'algemeenGebruikelijk',
  'voorliggendeWet',
  'algemeneVoorziening',
  'maatwerkvoorziening',
] as const satisfies readonly Trede[];

/** The rungs that take something away from the need; maatwerk is what is left after them. */
export type LagereTrede = Exclude<Trede, 'maatwerkvoorziening'>;
export const LAGERE_TREDEN = TREDE_VOLGORDE.filter(
  (trede): trede is LagereTrede => trede !== 'maatwerkvoorziening',
);
export const Trede = z.enum(TREDE_VOLGORDE);
