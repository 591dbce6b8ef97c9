import { phrases } from './phrases.ts';

/** What people say at the counter and on the telephone: whole sentences, dialect, short forms. */
export const spokenGoingOut = {
  'VE-AUTO': phrases(
    `vrijwilligersvervoer|rijdienst|meerijdienst|vervoer door buurtgenoten|wensbus|zonnebloemauto|dorpsauto|gehaald en gebracht|iemand met een auto|chauffeur gezocht|rijbewijs ingeleverd|mobiliteitsmaatje`,
  ),
  'VE-TAXI': phrases(
    `wmo taxi pasje|vraagafhankelijk vervoer|deeltaxipas|flextaxi|vervoer met begeleider|taxivergoeding gemeente|ophaaltaxi|taxi voor ouderen|taxi van de gemeente|regiovervoer|regio taxi|vervoer voor gehandicapten`,
  ),
  'VE-VALY': phrases(
    `valyspas|ver reizen met beperking|verre reis|verre rit|taxi door het land|op bezoek in een andere provincie|buiten de regio reizen|grote afstand|reizen buiten de gemeente|landelijke taxi`,
  ),
  'VE-ZIEK': phrases(
    `zittend vervoer|taxi naar chemo|ritten naar het ziekenhuis|vervoer vergoed door zorgverzekeraar|reiskosten naar behandeling|naar de nierdialyse|vervoer naar oncologie|poliklinisch vervoer|ziekentaxi|taxivergoeding verzekering`,
  ),
  'VE-SCOO': phrases(
    `scootermobiel|skoetmobiel|invalidenscooter|seniorenscooter|scootsafe|elektrische scooter voor ouderen|scootmobiel kapot|accu van de scootmobiel|scootmobielstalling|wagentje met stuur|rijvaardigheid scootmobiel|driewielfiets`,
  ),
  'VE-ROLS': phrases(
    `rolwagen|rolstoel op maat|elektrische rolstoel|handbike|duwrolstoel|duwstoel|kinderrolstoel|rolstoelband lek|sportrolstoel|niet meer kunnen lopen|wagentje voor mijn man|transportrolstoel`,
  ),
  'VE-UITL': phrases(
    `thuiszorgwinkel|medipoint|rollator|looprek|wandelstok|kruk|hulpmiddel lenen|hoog laag bed|postoel|douchekruk lenen|bedverhogers|toiletstoel|hulpmiddelen lenen|uitleendepot|na mijn operatie iets lenen|tillift|papegaai boven bed`,
  ),
  'VE-PARK': phrases(
    `gpk|invalidenparkeerkaart|invalidenkaart|gehandicaptenparkeerplaats|parkeerplaats op kenteken|blauwe kaart|parkeren met een beperking|parkeerplek voor de deur|invalidenparkeerplaats|europese parkeerkaart|parkeerontheffing`,
  ),
  'VE-OVBE': phrases(
    `go ov|ov coach|ov ambassadeur|ov begeleiderskaart|met de trein durven|samen reizen oefenen|ov chipkaart uitleg|reisassistentie|ns reisassistentie|bang in de bus|overstappen lukt niet|reisbegeleiding`,
  ),
  'SO-MAAT': phrases(
    `buddy|aanspraak|huisbezoek|zonnebloem|vriendschappelijk contact|gezelschap|eenzaamheid|kletsmaatje|wandelmaatje|iemand die langskomt|bezoekvrijwilliger|niemand over de vloer|geen vrienden meer|altijd maar alleen|praatje maken|de stilte in huis`,
  ),
  'SO-ONTM': phrases(
    `buurtkamer|huis van de wijk|inloophuis|dorpshuis|wijkcentrum|soos|ouderensoos|koffieochtend|koffieuurtje|koffie inloop|mensen ontmoeten|mensen leren kennen|gezelligheid zoeken|ontmoetingsplek|buurthuis|kaarten in het buurthuis|spelletjesmiddag|klaverjassen|bingo`,
  ),
  'SO-TELE': phrases(
    `zilverlijn|telefooncirkel|telefoonster|sensoor|iemand bellen om te praten|luisterend oor|bel me elke dag|midden in de nacht praten|chatten met iemand|dagelijks belletje|anoniem praten|hulplijn|belmaatje|ouderen bellen`,
  ),
  'SO-SPOR': phrases(
    `beweeggroep|walking football|stoelyoga|fitness voor senioren|meer bewegen voor ouderen|mbvo|seniorengym|aquajoggen|zwemles voor volwassenen|koersbal|petanque|wandelclub|wandelgroep|tai chi|aangepast sporten|fietsclub|biljarten|dansen voor ouderen|nordic walking|buurtsportcoach`,
  ),
  'SO-CREA': phrases(
    `handwerken|breien|haken|breicafe|naaien|naailes|keramiek|pottenbakken|schilderles|tekenles|fotoclub|koor|shantykoor|zangkoor|muziek maken|toneel|houtbewerking|bloemschikken|volksuniversiteit|knutselen|creatieve middag|kantklossen`,
  ),
  'SO-CULT': phrases(
    `uitje|uitjes|uitstapje|dagje weg|busreisje|boottocht|museum|museumbezoek|theater|concert|bioscoop|film kijken|bibliotheek|leeskring|dierentuin|vakantie met zorg|vakantieweek voor ouderen|cultuurmaatje|rondleiding`,
  ),
  'SO-ROUW': phrases(
    `overlijden|gestorven|weduwe|weduwnaar|gemis|rouwverwerking|rouwcafe|verlies van kind|verlies van partner|nabestaanden|na de begrafenis|ik mis mijn vrouw|ik mis mijn man|verdriet|alleen achter gebleven|rouwmaatje|miskraam|kind verloren`,
  ),
  'SO-ZING': phrases(
    `geestelijk verzorger|levensvragen|zin van het leven|bezinning|levensverhaal|levensboek|dominee|pastor|imam|kerk|moskee|bidden|geloof|humanist|stilteplek|centrum voor levensvragen|praten over de dood`,
  ),
  'SO-VRIJ': phrases(
    `vrijwilligerswerk|vrijwilliger worden|vrijwilligersvacature|vrijwilligerscentrale|iets terugdoen|iets nuttigs doen|mijn steentje bijdragen|tijd over en wil helpen|onbetaald werk|maatschappelijke stage|nl doet|gastvrouw worden|buurvrouw helpen`,
  ),
} as const;
