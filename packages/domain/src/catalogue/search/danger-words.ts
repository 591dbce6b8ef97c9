import { phrases } from '../thesaurus/phrases.ts';

/**
 * Words that may stand for each other in the phrases below, by the name they have there.
 * HIJ is who does it, MIJ who it is done to; a neighbour or an official is not one of them.
 */
export const KLASSEN: Readonly<Record<string, string>> = {
  HIJ: `man vrouw vader moeder zoon dochter broer zus partner vriend vriendin ex opa oma oom tante neef nicht schoonzoon
    schoondochter schoonvader schoonmoeder kleinzoon kleindochter stiefvader stiefmoeder verzorger verpleger begeleider huisgenoot hij zij ze`,
  MIJ: `mij me ons hem haar mijn zijn oma opa moeder vader mama papa kind kinderen vrouw man dochter zoon zus broer`,
  IEMAND: `man vrouw vader moeder zoon dochter broer zus partner vriend vriendin opa oma hij zij ze kind baby iemand buurvrouw buurman`,
  SLAAT: `slaat slaan sloeg sloegen mept meppen mepte schopt schoppen schopte stompt stompte knijpt kneep krabt wurgt mishandelt
    mishandelde terroriseert kleineert vernedert bedreigt bedreigde dreigt dreigde chanteert stalkt manipuleert vernielt timmert ramt`,
  KLAP: `klap klappen mep meppen slaag klop stomp schop oplawaai dreun`,
  GEEFT: `geeft gaf gegeven geven krijg krijgt kreeg gekregen deelt uitgedeeld verkoopt`,
  ZELF: `mezelf zichzelf mijzelf haarzelf hemzelf zich`,
  SNIJDT: `snij snijd snijdt snijden kras krast krassen verwond verwondt verwonden ophangt ophangen verhangt beschadigt beschadigen verminkt aandoen vermoorden`,
  WIL: `wil wilde wou`,
};

/** What people write when there is danger now. */
const ACUUT_WOORDEN = phrases(
  `levensgevaar|bewusteloos|buiten bewustzijn|geen adem|krijg geen lucht|loopt blauw aan|ademt raar|ademt moeilijk|ademt niet|haalt geen adem|ademt bijna niet|stopt met ademen|adem stokt|not breathing
  |bloedt erg|bloedt hevig|blijft bloeden|veel bloed|bloedt dood|er is brand|staat in brand|brand in huis|huis brandt|keuken brandt|brandt het huis|vlammen uit|in brand steken|gaslucht|ik ruik gas|rook in huis
  |met een mes|heeft een mes|pakt een mes|mes in zijn hand|mes op mijn keel|pistool|wapen|geweer|bijl|noodgeval|spoed 112|bel 112|112 bellen|ambulance nodig|politie nodig|inbreker|breekt in|wordt ingebroken|nu ingebroken|vreemde man in mijn huis|he has a knife
  |overdosis|pillen geslikt|pillen ingenomen|pillen genomen|te veel medicijnen genomen|te veel medicijnen ingenomen|vermoorden|wil mij doden|gaat mij doden|dood maken|doodsbang|verkracht|wurgt|gewurgd|keel dicht
  |pijn op de borst|druk op de borst|scheve mond|mond hangt scheef|praat ineens raar|kan ineens niet praten|arm hangt|ineens verlamd|vergiftigd|gif gedronken|bleekmiddel gedronken|ontstopper gedronken|chloor gedronken|mij gestoken|steekt mij|neergestoken
  |van de trap gevallen en beweegt niet|beweegt niet meer|wordt niet wakker|krijg haar niet wakker|krijg hem niet wakker|in elkaar gezakt|zakt in elkaar|in elkaar gestort|flauwgevallen|reageert niet meer|reageert nergens op|door het ijs|in het water gevallen|verdrinkt|gestikt
  |heeft een hartaanval|krijgt een hartaanval|krijg een hartaanval|net een hartaanval|heeft een beroerte|krijgt een beroerte|krijg een beroerte|net een beroerte|heart attack|epileptische aanval|aangereden|weggevallen en reageert|ineens weggevallen|pols doorgesneden|polsen doorgesneden|strip paracetamol|strip pillen|strip ingenomen|buiten kennis|niet bij kennis|er is bloed|overal bloed|bloed overal|rook uit|rook komt
  |IEMAND ligt op de grond|IEMAND ligt op de vloer|IEMAND ligt in de gang|IEMAND reageert niet|IEMAND stikt|ik lig op de grond|ik stik`,
);

