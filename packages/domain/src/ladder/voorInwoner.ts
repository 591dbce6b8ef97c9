/** How a sentence for the report reads for the resident: "u", and no case numbers. */
const ANDERS: readonly (readonly [RegExp, string])[] = [
  [
    /De inwoner wil het niet vragen\. Dat is een volledig antwoord\./,
    'U wilt het niet vragen. Dat is een goed antwoord.',
  ],
  [/De inwoner kan dit veilig zelf doen\./, 'U kunt dit veilig zelf doen.'],
  [/De inwoner kan dit niet veilig doen\./, 'U kunt dit niet veilig zelf doen.'],
  [/De inwoner kan hiervan niets zelf doen\./, 'U kunt hiervan niets zelf doen.'],
  [/De inwoner mag toch een aanvraag doen\./, 'U mag toch hulp aanvragen.'],
  [
    / voldoet aan de vier eisen van CRVB:2019:3535\./,
    ' is gewoon te koop, helpt u en is te betalen.',
  ],
  [/past niet bij deze inwoner/, 'past niet bij u'],
  [/ valt buiten de gebruikelijke hulp\./, ' telt hier niet mee.'],
  [
    /Er is geen huisgenoot van wie gebruikelijke hulp te verwachten is\./,
    'Er is niemand in huis die dit voor u hoeft te doen.',
  ],
  [/vraagt eerst een onderzoek, dus is niet algemeen/, 'vraagt eerst een onderzoek'],
  [/Er is geen algemene voorziening gevonden\./, 'Er is geen hulp in de buurt gevonden.'],
  [/Zolang overbrugt de Wmo\./, 'Zolang helpt de gemeente.'],
  [/ \((?:CRVB|Wmo|Awb|art\.)[^)]*\)/g, ''],
];

/** The same fact in words for the resident. */
export const toResident = (zin: string): string =>
  ANDERS.reduce((tekst, [van, naar]) => tekst.replace(van, naar), zin);
