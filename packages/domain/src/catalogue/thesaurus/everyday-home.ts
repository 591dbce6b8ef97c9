import { phrases } from './phrases.ts';

/** More everyday words for the same subjects: what people name, do, feel or see. */
export const everydayHome = {
  'HH-HULP':
    phrases(`poetsen|poetsvrouw|poets|kuisen|kuisvrouw|schrobben|sanitair schoonmaken|wc poetsen|stof afnemen
    |afstoffen|ramen zemen|vloer dweilen|afwassen|huishoudster|thuishulp|hulp in huis|interieurverzorgster|huis niet meer schoon
    |huis schoon houden|bedden opmaken|lakens verschonen|stofzuiger te zwaar|ik kan niet meer bukken om te poetsen|alfahulp
    |schoonmaakhulp|huishouding lukt niet meer|het is een troep thuis|huishoudelijk werk`),
  'HH-WAS':
    phrases(`de was|was laten doen|wasmand|wasmachine leeghalen|wasmachine vullen|was ophangen|strijken|strijkgoed
    |strijkwerk|strijkijzer|strijkservice|lakens wassen|beddengoed wassen|wasgoed|wasserette|wassalon|kleren wassen|vuile kleren
    |overhemden|droger|natte was te zwaar`),
  'HH-BOOD':
    phrases(`boodschappen halen|boodschappen tillen|boodschappen bezorgen|naar de winkel|naar de markt|winkel
    |winkelmaatje|boodschappenmaatje|samen winkelen|tassen sjouwen|boodschappentas|brood halen|melk halen|bestelling doen
    |kruidenier|medicijnen ophalen bij de apotheek|supermarkt te ver|supermarkt dicht|kan niet naar de winkel|boodschappenlijst`),
  'HH-MAAL':
    phrases(`maaltijd|maaltijden|warme maaltijd|warm eten|warme prak|warme hap thuis|eten bezorgen|eten brengen
    |maaltijdbezorging|maaltijdendienst|tafeltjedekje|kookt niet meer|koken gaat niet meer|koken is te zwaar|fornuis
    |aardappels schillen|eten klaarmaken|avondeten|middageten|kant en klare maaltijden|zoutloze maaltijd|thuiskok|vers gekookt
    |iemand die eten komt brengen|pan op het vuur vergeten`),
  'HH-EET':
    phrases(`samen aan tafel|samen koken|aanschuiven|aanschuiftafel|eetclub|eetcafe|eetgroep|open tafel
    |buurttafel|wijkrestaurant|eten in gezelschap|niet alleen eten|alleen aan tafel|alleen eten|in mijn eentje eten|eten met buren
    |samen lunchen|lunch voor ouderen|goedkope warme hap|driegangen maaltijd in de wijk|buurtkeuken|eethuis|gezamenlijk eten|soep lunch`),
  'HH-KLUS':
    phrases(`klus|klussen|klusjes|klusjesman|klussendienst|handyman|timmerman|timmeren|lamp vervangen|lampje
    |gloeilamp|peertje indraaien|schilderij ophangen|gordijnen ophangen|gordijnrail|plank|boren|schroeven|kraan druppelt|lekkende kraan
    |verstopping|afvoer verstopt|deur klemt|slot kapot|behangen|verven|kast in elkaar zetten|meubels verplaatsen|reparatie in huis
    |onderhoud in huis|rookmelder|batterij vervangen|stopcontact|dakgoot|handige vrijwilliger|iets repareren|kapot in huis|repair cafe`),
  'HH-TUIN':
    phrases(`tuin|tuinieren|tuinman|tuinhulp|tuinonderhoud|onkruid|onkruid wieden|wieden|gras|gras maaien|grasmaaien
    |gazon|heg|heg knippen|snoeien|bladeren ruimen|stoep vegen|planten|spitten|schoffelen|tuin verwilderd|tuin overwoekerd
    |straatje vegen|sneeuw ruimen|groenonderhoud|takken`),
  'HH-OPRU':
    phrases(`opruimen|opruimhulp|opruimcoach|rommel|rotzooi|troep in huis|spullen|te veel spullen|vol spullen
    |niets weggooien|niets weg kunnen doen|weggooien|verzamelen|verzamelaar|hamsteren|hoarder|dozen vol|zolder leeg|zolder opruimen
    |uitmesten|uitzoeken|huis vervuild|vervuiling|ontruimen|overzicht kwijt|orde in huis|ordenen|papieren overal|kringloop ophalen
    |grof vuil|kasten uitruimen|chaos in huis|huis staat vol`),
  'HH-DIER':
    phrases(`hond|kat|poes|huisdier|huisdieren|dier|dieren|hond uitlaten|uitlaten|wandelen met de hond|uitlaatservice
    |op de kat passen|oppas voor hond|kat eten geven|kattenbak|dierenarts|hond verzorgen|parkiet|vogel|vogeltje|konijn|dierenoppas
    |wie past op mijn dier|dierenopvang|hondenuitlaat|baasje ziek|dierenbuddy`),
  'WO-AANP':
    phrases(`woningaanpassing|huis aanpassen|woning aanpassen|aangepaste woning|badkamer aanpassen|keuken aanpassen
    |douche aanpassen|inloopdouche|bad eruit|douchestoel|douchezitje|niet in bad|bad stappen|beugel|beugels|handgreep|wandbeugel
    |verhoogd toilet|verhoogde wc|toiletverhoger|drempel|drempels|drempelhulp|oprijplaat|hellingbaan|brede deur|deur verbreden
    |rolstoeltoegankelijk huis|aanbouw|slaapkamer beneden|verhoogde pot|toegankelijk maken|automatische deur|tillift|opstapje bij de voordeur
    |verbouwen vanwege ziekte|leuning`),
  'WO-TRAP':
    phrases(`traplift|stoellift|stoeltjeslift|trapleuning|tweede leuning|trap op|trap af|trap lopen|trappen lopen
    |trappenlopen|traplopen|trap te steil|bang op de trap|boven komen|naar boven|niet meer boven komen|beneden slapen|boven slapen
    |traphulp|lift in huis|huislift|trapstoel|trap niet meer op|slaapkamer is boven|trede|treden te hoog`),
  'WO-ALAR':
    phrases(`alarm|alarmknop|alarmknopje|alarmering|personenalarm|noodknop|noodknopje|hanger met knop|knop om de hals
    |polsalarm|alarmhorloge|sos knop|valdetectie|hulp oproepen|niemand merkt het als ik val|gevallen en niemand wist het
    |gevonden worden|alarmcentrale|op een knop drukken|halszender|zorgcentrale|sleutelkluis|sensor in huis|leefstijlmonitoring
    |alleen thuis vallen`),
  'WO-VALP':
    phrases(`vallen|val|gevallen|vaak gevallen|valgevaar|valrisico|valcursus|valtraining|valpreventie|bang om te vallen
    |niet vallen|struikelen|struikel|wankel|wankelen|wankel ter been|onvast|onvast ter been|slecht ter been|evenwicht|balans|balanstraining
    |duizelig|duizelig bij opstaan|losliggende kleedjes|in balans|vallen verleden tijd|uitglijden|heup gebroken na val|op de been blijven
    |zwabberen|evenwichtsoefeningen`),
  'WO-SENW':
    phrases(`seniorenwoning|ouderenwoning|aanleunwoning|woonvorm voor ouderen|bejaardenwoning|bejaardenhuis|bejaardentehuis
    |verzorgingshuis|gelijkvloers|gelijkvloerse woning|verhuizen|verhuishulp|verhuiscoach|kleiner wonen|huis te groot|appartement met lift
    |appartement voor ouderen|flat met lift|benedenwoning|hofje|knarrenhof|woongroep|woonzorg|woonurgentie|urgentie|senioren appartement
    |verhuiskosten|zonder trappen wonen|dichter bij mijn kinderen wonen|doorstromen|wooncoach|serviceflat`),
  'WO-BESC':
    phrases(`beschermd wonen|begeleid wonen|beschut wonen|begeleide kamers|woonbegeleiding|rib woning|rib|ribw|hostel
    |kan niet op zichzelf wonen|op zichzelf wonen|niet zelfstandig wonen|zelfstandig wonen lukt niet|op kamers met begeleiding|kamertraining
    |wonen met psychische klachten|wonen met toezicht|24 uur begeleiding|woonplek met hulp|fokuswoning|woongroep voor gehandicapten
    |thuis wonen gaat niet meer met zijn stoornis`),
  'WO-OPVA':
    phrases(`dakloos|dakloze|daklozenopvang|zwerven|zwerver|op straat|op straat gezet|slaap op straat|slapen in de auto
    |buiten slapen|bankslapen|slaap bij vrienden|geen dak boven mijn hoofd|nergens heen|geen slaapplaats|slaapplek|slaapplek nodig|nachtopvang
    |uit huis gezet|huisuitzetting|uitzetting|huis uit|ontruiming|noodopvang|crisisopvang|opvanghuis|leger des heils|geen woning|geen huis
    |briefadres|na de gevangenis|uit detentie|slaapzak|onderdak`),
  'WO-ENER':
    phrases(`energie|energierekening|gasrekening|stroomrekening|stookkosten|hoge stookkosten|verwarming|verwarming te duur
    |thermostaat|kou|koud in huis|huis is koud|tocht|tochtstrip|tochtstrips|radiatorfolie|isolatie|isoleren|ledlamp|ledlampen|energiecoach
    |energiehulp|energiefixer|energiefixers|energiebesparing|besparen op gas|gas en licht|stroom besparen|energiearmoede|energietoeslag
    |jaarafrekening|afgesloten van gas|meterstand|zonnepanelen|dubbel glas`),
  'WO-BURE':
    phrases(`buren|buurman|buurvrouw|burenruzie|bovenburen|onderburen|bovenbuurman|buren overlast|geluidsoverlast|lawaai
    |herrie|harde muziek|muziek van de buren|blaffende hond|hond blaft|stank van buren|schutting|overhangende takken|ruzie met buurman
    |bonje|conflict met de buren|burenconflict|buurtbemiddelaar|bemiddelaar|bemiddeling|buurt overlast|pesten door buren|stampen
    |nachtlawaai|feestjes bij de buren|schreeuwen naast ons`),
} as const;