/** What people write when somebody is not safe at home. */
const GEWELD_WOORDEN = phrases(
  `HIJ SLAAT|SLAAT MIJ|GEEFT KLAP|KLAP GEEFT|klap in mijn gezicht|klap in het gezicht|klap van HIJ|klappen van hem|geslagen|geschopt|gemept|gestompt|in elkaar geslagen|hoor klappen|huilen en klappen|mishandeld|mishandeling|door elkaar geschud|vastgepakt en
  |HIJ schopt|HIJ bijt mij|HIJ duwt mij|HIJ duwt haar|HIJ duwt hem|spuugt mij|van de trap geduwd|tegen de muur geduwd|trekt aan mijn haar|trekt aan mijn haren|losse handjes|losse handen|handtastelijk|hardhandig|ruw met|hard tegen mijn moeder|hard tegen mijn vader|HIJ knijpt|in elkaar slaan|huiselijk geweld|geweld thuis|geweld
  |agressief|agressie|HIJ gooit met|gooit met spullen|gooit met borden|gooit spullen naar|slaat alles kapot|scheldt mij uit|scheldt me uit|HIJ scheldt mij|bedreigt|bedreigd|dreigt mij|dreigt me|dreigt ons|misbruik|misbruikt|aangerand|verkracht|zit aan mij|zit aan me|aan mij zit|raakt mij aan|dwingt seks|seks met hem|dingen met mij die ik niet wil
  |bang voor HIJ|bang voor hem|bang van hem|bang voor haar|bang als HIJ thuiskomt|HIJ thuis bang|HIJ boos dat ik bang|bang voor thuis|durf niet naar huis|ben niet veilig|is niet veilig thuis|voel me niet veilig thuis|niet veilig bij|niet veilig thuis|thuis niet veilig|onveilig thuis|gevlucht voor mijn|vluchten voor mijn|weg bij mijn man|weg van mijn man
  |opgesloten|sluit mij op|sluit me op|sluit haar op|houdt mij binnen|moet binnen blijven van|van HIJ binnen blijven|niet naar buiten van HIJ|huis niet uit van HIJ|deur niet uit van HIJ|HIJ laat niet naar buiten|laat me niet naar|laat mij niet naar|laat me nergens naartoe|mag niks van hem|mag van HIJ niet|mag van hem niet|mag niet naar mijn zus|mag niet naar mijn familie|mag niet naar mijn vrienden|met niemand praat|met niemand praten van
  |controleert mijn telefoon|HIJ controleert mij|dwingt mij|dwingt me|vernedert mij|vernedert me|blauwe plekken van HIJ|onder de blauwe plekken|pakt mijn geld|pikt mijn geld|steelt mijn geld|steelt van mij|pikt van mij|steelt van oma|HIJ pikt geld|HIJ steelt geld|bestolen door HIJ|steelt van mijn moeder|pakt mijn pinpas|pinpas af|geld van moeders rekening|geld van vaders rekening|haalt mijn rekening leeg|rekening leeggehaald|plukt kaal|kaalgeplukt|al mijn geld aan hem|geld aan hem geven
  |durft niks te zeggen|durft niets te zeggen|stalkt|stalker|stalking|gestalkt|ex volgt mij|ex volgt me|ex valt mij lastig|eergerelateerd|eerwraak|uithuwelijken|uitgehuwelijkt|gedwongen huwelijk|moet trouwen met|moet trouwen van|willen dat ik trouw|wil niet trouwen|verwaarloosd|verwaarlozing|kind wordt geslagen|vermoorden|met een mes|doet mij pijn|doet me pijn
  |maakt me bang|maakt mij bang|gewelddadig|HIJ doet mij pijn|HIJ doet moeder pijn|HIJ doet vader pijn|HIJ doet oma pijn|HIJ doet opa pijn|HIJ doet ons pijn|uitgescholden en|uitgescholden door|word gekleineerd|word vernederd|s nachts op mijn kamer|bij mij in bed|perst geld|perst me af|perst mij af|geld af geperst|afgeperst
  |telefoon laten zien aan|deur op slot als HIJ|HIJ sluit de deur|steeds blauwe plekken|elke week blauwe plekken|weer blauwe plekken|zit onder blauwe plekken|krijgt geen eten van|niet te eten van|paspoort afgepakt|papieren afgepakt|telefoon afgepakt|geld afgepakt|bankpas afgepakt|bij de keel|bij mijn keel
  |ouderenmishandeling|kindermishandeling|blijf van mijn lijf|wurgt|hits me|hit me|beats me|beat me|hurts me|abuses me|domestic violence`,
);

