/** Official words with the easier word to use. Lower case; `.` stands for itself where escaped. */
export const MOEILIJK: Record<string, string> = {
  indien: 'als',
  tevens: 'ook',
  teneinde: 'om',
  middels: 'met',
  derhalve: 'dus',
  betreffende: 'over',
  inzake: 'over',
  aangaande: 'over',
  omtrent: 'over',
  conform: 'zoals',
  reeds: 'al',
  trachten: 'proberen',
  dient: 'moet',
  dienen: 'moeten',
  desgewenst: 'als u wilt',
  doch: 'maar',
  echter: 'maar',
  alsmede: 'en',
  thans: 'nu',
  wijzigen: 'veranderen',
  verstrekken: 'geven',
  verstrekt: 'geeft',
  ontvangen: 'krijgen',
  ontvangt: 'krijgt',
  woonachtig: 'woont',
  'm\\.b\\.t\\.': 'over',
  'i\\.v\\.m\\.': 'door',
  'd\\.m\\.v\\.': 'met',
  'o\\.a\\.': 'onder andere',
  'bijv\\.': 'bijvoorbeeld',
  'evt\\.': 'misschien',
};

interface Vakwoord {
  woord: RegExp;
  /** What a screen must also say, so that the word is explained there. */
  uitleg: RegExp;
}

/** Words of law and care that most people do not use, with how a text explains them. */
export const VAKTAAL: Vakwoord[] = [
  {
    woord: /\bmantelzorg(er|ers)?\b/i,
    uitleg:
      /zorgt?\b[^.]*\bkent|die voor (u|mij|iemand) zorgt|zorgen voor een ander|dicht bij u staat/i,
  },
  { woord: /\bcli[eë]ntondersteun(er|ing)\b/i, uitleg: /meedenkt|helpt u gratis|denkt met u mee/i },
  {
    woord: /\bpgb\b/i,
    uitleg: /pgb[^.]*\. Dat is geld|geld waarmee u zelf|u regelt de hulp zelf/i,
  },
  { woord: /\beigen bijdrage\b/i, uitleg: /deel van de kosten/i },
  { woord: /\btegemoetkoming\b/i, uitleg: /tegemoetkoming\. Dat is geld/i },
  { woord: /\bbijzondere bijstand\b/i, uitleg: /bijzondere bijstand\. Dat is geld/i },
  { woord: /\bmaatwerkvoorziening\b/i, uitleg: /hulp[^.]*(bij u past|op maat)/i },
  { woord: /\balgemene voorziening\b/i, uitleg: /iedereen[^.]*terechtkan|zonder onderzoek/i },
  { woord: /\bgebruikelijke hulp\b/i, uitleg: /gewone hulp van huisgenoten|hulp[^.]*in één huis/i },
  { woord: /\beigen kracht\b/i, uitleg: /wat u zelf kunt/i },
  { woord: /\bsociaal netwerk\b/i, uitleg: /vrienden[^.]*(bekenden|buren)|buren[^.]*vrienden/i },
  { woord: /\bergotherapeut\b/i, uitleg: /ergotherapeut (kijkt|helpt|is)/i },
  { woord: /\bvolmacht\b/i, uitleg: /papier/i },
  { woord: /\b(mentor|curator)\b/i, uitleg: /rechter/i },
  { woord: /\bbewindvoerder\b/i, uitleg: /geld/i },
  { woord: /\bzorg in natura\b/i, uitleg: /gemeente regelt/i },
  { woord: /\bwlz\b/i, uitleg: /altijd zorg nodig|hele dag zorg/i },
  { woord: /\bvertegenwoordiger\b/i, uitleg: /namens u|voor u spreekt/i },
  { woord: /\btolk\b/i, uitleg: /tolk (vertaalt|helpt)|gebarentolk/i },
  { woord: /\bbeschikking\b/i, uitleg: /besluit|brief/i },
  { woord: /\bbezwaar\b/i, uitleg: /niet (mee )?eens/i },
  { woord: /\bindicatie\b/i, uitleg: /besluit|recht op/i },
  { woord: /\bmelding\b/i, uitleg: /hulp|vraag/i },
  { woord: /\bkeukentafelgesprek\b/i, uitleg: /gesprek (met|over|bij)/i },
  {
    woord:
      /\b(zelfredzaamheid|participatie|voorliggend\w*|leefgebied\w*|ADL|Zvw|respijtzorg|inwonerondersteuning|hulpvraag)\b/,
    uitleg: /(?!)/,
  },
];
