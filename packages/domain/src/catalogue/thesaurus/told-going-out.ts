import { phrases } from './phrases.ts';

/** What people tell of themselves: how they get somewhere, whom they miss, what they would like. */
export const toldGoingOut = {
  'VE-AUTO': phrases(
    `automaatje|anwb|vrijwilligersvervoer|vrijwillige chauffeur|vervoer door vrijwilligers|seniorenvervoer|wensbus|dorpsauto|buurtmobiel|rijd zelf niet meer|ik rijd niet meer|zelf niet meer autorijden|rijbewijs ingeleverd|rijbewijs niet verlengd|cbr rijbewijs kwijt|auto weggedaan|auto verkocht
    |geen auto en geen bus|er rijdt hier geen bus meer|kom nergens meer|hoe kom ik bij de dokter|hoe kom ik bij de tandarts|hoe kom ik bij de kapper|hoe geraak ik bij de dokter|iemand met een auto|brengen naar de dokter|wegbrengen en ophalen|afspraak in het ziekenhuis en geen vervoer|kan iemand mij brengen|meerijden naar de stad
    |naar de huisarts gebracht|autovervoer|ride to the doctor|dochter kan mij niet rijden|kinderen kunnen mij niet rijden|niemand kan mij brengen|wie rijdt mij|wie brengt mij|wie kan mij rijden|wie brengt mij naar de dokter|wie brengt mij naar de oogarts`,
  ),
  'VE-TAXI': phrases(
    `wmo taxi|regiotaxi|regio taxi|cvv|collectief vraagafhankelijk vervoer|vraagafhankelijk vervoer|avan|stadsmobiel|haal en bring|belbus|deeltaxi|taxi met korting|taxi pas|taxi gehandicapten|rolstoeltaxi|rolstoelvervoer|taxibusje|busje dat mij ophaalt|vervoer gemeente|vervoersindicatie|wmo vervoerspas|taxi te duur
    |gewone taxi kan ik niet betalen|gewone taxi te duur|bushalte opgeheven|bushalte te ver lopen|halte te ver|bus stopt te ver|geen bus meer in het dorp|met rollator niet in de bus|kan niet lang staan in de bus|met het openbaar vervoer gaat niet|de bus is te hoog|instap bus|ergens komen in de buurt|vervoer in de regio|kom de bus niet in|kom de bus niet meer in|goedkope taxi voor invaliden|goedkope taxi|invalidentaxi|invalidevervoer|taxi in de stad|gehandicaptenvervoer`,
  ),
  'VE-VALY': phrases(
    `valys|valyspas|valys vervoer|valys kilometers|hoog persoonlijk kilometerbudget|pkb|landelijke taxi|bovenregionaal|verder dan 25 kilometer|verder dan vijf zones|buiten de regio reizen|ver reizen met rolstoel|met rolstoel naar de andere kant van nederland|andere provincie|familie in een andere provincie|zus woont ver weg|broer woont aan de andere kant
    |kleinkinderen wonen ver weg en reizen|bruiloft ver weg|naar limburg|naar zeeland|naar friesland|taxi door heel nederland|lange rit met de taxi|lange afstand taxi|van groningen naar maastricht|verre reis|ns reisassistentie|met de trein lukt niet en het is ver|naar mijn kleinkind ver weg|honderd kilometer reizen|120 km reizen|naar zwolle|naar groningen|naar maastricht|naar amsterdam met een rolstoel|ver met een rolstoel reizen`,
  ),
  'VE-ZIEK': phrases(
    `zittend ziekenvervoer|ziekenvervoer|zzv|ziekentaxi|ziekentaxivervoer|medisch vervoer|vervoer naar het ziekenhuis|vervoer bij dialyse|vervoer bij chemo|vervoer bij kanker|nierdialyse drie keer per week|dialysevervoer|bestralen|elke dag bestraald|bestraald worden|chemotherapie|immunotherapie|kuur in het ziekenhuis|elke dag heen en weer naar het ziekenhuis
    |behandeling ver weg|reiskosten behandeling|reiskosten vergoeding zorgverzekeraar|kilometervergoeding zorgverzekeraar|vergoedt de verzekering de taxi|wie betaalt de taxi|eigen bijdrage ziekenvervoer|transvision|vervoerslijn|hardheid clausule|revalidatie vervoer|hospital transport|drie keer per week naar dialyse|vergoeding rit ziekenhuis|rit naar behandeling vergoed|wordt de rit vergoed`,
  ),
  'VE-SCOO': phrases(
    `scootmobiel|scoot mobiel|scootmobiels|invalidescooter|invalidenscooter|scooter met vier wielen|elektrisch wagentje|elektrische kar|elektrisch karretje|karretje buiten|elektrisch voertuig|canta|gesloten buitenwagen|45 km auto|driewiel scootmobiel|driewieler fiets|elektrische driewieler|handbike|aangepaste fiets|rolstoelfiets|duofiets
    |fietsen gaat niet meer|niet meer op de fiets|fiets niet meer durven|verder dan de hoek kom ik niet|tot de brievenbus lopen|niet ver lopen en toch naar buiten|zelf naar de markt kunnen|zelf naar de winkel rijden|buiten rijden zonder lopen|met de rollator kom ik niet ver|lange stukken lopen lukt niet|accu leeg|scootmobielkeuring|mobility scooter|ding op vier wielen|over de stoep rijden|op de stoep rijden|karretje op de stoep|elektrisch ding om buiten te rijden`,
  ),
  'VE-ROLS': phrases(
    `rolstoel|rolstoelaanvraag|rolwagen|invalidewagen|handrolstoel|elektrische rolstoel|duwstoel|kinderrolstoel|rolstoelkussen|zitkussen|rolstoelreparatie|lekke band rolstoel|welzorg|kersten|meyra|hulpmiddelen wmo|rolst|zittend verplaatsen|amputatie|been eraf|been afgezet|prothese|verlamd geraakt|niet meer kunnen lopen|loopt niet meer
    |sinds het ongeluk kan hij niet lopen|kan geen stap meer zetten|kan zijn benen niet gebruiken|ms en lopen lukt niet|spierziekte|hele dag in een stoel zitten|geduwd moeten worden|buggy voor volwassenen|sportrolstoel|wheelchair|wheel chair|benen verlamd|stoel op wielen|rolstoel te klein|rolstoel te groot|rolstoel versleten`,
  ),
  'VE-UITL': phrases(
    `hulpmiddelen lenen|hulpmiddelen huren|uitleenservice|uitleen|medipoint|vegro|harting bank|emcart|thuiszorgwinkel|zorgwinkel|krukken|elleboogkrukken|loopkrukken|looprek|rollator|rolator|rollater|loopfiets|trippelstoel|sta op stoel|opstastoel|hoog bed|hoog laag bed thuis|ziekenhuisbed thuis|bed in de woonkamer|verhogen bed|bedverhogers
    |papegaai boven bed|bedgalg|bedbeugel|douchekruk|douchestoel lenen|toiletverhoger lenen|po stoel|postoel|urinaal|bedpan|wandelstok|loopstok|aangepast bestek|grijptang|kousenaantrekker|tijdelijk rolstoel lenen|rolstoel voor een dagje|rolstoel huren|na operatie thuis hulpmiddelen|nieuwe heup en bed|been in het gips|gips|crutches|walker|zitje onder de douche lenen|douchezitje lenen|been gebroken krukken|loopkruk|krukken nodig|gebroken been`,
  ),
  'VE-PARK': phrases(
    `gpk|gehandicaptenparkeerkaart|gehandicapten parkeerkaart|invalidekaart|invalide parkeerkaart|invalidenkaart|invaliden parkeerplaats|invalideparkeerplaats|gehandicaptenplaats|parkeerkaart bestuurder|parkeerkaart passagier|gereserveerde parkeerplaats|parkeerplaats op kenteken|gpp|parkeerplaats voor de deur|eigen parkeerplaats bij huis
    |dicht bij de ingang parkeren|vlak bij de ingang staan met de auto|auto dichtbij zetten|honderd meter lopen|minder dan honderd meter lopen|kan niet ver lopen vanaf de auto|blauwe parkeerkaart|parkeerkaart is verlopen|keuring parkeerkaart|disabled parking|gratis parkeren met kaart|invalideplek|invalidenplek|op een invalideplek staan|dicht bij het ziekenhuis parkeren|parkeren slecht ter been|parkeren want loop slecht`,
  ),
  'VE-OVBE': phrases(
    `ov|ov begeleiding|ov begeleiderskaart|begeleiderspas|reisbegeleiding|reiscoach|reistraining|mobiliteitscoach|go ov|goov|ov coach|ov hulp|ovpay|ov chipkaart|ov chip|treinreis|samen in de trein|iemand mee in de trein|iemand mee in de bus|durf niet alleen in de bus|durf niet alleen te reizen|niet alleen durven reizen|overstappen vind ik moeilijk|twee keer overstappen
    |leren reizen|zelf leren reizen|zelfstandig reizen|zelf met de bus leren|met de bus naar school leren|met de metro|met de tram|tram|in paniek in de trein|raak in paniek als de bus anders rijdt|reizen met autisme|reizen met een beperking|assistentie op het station|hulp bij in en uitstappen|voor het eerst met de trein|verdwaal op het station|my ov|treinkaartje|treinkaartjes|verkeerde trein|verkeerde bus|bang de verkeerde trein te nemen|ns app|kaartjesautomaat`,
  ),
  'SO-MAAT': phrases(
    `maatjesproject|maatjescontact|bezoekmaatje|bezoekdienst|bezoekersgroep|zonnebloem|rode kruis bezoek|humanitas maatje|een tegen eenzaamheid|vriendschappelijk huisbezoek|senior maatje|buddyzorg|gezelschapsdame|gezelschap houden|af en toe bezoek|iemand die op bezoek komt|er komt nooit iemand|niemand belt aan|de bel gaat nooit
    |ik spreek niemand|spreek de hele week niemand|zie de hele week geen mens|hele week geen mens gesproken|zit de hele dag alleen|hele dagen alleen|alleen met de tv|tv is mijn enige gezelschap|vereenzaamd|vereenzamen|moeder zit zo alleen|vader zit maar alleen|mijn vrienden zijn dood|al mijn vrienden zijn overleden|kinderen hebben het druk|kinderen komen bijna nooit
    |iemand om mee te buurten|keuvelen|klappen met iemand|kletsen|een babbeltje|kopje thee met iemand|iemand om mee te wandelen|arm in arm wandelen|kaarten met een ander|scrabble|dammen|lonely|alone|no friends|schaken met iemand|iemand om mee te schaken|thuiszorg is de enige die ik zie|ik mis aanspraak|enige die ik zie|schaakvriend|wil wat aanspraak`,
  ),
  'SO-ONTM': phrases(
    `ontmoeting|ontmoetingscentrum|inloopochtend|inloophuis buurt|koffieuurtje|koffietafel|koffiemorgen|koffieochtend|koffie drinken met anderen|bakkie doen|bakje doen|tas koffie|buurthuis|buurtkamer|wijkhuis|wijkhuiskamer|huis van de wijk|huiskamer van de buurt|gemeenschapshuis|gemeenschapscentrum|parochiehuis|trefpunt|dorpshuis|dorpskamer|mfa
    |ontmoetingsruimte|kbo|pcob|anbo|vrouwen van nu|zijactief|soosmiddag|kienen|kienavond|kaartmiddag|kaartavond|kaartclub|jokeren|sjoelen|darten|spelletjesmiddag|spelletjesavond|gezelschapsspel|nieuw in de buurt|nieuw in de straat|pas hier komen wonen|ken hier niemand|ken niemand in de straat|onder de mensen komen|nieuwe vrienden maken
    |ergens naartoe waar mensen zijn|er even uit voor koffie|gezelligheid zoeken|meeting people|coffee|marokkaanse vrouwen|turkse mannen|potje kaarten|potje kaarten in de wijk|dorpsgenoten leren kennen|buurtgenoten leren kennen|buren leren kennen|gezellig samen met buren|samen koffie`,
  ),
  'SO-TELE': phrases(
    `luisterlijn|telefonisch contact|telefonische hulpdienst|sensoor|mindkorrelatie|mind korrelatie|korrelatie|zilverlijn|ouderenfonds|alzheimertelefoon|belteam|belgroep|belmaatje|belvriendin|telefooncirkel|telefoonketen|elke ochtend gebeld worden|bellen of alles goed is|gebeld of ik nog leef|een stem horen|even een stem|iemand aan de lijn|iemand die luistert aan de telefoon
    |s nachts praten|s nachts iemand bellen|midden in de nacht wakker en piekeren|kan niet slapen en wil praten|anoniem bellen|mijn verhaal kwijt|mijn verhaal doen|mijn ei kwijt|luisteren zonder oordeel|even bellen|telefonisch praten|chatten met iemand|chat|crisislijn|hulplijn|someone to talk to|call someone|s ochtends gebeld worden|even bellen of ik nog leef|praten aan de foon|slaap slecht en wil praten`,
  ),
  'SO-SPOR': phrases(
    `sporten|beweegcoach|buurtsport|sportmaatje|seniorensport|senioren gym|seniorengym|mbvo|meer bewegen voor ouderen|gymclub|gymmen|turnen|turnles|turnclub|bewegingsgroep|bewegen in een groepje|bewegen met een groep|in een groep bewegen|beweegtuin|fitnessclub|sportschool voor ouderen|sportschool durf ik niet|met leeftijdgenoten sporten|ik zit te veel|stijf van het zitten|zitten is slecht
    |moet meer bewegen van de dokter|dokter zegt dat ik moet bewegen|aquarobics|baantjes trekken|zwemuurtje|zwemmen voor ouderen|dansen voor ouderen|volksdansen|lijndansen|countrydansen|petanque|bowlen|bowling|kegelen|biljart|golf|tai chi|qi gong|chi kung|stoel gym|rolstoelbasketbal|g voetbal|gehandicaptensport|unieke sporten|uniek sporten|wandelvoetbal|wandelclub|wandelen met een groep|rondje lopen met anderen
    |conditie opbouwen|fit worden|uithoudingsvermogen|exercise|gymnastics|walking group|groepje wandelen|wandelen met een groepje|wandelen met rollator|rollatorwandeling|rollatorloop|rollatordans|zwemmen met een beperking`,
  ),
  'SO-CREA': phrases(
    `creatieve cursus|creatieve middag|hobbyclub|hobbymiddag|hobbyruimte|knutselclub|crea|crea bea|brei|haak|breien en haken met anderen|brei en haakclub|haakcafe|breicafe|handwerkgroep|handwerkcafe|naaicafe|naaiatelier|kantklossen|patchwork|schilderclub|schilderclubje|aquarel|tekencursus|tekenclub|boetseren|pottenbakken|pottenbakkerij|mozaiek|beeldhouwen|houtbewerken|figuurzagen|timmerclub
    |zangclub|zanggroep|zangles|mannenkoor|smartlappenkoor|shantykoor|muziekgroep|harmonie|accordeon|dwarsfluit|trommelen|toneelclub|toneelgroep|schrijfclub|dichten|gedichten|filosofieclub|taalcursus spaans|cursus volgen|iets nieuws leren|bridge|bridgeclub|bridgen|rummikuppen|klaverjasclub|kaarten en rummikub|schaakclub|damclub|puzzelen|koken leren als hobby|art class|painting|knitting|aquarelleren|zanger|zangers|leren schilderen|leren tekenen|leren naaien|keramiek cursus|gitaarles|pianoles`,
  ),
  'SO-CULT': phrases(
    `uitje|dagje weg|dagje op stap|dagtrip|met de bus op stap|bus tochtje|busreisje|bloemencorso|keukenhof|rondvaart|varen|boottochtje|museum|musea|museumplusbus|museumplus bus|schouwburg|toneelstuk|opera|klassieke muziek|concerten|concert bezoeken|muziekmiddag|matinee|filmmiddag|filmavond|bioscoop voor ouderen|cultuur|circus|lezingen|bieb|bibliotheek aan huis|boekendienst|voorleesmiddag
    |alleen naar het theater is niks aan|samen naar het museum|samen uit|culturele maatjes|vier het leven|ergens heen met een groep|reisje|reisje met ouderen|vakantie met zorg|vakantie met verzorging|aangepaste vakanties|zorgvakantie|bedevaart|lourdes|vakantieboot|henry dunant|efteling|dierenpark|markt bezoeken met een groep|kerstmarkt|sinterklaasmiddag|tochtje maken|outing|trip|day out|samen naar de film|dagje strand|dagje naar zee|uitje voor rolstoelers|met de rolstoel op uitje|muziekvoorstelling`,
  ),
  'SO-ROUW': phrases(
    `rouw|rouwgroep|rouwmaatje|rouwwandeling|rouwconsulent|rouwtherapeut|verliesverwerking|verlies van mijn man|verlies van mijn vrouw|verlies van mijn partner|nabestaandengroep|na de begrafenis|sinds de begrafenis|sinds haar dood|sinds zijn dood|man verloren|vrouw verloren|zoon verloren|dochter verloren|broer overleden|zus overleden|vriend overleden|beste vriend overleden|vriendin overleden
    |opa overleden|oma overleden|ons moeder overleden|pa is dood|ma is dood|uit de tijd gekomen|uit de tijd komen|heengegaan|ontvallen|plots overleden|ineens overleden|zelfdoding van mijn zoon|doodgeboren|stilgeboren|iedereen gaat verder en ik niet|ik huil nog elke dag|elke dag huilen om hem|leeg huis na zijn dood|leeg bed naast mij|alleen na vijftig jaar huwelijk|ik mis haar|ik mis hem zo
    |weduwen|weduwegroep|weduwnaars|verder leven na verlies|graf|kerkhof|uitvaart regelen|grief|widow|died|huis zo stil sinds|weduwnaar geworden|weduwe geworden|kindje gestorven|baby gestorven|bij de geboorte gestorven|vlinderkind`,
  ),
  'SO-ZING': phrases(
    `zingeving|geestelijk verzorger|geestelijke zorg|geestelijke begeleiding|gv|centrum voor levensvragen|levenseindevragen|gesprek over leven en dood|praten over de dood|praten over god|praten over het geloof|waar heb ik het voor gedaan|waar doe ik het nog voor|waarvoor ben ik er nog|wat is mijn leven waard|heeft mijn leven zin gehad|hoe kijk ik terug op mijn leven
    |terugblik op mijn leven|levensboek|levensverhaal schrijven|oud en nutteloos|niemand heeft mij nog nodig|hoor er niet meer bij|naar de kerk kan niet meer|niet meer naar de kerk kunnen|kerk aan huis|communie thuis|ziekenzalving|pastoraal werker|pastoraal bezoek|bezoek van de dominee|bezoek van de pastoor|bezoek van de imam|dominee|domineesbezoek|rabbijn|pandit|hindoe|moskee bezoek|koran|gebed|preek|kerkgenootschap
    |stiltecentrum|spiritualiteit|wie ben ik nog|verloren geloof|schuld en vergeving|church|prayer|meaning of life|met mij bidden|samen bidden|schuldgevoel over vroeger|worstel met het verleden|waar heb ik voor geleefd|wat heb ik ervan gemaakt`,
  ),
  'SO-VRIJ': phrases(
    `vrijwilliger worden|vrijwillig|vrijwilligerswerk zoeken|vrijwilligershuis|vrijwilligerspunt|vrijwilligersacademie|vrijwilligerswerk bij dieren|iets terugdoen|iets terug doen voor de buurt|mijn tijd geven|tijd geven|tijd genoeg en wil helpen|net met pensioen|gepensioneerd en wil iets doen|ik verveel me en wil helpen|een ander blij maken|anderen blij maken|ouderen bezoeken als vrijwilliger|maatje worden
    |taalmaatje worden|chauffeur worden vrijwillig|gastheer worden|collecteren|collectant|voorleesvrijwilliger|bestuur zoekt leden|me inzetten|mij inzetten voor|handen vrij|goed doen|vog|maatschappelijke stage|maatschappelijk nuttig|nuttig maken|meehelpen in het verpleeghuis|meehelpen in het buurthuis|burenhulp geven|nldoet|volunteer|volunteering|bestuursfunctie|penningmeester|secretaris|bestuurslid worden|wil wat doen voor ouderen|iets doen voor ouderen|drie dagen vrij en iets doen|wat doen voor anderen|tijd over voor een ander`,
  ),
} as const;