/** What people write when they think of ending their life. */
const ZELFDODING_WOORDEN = phrases(
  `zelfmoord|zelfmort|suicide|suicidaal|zelfdoding|doodsgedachten|doodswens|doodsverlangen|levensmoe|afscheidsbrief|zelfbeschadiging|automutilatie|overdosis|pillen geslikt|pillen ingenomen|WIL dood|dood WIL|dat ik dood was|als ik dood was|was ik maar dood|was ik dood|liever dood|beter dood|dood wezen|dood zijn wil
  |ZELF SNIJDT|SNIJDT ZELF|mezelf iets aandoen|zichzelf iets aandoen|ZELF iets aan te doen|ZELF wat aan te doen|ZELF aan doen|mezelf pijn doen|zichzelf pijn doen|snijd in mijn armen|snijdt in haar armen|snijdt in zijn armen|krast in haar armen|krast in zijn armen|kras in mijn armen|ZELF van kant|van kant maken
  |wil niet meer leven|niet meer verder leven|wil niet meer verder|einde aan mijn leven|eind aan mijn leven|einde maken aan|eind aan maken|maak er een eind aan|maakt er een eind aan|een eind aan te maken|een einde aan te maken|leven geen zin meer|geen zin meer in het leven|geen zin meer om te leven|uit het leven stappen|ik stap eruit
  |voor de trein springen|spring voor de trein|springt voor de trein|voor de trein gooien|gooi mezelf voor de trein|onder de trein springen|van het dak springen|spring van het dak|van de flat springen|van een flat springen|spring van de flat|van de brug springen|spring van de brug|van het balkon springen|verhangen
  |hoef niet meer te leven|niet meer wil leven|niet meer te leven|leven niet meer zien zitten|zie het leven niet meer zitten|leven niet meer aan|leven hoeft niet meer|leven niet meer waard|hoeft voor mij niet meer|hoeft voor mij allemaal niet|voor mij hoeft niet meer|voor mij hoeft het allemaal niet|hoeft van mij niet meer|doodgaan willen|ik wil doodgaan|leven heeft geen zin
  |er niet meer zijn wil|wil er niet meer zijn|er niet meer te zijn|er niet meer was|niet meer wakker worden|nooit meer wakker worden|niet meer bestaan|niemand zou me missen|niemand zou mij missen|niemand zal mij missen|beter af zonder mij|zonder mij beter af|beter zonder mij|leven is zinloos|van het leven beroven|leven beu|niets meer waard voor|leven is niets waard|leven niets meer waard|leven niks meer waard|praat over doodgaan|over doodgaan en afscheid|WIL eruit stappen|iets doms doen|iets doms te doen|geen uitweg meer|zie geen uitweg|er beter niet meer zijn|er beter niet zijn|beter niet meer zijn|polsen doorsnijden|pols doorgesneden|strip ingenomen|want to die|wanna die|kill myself|end my life`,
);

