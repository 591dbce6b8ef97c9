import type { Trede, Uitkomst } from './trede.ts';

/** What the resident reads per rung; the other outcomes sound the same on every rung. */
const PER_TREDE: Record<Trede, Record<'toereikend' | 'deels' | 'ontoereikend', string>> = {
  eigenKracht: {
    toereikend: 'Dit kunt u zelf. U hebt hier geen andere hulp voor nodig.',
    deels: 'Een deel hiervan kunt u zelf.',
    ontoereikend: 'Dit kunt u niet zelf doen.',
  },
  gebruikelijkeHulp: {
    toereikend: 'De mensen bij u in huis kunnen dit doen.',
    deels: 'De mensen bij u in huis kunnen een deel doen.',
    ontoereikend: 'De mensen bij u in huis kunnen dit niet voor u doen.',
  },
  mantelzorg: {
    toereikend: 'Uw mantelzorger wil en kan dit doen.',
    deels: 'Uw mantelzorger wil en kan een deel doen.',
    ontoereikend: 'Een mantelzorger lost dit niet op. Dat hoeft ook niet.',
  },
  sociaalNetwerk: {
    toereikend: 'Mensen die u kent, willen en kunnen dit doen.',
    deels: 'Mensen die u kent, willen en kunnen een deel doen.',
    ontoereikend: 'Mensen die u kent, lossen dit niet op. Dat hoeft ook niet.',
  },
  algemeenGebruikelijk: {
    toereikend: 'Een gewoon product of een gewone dienst lost dit op.',
    deels: 'Een gewoon product of een gewone dienst lost een deel op.',
    ontoereikend: 'Een gewoon product of een gewone dienst helpt u hier niet genoeg.',
  },
  voorliggendeWet: {
    toereikend: 'U krijgt deze hulp via een andere wet.',
    deels: 'Een deel van deze hulp krijgt u via een andere wet.',
    ontoereikend: 'Een andere wet geeft u deze hulp nu niet.',
  },
  algemeneVoorziening: {
    toereikend: 'Er is hulp in de buurt waar u meteen terechtkunt.',
    deels: 'Voor een deel is er hulp in de buurt waar u meteen terechtkunt.',
    ontoereikend: 'Hulp in de buurt lost dit nu niet op.',
  },
  maatwerkvoorziening: {
    toereikend:
      'Voor wat overblijft, past hulp van de gemeente. De gemeente beslist daar nog over.',
    deels: 'Voor een deel past hulp van de gemeente. De gemeente beslist daar nog over.',
    ontoereikend: 'Hulp van de gemeente lost dit niet op.',
  },
};

const ALGEMEEN = {
  nietVanToepassing: 'Dit speelt bij u niet, of is niet meer nodig.',
  nietBeoordeeld: 'Hier is nog niet naar gekeken.',
  inOnderzoek: 'Dit zoeken wij nog uit.',
} as const;

const isGeneral = (uitkomst: Uitkomst): uitkomst is keyof typeof ALGEMEEN => uitkomst in ALGEMEEN;

/** One sentence for the resident about one rung, at language level B1. */
export function sentenceForResident(trede: Trede, uitkomst: Uitkomst): string {
  if (trede === 'maatwerkvoorziening' && uitkomst === 'nietVanToepassing')
    return 'Er blijft niets over. U mag toch hulp van de gemeente aanvragen.';
  return isGeneral(uitkomst) ? ALGEMEEN[uitkomst] : PER_TREDE[trede][uitkomst];
}
