import { phrases } from '../thesaurus/phrases.ts';

/** What people write when there is danger now. */
export const ACUUT_WOORDEN = phrases(
  `levensgevaar|bewusteloos|hartaanval|beroerte|geen adem|krijg geen lucht|stikt|bloedt erg|veel bloed|brand in huis|huis staat in brand|inbreker
  |met een mes|pistool|wapen|noodgeval|spoed 112|overdosis|pillen geslikt|reageert niet meer|gaslucht|ik ruik gas|vermoorden|wil mij doden|doodsbang
  |verkracht|wurgt|gewurgd|ligt op de grond|ademt niet|haalt geen adem|pijn op de borst|scheve mond|vergiftigd|gif gedronken|mij gestoken|steekt mij
  |van de trap gevallen en beweegt niet|wordt niet wakker|ambulance nodig`,
);

/** What people write when somebody is not safe at home. */
export const GEWELD_WOORDEN = phrases(
  `geslagen|slaat mij|slaat me|mij slaat|me slaat|slaat mijn|slaat zijn|slaat haar|slaat hem|slaan|krijg klappen|klappen gekregen|klappen|mishandeld|mishandeling
  |mishandelt|geschopt|schopt mij|schopt me|huiselijk geweld|geweld thuis|geweld|bang voor mijn man|bang voor mijn vrouw|bang voor mijn zoon|bang voor mijn dochter
  |bang voor mijn vader|bang voor mijn partner|bang voor mijn ex|bang voor mijn vriend|bang van mijn man|bedreigt|bedreigd|dreigt|misbruik|misbruikt|aangerand|verkracht
  |opgesloten|sluit mij op|mag niet naar buiten van|mag het huis niet uit van|pakt mijn geld|pikt mijn geld|steelt mijn geld|steelt van mij|stalkt|stalker|stalking|gestalkt
  |eergerelateerd|eerwraak|uithuwelijken|gedwongen huwelijk|verwaarloosd|verwaarlozing|niet veilig thuis|thuis niet veilig|onveilig thuis|kind wordt geslagen|vermoorden
  |met een mes|doet mij pijn|doet me pijn|ouderenmishandeling|blijf van mijn lijf|knijpt mij|duwt mij|gooit met spullen naar|scheldt mij uit|trekt aan mijn haar|wurgt
  |dwingt mij|vernedert mij|blauwe plekken van`,
);

/** What people write when they think of ending their life. */
export const ZELFDODING_WOORDEN = phrases(
  `zelfmoord|suicide|suicidaal|zelfdoding|wil dood|dood wil|wil niet meer leven|niet meer verder leven|wil niet meer verder|einde aan mijn leven|einde maken aan|eind aan maken
  |leven geen zin meer|geen zin meer in het leven|uit het leven stappen|liever dood|beter dood|was ik maar dood|dood wezen|mezelf iets aandoen|mezelf pijn doen|snijd mezelf
  |snijden mezelf|pillen geslikt|overdosis|voor de trein springen|spring voor de trein|gooi mezelf voor de trein|onder de trein springen|ophangen mezelf|mezelf ophangen|verhangen|hoef niet meer te leven|niet meer wil leven
  |leven niet meer zien zitten|zie het leven niet meer zitten|doodgaan willen|ik wil doodgaan|leven heeft geen zin|er niet meer zijn wil|wil er niet meer zijn
  |niet meer wakker worden|beter af zonder mij|zonder mij beter af|leven is zinloos|van het leven beroven|van het balkon springen`,
);

/** The same words, said of something that is no danger now. Taken out before looking. */
export const ONSCHULDIG = phrases(
  `na een beroerte|na mijn beroerte|na beroerte|na de beroerte|beroerte gehad|beroerte herstellen|herstel beroerte|revalideren beroerte|vorig jaar een beroerte|na een hartaanval
  |na mijn hartaanval|hartaanval gehad|hartaanval overleden|overleden aan een hartaanval|beroerte overleden|overleden beroerte
  |spijker slaan|spijkers slaan|bal slaan|trommel slaan|piketten slaan|slaan met een racket|slaat nergens op|slaat niet op|bestand slaat|computer slaat|slaat op hol|alarm slaat|alarm slaan
  |klok slaat|slaat de klok|brug slaan|munt slaan|slaan in het water|slaat over|slaat uit de muur
  |handen klappen|klappen voor|in elkaar klappen|stoel klappen|tuin verwaarloosd|verwaarloosde tuin|tuin is verwaarloosd|verwaarloosd huis|huis verwaarloosd|kat verwaarloosd
  |mes en vork|vork en mes|messen slijpen|met een mes snijden leren|brood met een mes|groente met een mes
  |uit huis gezet dreigt|huisuitzetting dreigt|dreigt huisuitzetting|dreigt dakloos|dakloos dreigt|dreigt uit huis|dreigt afgesloten|dreigt mijn huis|deurwaarder dreigt|dreigt mijn baan|dreigt ontslag
  |rommel ligt op de grond|spullen op de grond|jas ligt op de grond|papier ligt op de grond|ligt rommel op de grond|kleed ligt op de grond|ligt afval op de grond
  |wil nog niet dood|wil niet dood|bang voor de dood|angst voor de dood|praten over de dood|dode hoek|man is dood|vrouw is dood|hond is dood|poes is dood|plant dood|kat dood
  |wil niet meer verder met de gemeente|wil niet meer verder studeren|wil niet meer verder werken|wil niet meer verder lopen|niet meer verder kan lezen
  |wapenstok|wapen van de gemeente|verkeersgeweld|misbruik van subsidie|alcoholmisbruik|drugsmisbruik|medicijnmisbruik|misbruik van alcohol
  |stikt van de muggen|stikt van de mieren|stikt van de muizen|stikt van het stof|stikt van het onkruid|schilderij ophangen|lamp ophangen|was ophangen
  |opgesloten in de lift|voel mij opgesloten|voel me opgesloten|pijn doen bij lopen|doet mij pijn bij lopen|doet me pijn bij lopen|rug doet|knie doet|heup doet|schouder doet|been doet|voet doet|hand doet`,
);