/** What people write, and where to turn then. In this order, above every hit. */
export const GEVAREN = [
  {
    danger: {
      titel: 'Is er nu gevaar? Bel 112.',
      tekst: 'Bel 112 als iemand nu gewond, bewusteloos of in gevaar is.',
      telefoon: '112',
    },
    zinnen: ACUUT_WOORDEN,
    /** Danger only when it is all that somebody writes. */
    alleenDit: phrases('112|hartaanval|beroerte|herseninfarct|hersenbloeding|brand|spoed|politie'),
    /** How a longer word begins that means the same: "zelfmoordpoging". */
    begin: [],
  },
  {
    danger: {
      titel: 'Is het thuis niet veilig? Bel Veilig Thuis.',
      tekst:
        'Veilig Thuis luistert en denkt mee. Dag en nacht, gratis. U hoeft uw naam niet te zeggen.',
      telefoon: '0800-2000',
    },
    zinnen: GEWELD_WOORDEN,
    alleenDit: phrases('veilig thuis|veiligthuis|vrouwenopvang|vrouwen opvang|blijfhuis'),
    begin: phrases('mishandel|verkracht|aanrand'),
  },
  {
    danger: {
      titel: 'Denkt u aan zelfdoding? Bel 113.',
      tekst: 'Bij 113 kunt u dag en nacht gratis en anoniem praten. Ook chatten kan, op 113.nl.',
      telefoon: '0800-0113',
    },
    zinnen: ZELFDODING_WOORDEN,
    alleenDit: phrases(
      'ik wil niet meer|wil niet meer|het hoeft niet meer|ik wil weg uit het leven',
    ),
    begin: phrases('zelfmoord|zelfdod|suicid'),
  },
] as const;

