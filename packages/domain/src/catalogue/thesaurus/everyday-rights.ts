import { phrases } from './phrases.ts';

/** More everyday words for the same subjects: what people name, do, feel or see. */
export const everydayRights = {
  'GE-SCHU':
    phrases(`schuld|schulden|schuldhulp|schuldhulpverlening|schuldsanering|sanering|wsnp|schuldeiser|schuldeisers|geldproblemen|geldzorgen|geldnood|betalingsachterstand|achterstand huur|huurachterstand|huurschuld|kan de huur niet betalen|rekeningen niet betalen|rekeningen stapelen
    |stapel rekeningen|onbetaalde rekeningen|aanmaning|aanmaningen|incasso|incassobureau|deurwaarder|beslag|loonbeslag|dwangbevel|rood staan|sta rood|lening|leningen|krediet|kredietbank|afbetaling|afbetalen|betalingsregeling|boete|boetes|cjib|failliet|pleite|blut|geen cent|geen geld meer|diep in de schulden
    |afgesloten van stroom|wanbetaler|afbetaling klarna|schuldregeling`),
  'GE-BUDG':
    phrases(`administratie|thuisadministratie|papierwinkel|papierwerk|papieren|post|post openen|post niet openmaken|post open|enveloppen|blauwe enveloppen|ongeopende post|budget|budgetteren|budgetcoach|budgetbeheer|budgetcursus|huishoudboekje|kasboek|geld beheren|omgaan met geld|rondkomen|geld overhouden
    |rekeningen betalen|overzicht over mijn geld|financien op orde|inkomsten en uitgaven|schuldhulpmaatje|bankzaken|internetbankieren|formulierenbrigade|mappen ordenen|grip op geld|nibud|geldplan|mijn man deed altijd de geldzaken|sparen`),
  'GE-FORM':
    phrases(`formulier|formulieren|formulier invullen|formulieren invullen|papieren invullen|belasting|belastingaangifte|belastingformulier|aangifte|belastingdienst|belasting invullen|toeslag aanvragen|toeslagen aanvragen|toeslagen|huurtoeslag|zorgtoeslag|brief|brieven|moeilijke brief|brief begrijpen|brief schrijven
    |ambtelijke taal|juridisch|juridisch loket|juridische hulp|jurist|advocaat|rechtsbijstand|rechtswinkel|rechtshulp|recht|sociaal raadslieden|sociaal raadsman|raadslieden|raadsvrouw|spreekuur|ontslag|huurrecht|huurcontract|contract|testament|notaris|levenstestament|scheiden|echtscheiding|alimentatie|informatiepunt|raad en advies`),
  'GE-VOED':
    phrases(`voedselbank|voedselpakket|eten krijgen|gratis eten|honger|geen eten|geen geld voor eten|geen geld voor boodschappen|niks in de koelkast|lege koelkast|kledingbank|kleding gratis|gratis kleren|tweedehands kleding|tweedehands kleren|winterjas|schoenen voor de kinderen|weggeefwinkel|weggeefkast|kringloopwinkel
    |babyspullen|luiers gratis|speelgoedbank|meubels gratis|buurtkast|noodpakket|sociale supermarkt|fietsenbank|menstruatieproducten`),
  'GE-MINI':
    phrases(`minima|minimum|minimaregeling|minimaregelingen|laag inkomen|weinig inkomen|arm|armoede|bijstand|bijstandsuitkering|uitkering|uitkering te laag|bijzondere bijstand|individuele inkomenstoeslag|inkomenstoeslag|aow|alleen aow|klein pensioen|pensioen te laag|stadspas|minimapas|meedoenregeling|kindpakket|jeugdfonds|stichting leergeld|leergeld
    |schoolreis betalen|laptop voor school|sport betalen kinderen|koelkast kapot geen geld|wasmachine kapot geen geld|kwijtschelding|gemeentelijke belasting kwijtschelden|afvalstoffenheffing|collectieve zorgverzekering|gemeentepolis|eigen risico|inrichtingskosten|noodfonds|vergoeding voor mensen met weinig geld|tegemoetkoming|korting`),
  'GE-BEWI':
    phrases(`bewind|bewindvoerder|bewindvoering|beschermingsbewind|onder bewind|mentor|mentorschap|curator|curatele|onder curatele|kantonrechter|wilsonbekwaam|geld laten beheren|geld beheren voor moeder|iemand die mijn geld regelt|iemand die beslist voor|beslissen namens|zaakwaarnemer|wettelijk vertegenwoordiger
    |volmacht|machtiging|leefgeld|kan niet met geld omgaan|beslissingen nemen voor dementerende|geen leefgeld|beheerrekening`),
  'TD-TAAL':
    phrases(`taal|taalles|taalhulp|taalhuis|taalpunt|taalmaatje|taalcoach|taalcafe|nederlandse les|nederlandse taal|nederlands|nederlands leren|nederlands spreken|nederlands oefenen|beter nederlands|spreken oefenen|lezen|leren lezen|lezen leren|schrijven|lezen en schrijven|schrijven leren|niet kunnen lezen|kan niet lezen|laaggeletterd|analfabeet
    |spelling|spellen|rekenen|rekenles|dyslexie|tolk|vertalen|vertaling|anderstalig|spreek geen nederlands|praat slecht nederlands|woorden leren|stichting lezen en schrijven|conversatieles|inburgeringstaal`),
  'TD-DIGI':
    phrases(`computer|computerles|computercursus|computerhulp|laptop|tablet|ipad|iphone|smartphone|mobieltje|mobiele telefoon|gsm|telefoon snap ik niet|telefoon instellen|app|apps|appen|whatsapp|internet|internetten|online|website|mail|email|e mail|mailen|wachtwoord|wachtwoord vergeten|inloggen|digid|digi d|mijnoverheid|berichtenbox
    |digitaal|digitaal loket|digitale hulp|digitaal vaardig|beeldbellen|videobellen|printer|printen|wifi|klik en tik|digitaal cafe|seniorweb|qr code|alles gaat via internet|online bankieren leren|phishing|foto op telefoon|instellen|knopjes`),
  'WE-WERK':
    phrases(`werk|werken|baan|baan zoeken|betaald werk|werkloos|werkeloos|zonder werk|werk zoeken|werk vinden|aan het werk|aan de slag|weer werken|solliciteren|sollicitatie|cv|loopbaan|reintegratie|re integratie|uwv|wia|wajong|wao|ww uitkering|arbeidsbeperking|afgekeurd|arbeidsongeschikt|participatie|participatiebaan|beschut werk|sociale werkvoorziening
    |werkplaats|werkervaring|werkervaringsplek|proefplaatsing|jobcoach|omscholen|opleiding|leerwerkplek|werkcentrum|leerwerkloket|werkgever|garantiebaan|banenafspraak|meedoen`),
  'JE-OPVO':
    phrases(`opvoeden|opvoeding|opvoedhulp|opvoedcursus|opvoedondersteuning|opvoedvragen|opvoedspreekuur|kind luistert niet|kind slaapt niet|kind|kinderen|baby|baby huilt|huilbaby|peuter|kleuter|driftbui|puber|pubers|tiener|puber wil niets|kind heeft problemen|kind op school|schoolweigering|spijbelen|pesten|gepest|zoon luistert niet|dochter luistert niet
    |cjg|centrum voor jeugd en gezin|consultatiebureau|jeugdhulp|jeugdzorg|jeugdteam|ouder|ouders|ouderschap|moeder zijn|zwanger|scheiding en kinderen|kinderen na scheiding|vechtscheiding|pleegzorg|gezinscoach|ggd jeugd|zindelijk|bedplassen|boos kind|onhandelbaar`),
  'JE-JONG': phrases(
    `jongere|jongeren|jongerenwerk|jongerenwerker|jongerencentrum|jeugdhonk|hangjongeren|hangplek|hangen op straat|tieners|tienerclub|jeugdsoos|jongerencoach|jeugdwerk|jongens op het plein|overlast jongeren|rondhangen|jeugd|meidengroep|straathoekwerk|straatcoach|plek voor de jeugd|verveelde jongeren|skatebaan|jongereninloop|disco voor jeugd`,
  ),
  'JE-OPPA':
    phrases(`gezinsmaatje|gezinsvrijwilliger|home start|homestart|humanitas gezin|oppas|oppassen|oppas gezocht|kinderoppas|steungezin|buurtgezin|buurtgezinnen|steunouder|druk gezin|gezin|gezin helpen|alleenstaande moeder|alleenstaande vader|alleenstaande ouder|eenoudergezin|handen tekort|moeder heeft geen hulp|jonge moeder|tweeling|vrijwilliger in het gezin
    |kraamtijd voorbij|kinderen even ergens anders|kinderen ophalen van school|moe van de kinderen|mama maatje`),
  'TO-WMOL':
    phrases(`wmo|wmo loket|wmo aanvraag|wmo aanvragen|wmo melding|wmo consulent|wijkteam|sociaal wijkteam|sociaal team|buurtteam|dorpsteam|sociaal loket|zorgloket|loket|gemeente|gemeentehuis|melding doen|hulpvraag|hulp van de gemeente|hulp aanvragen|hulp bij de gemeente aanvragen|indicatie|indicatie aanvragen|keukentafelgesprek|keukentafel
    |waar begin ik|waar kan ik terecht|waar moet ik zijn|bij wie moet ik zijn|maatschappelijk werk|maatschappelijk werker|sociaal werker|opbouwwerker|welzijn|hulp thuis aanvragen|voorziening aanvragen|herindicatie|eigen bijdrage|cak|contactpersoon gemeente`),
  'TO-OCO':
    phrases(`clientondersteuner|clientondersteuning|onafhankelijk|onafhankelijke ondersteuner|onafhankelijk adviseur|mee naar het gesprek|meegaan naar gesprek|iemand naast mij bij het gesprek|iemand bij het gesprek|iemand die meegaat|iemand die meedenkt|naast mij staat|gesprek voorbereiden|gesprek met de gemeente voorbereiden|steun bij het gesprek
    |bijstaan bij gesprek|gratis ondersteuner|ondersteuner|voor mij opkomen|namens mij spreken|wegwijs|wegwijzer|wegwijs in de zorg|ouderenadviseur|vrijwillige ouderenadviseur|de weg niet weten in de zorg|welke rechten heb ik|samen met mij uitzoeken|persoonlijk plan maken|wlz vragen`),
  'TO-PGB':
    phrases(`pgb|persoonsgebonden budget|budgethouder|pgb aanvragen|pgb beheren|pgb plan|budgetplan|zorg inkopen|zelf zorg inkopen|zelf hulp inkopen|zelf inkopen|zelf hulp kiezen|zelf zorgverlener kiezen|svb|sociale verzekeringsbank|zorgovereenkomst|per saldo|trekkingsrecht|mijn dochter betalen voor zorg|familie betalen voor hulp|declareren pgb|hulp zelf regelen en betalen
    |eigen hulp aannemen|pgb vaardig|in plaats van zorg in natura`),
  'TO-KLAC':
    phrases(`klacht|klagen|klacht indienen|klachten over de gemeente|klacht over zorg|klachtenfunctionaris|niet tevreden|ontevreden|bezwaar|bezwaar maken|bezwaarschrift|in beroep|beroep instellen|beroep|rechter|niet eens|niet eens met besluit|niet eens met beslissing|oneens|afgewezen|afwijzing|aanvraag afgewezen|geweigerd|besluit klopt niet|beschikking|beslissing gemeente|ombudsman
    |vertrouwenspersoon|slecht behandeld|onheus bejegend|oneerlijk|onterecht|discriminatie|gediscrimineerd|minder uren gekregen|uren gekort|thuiszorg komt niet opdagen|hulp komt steeds te laat|geschillencommissie|antidiscriminatie`),
  'VH-HUIS':
    phrases(`huiselijk geweld|geweld|geslagen|slaat|slaan|mishandeld|mishandeling|mishandelt|ouderenmishandeling|kindermishandeling|onveilig|onveilig thuis|thuis niet veilig|veilig thuis|bedreigd|bedreigt|bang voor mijn man|bang thuis|bang voor partner|vernederd|vernedert|controleert mij|opgesloten|mag niets van mijn man|stalking|stalkt|ex valt mij lastig
    |blijf van mijn lijf|blijfhuis|vrouwenopvang|seksueel misbruik|misbruik|misbruikt|aangerand|eerwraak|uithuwelijking|financieel misbruik|geld gestolen door familie|zoon pikt geld|dochter pakt pinpas|pinpas afgepakt|pikt geld van oma|schreeuwt tegen mij|scheldt mij uit|loverboy|relatie met geweld|blauwe plekken|verwaarlozing|verwaarloosd`),
  'VH-NIEU':
    phrases(`vluchteling|vluchtelingen|vluchtelingenwerk|gevlucht|asiel|asielzoeker|azc|statushouder|statushouders|nieuwkomer|nieuwkomers|inburgering|inburgeren|inburgeringscursus|inburgeringsexamen|verblijfsvergunning|naturalisatie|gezinshereniging|nieuw in nederland|net in nederland|uit syrie|uit eritrea|uit oekraine|oekraine|uit het buitenland|arbeidsmigrant
    |expat|migrant|immigrant|vreemdeling|ken hier niemand nieuw land|integratie|integreren|ongedocumenteerd|zonder papieren|maatje voor vluchteling|wegwijs in nederland`),
} as const;