/** The same words, said of something that is no danger now. Taken out before looking. */
export const ONSCHULDIG = phrases(
  `heeft een beroerte gehad|heeft een hartaanval gehad|beroerte gehad|hartaanval gehad|hartaanval overleden|overleden aan een hartaanval|beroerte overleden|overleden beroerte|hartaanval cursus|na epileptische aanval
  |spijker slaan|spijkers slaan|bal slaan|trommel slaan|piketten slaan|slaan met een racket|leren slaan|slaat nergens op|slaat niet op|bestand slaat|computer slaat|slaat op hol|alarm slaat|alarm slaan|slaat de weg in|slaat de straat in|slaat rechtsaf|slaat linksaf|slaat met de deur|slaat met deuren
  |klok slaat|slaat de klok|brug slaan|munt slaan|slaan in het water|slaat over|slaat het eten over|slaat maaltijden over|slaat uit de muur|slaat wartaal uit|slaat er doorheen|sla me er doorheen|sla mij er doorheen|slaat zich|slaan ons er doorheen|stoppen slaan door|stop slaat door|slaat een kruisje|slaat een slag|slaat de bladzijde|slaan de bladzijde
  |verwarming slaat|motor slaat|auto slaat|hart slaat|deur slaat|bliksem slaat|ketel slaat|aan de haak slaan|in de wind slaan|slaat dicht|slaat af|slaat haar broertje|slaat zijn broertje|slaat haar zusje|slaat zijn zusje|slaat andere kinderen|kind slaat|peuter slaat|kleuter slaat|lek geslagen|raak geslagen|op hol geslagen|alarm geslagen
  |handen klappen|klappen voor|in elkaar klappen|stoel klappen|tuin verwaarloosd|gazon verwaarloosd|voor noodgevallen|voor noodgeval|kind is agressief|agressief kind|verwaarloosde tuin|tuin is verwaarloosd|verwaarloosd huis|huis verwaarloosd|kat verwaarloosd|verwaarloosd graf|agressieve hond|hond is agressief|hond agressief|agressieve vorm|agressieve kanker|agressieve tumor|agressie regulatie|agressie training|agressief door dementie|agressief dementie|klap van het overlijden|klap van het nieuws|scootmobiel kreeg een klap|auto kreeg een klap
  |mes en vork|vork en mes|messen slijpen|mes slijpen|mes geslepen|met een mes snijden leren|brood met een mes|groente met een mes|heeft een mes nodig|lijmpistool|pistool lijmen|verfpistool|knijpt hem voor|knijp hem voor|knijpen mij af
  |uit huis gezet dreigt|huisuitzetting dreigt|dreigt huisuitzetting|dreigt dakloos|dakloos dreigt|dreigt uit huis|dreigt afgesloten|dreigt mijn huis|deurwaarder dreigt|deurwaarder bedreigt|bedreigd met afsluiting|bedreigd met afsluiten|gooit met geld|bedreigd met ontslag|bedreigd met uitzetting|dreigt mijn baan|dreigt ontslag|dreigt om te|dreigt te vallen|dreigt blind te|dreigt zijn baan|dreigt zijn huis|dreigen uit huis|dreigen met beslag|dreigen af te sluiten|dreigt vast te lopen|dreigt overbelast
  |rommel ligt op de grond|spullen op de grond|jas ligt op de grond|papier ligt op de grond|ligt rommel op de grond|kleed ligt op de grond|ligt afval op de grond|ligt water op de grond|ligt op de grond te spelen|ik stik van de|stikt van de|stikt het huiswerk|stik in het werk|stikt in het werk|stik in het huiswerk
  |wil nog niet dood|wil niet dood|bang voor de dood|bang om dood|angst voor de dood|praten over de dood|dode hoek|man is dood|vrouw is dood|hond is dood|poes is dood|plant dood|kat dood|dood graag|dood dier|dode dieren|dode vogel|dode boom|dode takken|dood hout|ga dood en wil thuis|gaat dood en wil thuis|gaat dood wil thuis|niet lang meer te leven|man dood was|vrouw dood was|moeder dood was|vader dood was|hond dood was
  |wil niet meer verder met de gemeente|wil niet meer verder studeren|wil niet meer verder werken|wil niet meer verder lopen|wil niet meer verder wonen|wil niet meer verder rijden|wil niet meer verder met deze|wil niet meer verder bij|niet meer verder kan lezen|er niet meer zijn tijd
  |wapenstok|wapen van de gemeente|verkeersgeweld|misbruik van subsidie|alcoholmisbruik|drugsmisbruik|medicijnmisbruik|misbruik van alcohol|misbruik van parkeerkaart|misbruik van mijn parkeerkaart|misbruik van mijn gegevens|misbruik van pgb
  |stikt van de muggen|stikt van de mieren|stikt van de muizen|stikt van het stof|stikt van het onkruid|schilderij ophangen|lamp ophangen|was ophangen|verhangt gordijnen|gordijnen verhangen|schilderij verhangen|lamp verhangen|bed stap eruit|bad stap eruit|bus stap eruit|auto stap eruit
  |reageert niet op mijn|reageert niet op medicijnen|reageert niet op de bel|niet naar buiten van de dokter|bang voor mijn man gezondheid|bang voor mijn vrouw gezondheid|bang voor mijn moeder gezondheid|laat me niet naar de|duwt mij in de rolstoel|duwt me in de rolstoel|duwt hem in de rolstoel|duwt haar in de rolstoel
  |gemeente dwingt mij|verhuurder dwingt mij|uwv dwingt mij|ziekte dwingt mij|school dwingt mij|dokter dwingt mij|pillen geslikt vandaag|pillen geslikt tegen|pillen ingenomen vandaag|mijn pillen ingenomen|blauwe plekken van het vallen|blauwe plekken van bloedverdunners|brand verzekering|brandende|arm hangt beroerte|stopt met ademen in zijn slaap|stopt met ademen in haar slaap|snurkt en stopt met ademen|begane grond|grond verdieping|bewindvoerder pakt mijn geld|arm hangt er slap bij na|door het ijs schaatsen
  |opgesloten in de lift|voel mij opgesloten|voel me opgesloten|opgesloten in mijn eigen|opgesloten verdieping|opgesloten zonder lift|pijn doen bij lopen|doet mij pijn bij lopen|doet me pijn bij lopen|rug doet|knie doet|heup doet|schouder doet|been doet|voet doet|hand doet|buik doet|hoofd doet|arm doet`,
);
