import { phrases } from './phrases.ts';

/** More everyday words for the same subjects: what people name, do, feel or see. */
export const everydayGoingOut = {
  'VE-AUTO':
    phrases(`automaatje|anwb automaatje|vrijwillige chauffeur|chauffeur|gebracht worden|iemand die mij brengt|iemand die mij rijdt
    |brengen en halen|meerijden|lift naar de dokter|naar het ziekenhuis gebracht|rijden naar de huisarts|rit naar afspraak|autorit|rijdt mij
    |vrijwilliger die rijdt|ik heb geen auto|ik rijd geen auto meer|rijbewijs kwijt|mag niet meer autorijden|plusbus|buurtbus|buurtauto
    |ouderenvervoer|naar de kapper gebracht|vervoersdienst`),
  'VE-TAXI':
    phrases(`regiotaxi|deeltaxi|wmo taxi|wmo pas|taxipas|vervoerspas|taxi|taxi aanvragen|collectief vervoer|belbus|taxibus
    |vervoer op maat|van deur tot deur|wmo vervoer|taxivervoer|kan niet met de bus|bus niet in komen|instappen lukt niet|bushalte te ver
    |openbaar vervoer lukt niet|ov lukt niet|vervoersvoorziening|goedkoop met de taxi|vervoer met rolstoel|rolstoelbus|rolstoeltaxi`),
  'VE-VALY':
    phrases(`valys|bovenregionaal|lange afstand|lange reis|ver weg reizen|andere kant van het land|buiten de regio|ver met de taxi
    |taxi ver weg|familie ver weg bezoeken|door heel nederland|andere provincie|landelijk vervoer|valys pas|kilometerbudget
    |meer dan 25 kilometer|taxi naar een andere stad|reizen naar familie`),
  'VE-ZIEK':
    phrases(`ziekenvervoer|zittend ziekenvervoer|taxi vergoed|taxi naar het ziekenhuis|taxi vergoed door verzekering|dialyse
    |nierdialyse|chemo|chemokuur|bestraling|bestralingen|vervoer naar behandeling|vervoer naar chemo|zorgtaxi|hardheidsclausule
    |taxikosten zorgverzekering|vergoeding taxi|naar de oncoloog|vervoer naar revalidatie|ambulance zonder spoed|reiskosten ziekenhuis`),
  'VE-SCOO':
    phrases(`scootmobiel|scoot|scootmobielpool|scootmobiel lenen|scootmobielles|elektrisch karretje|elektrisch wagentje
    |elektrische wagen|karretje met accu|wagentje om naar buiten te gaan|driewielscooter|driewielfiets|driewieler|rijlessen scootmobiel
    |invalidenwagen|canta|wagentje|scooter voor ouderen|scootmobiel stalling|scootmobiel kapot|aangepaste fiets|duofiets`),
  'VE-ROLS':
    phrases(`rolstoel|rolstoelen|duwrolstoel|elektrische rolstoel|rolwagen|invalidestoel|rijdende stoel|stoel op wielen
    |handbewogen rolstoel|sportrolstoel|rolstoel aanvragen|rolstoel kapot|rolstoel past niet|kan niet meer lopen|lopen lukt niet meer
    |niet ver lopen|niet kunnen lopen|benen doen het niet|verlamd|dwarslaesie|been geamputeerd|duwen|karretje om in te zitten
    |zitten en geduwd worden|lopen gaat bijna niet|uit de voeten kunnen`),
  'VE-UITL':
    phrases(`hulpmiddel|hulpmiddelen|uitleen|uitleenwinkel|uitleenpunt|thuiszorgwinkel|zorgwinkel|krukken|kruk|rollator
    |looprek|looprekje|loophulp|wandelstok|wandelwagentje|wandelstoel|hoog laag bed|ziekenhuisbed|zorgbed|postoel|po stoel|bedpan|ondersteek|toiletstoel
    |grijper|grijpstok|elleboogkruk|badplank|bedtafel|transferhulp|glijzeil|medipoint|tijdelijk lenen|hulpmiddel lenen|bed in de kamer
    |bedverhoger|infuuspaal|antidecubitus`),
  'VE-PARK':
    phrases(`parkeerkaart|invalidenparkeerkaart|invalidenkaart|invalidenparkeerplaats|invalide parkeren|parkeren|parkeerplaats
    |parkeerplek|gehandicaptenparkeerplaats|gehandicaptenparkeerkaart|gehandicaptenkaart|blauwe kaart|parkeerkaart verlengen|gpk
    |parkeren bij de deur|parkeren voor gehandicapten|parkeerontheffing|dichtbij parkeren|parkeervergunning mantelzorger|parkeervak`),
  'VE-OVBE':
    phrases(`begeleid reizen|ov begeleiding|ov begeleiderskaart|ov coach|ov maatje|ov ambassadeur|reismaatje|reisbegeleider
    |samen met de trein|samen met de bus|trein durf ik niet|niet alleen in de trein|niet alleen reizen|alleen reizen eng|bus leren nemen
    |ov chipkaart leren|inchecken|reizen oefenen|met de bus leren gaan|trein|metro|openbaar vervoer leren|gratis begeleider|zelfstandig leren reizen
    |station|overstappen`),
  'SO-MAAT':
    phrases(`maatje|buddy|bezoekdienst|bezoekvrijwilliger|huisbezoek|gezelschap|praatje|praatje maken|buurten|visite|bezoek|aanspraak|aanloop krijgen
    |geen bezoek|nooit bezoek|niemand komt langs|niemand op bezoek|zie niemand|zie nooit iemand|volk over de vloer|eenzaam|eenzame|alleen|altijd alleen
    |eenzaamheid|geen vrienden|vriendschap|vriendin gezocht|iemand om mee te wandelen|wandelmaatje|samen wandelen|iemand om mee te praten
    |iemand die langskomt|kaarten met iemand|spelletje doen met iemand|kinderen wonen ver weg|kinderen komen niet|familie ver weg|muren komen op mij af|verveling
    |schaakmaatje|voorlezen|tijd voor mij|iemand die luistert|op stap met iemand`),
  'SO-ONTM':
    phrases(`ontmoeting|ontmoeten|ontmoetingsplek|inloop|koffie|koffie drinken|kopje koffie|koffieochtend|koffie inloop|bakkie
    |bakkie doen|bakje koffie|bakkie leut|buurthuis|wijkcentrum|wijkgebouw|dorpshuis|dorpshuis activiteiten|huiskamer|buurtkamer|buurthuiskamer|soos|sociëteit
    |ouderensoos|club|gezellig|gezelligheid|onder de mensen|mensen leren kennen|nieuwe mensen|contact|contacten leggen|kaarten|kaartclub
    |klaverjassen|bingo|biljarten|rummikub|ouderenbond|vrouwengroep|mannengroep|net verhuisd en ken niemand|erbij horen|sociaal contact|aanspraak zoeken`),
  'SO-TELE':
    phrases(`telefoon|bellen|opbellen|gebeld worden|iemand die belt|belt elke dag|elke dag bellen|belcirkel|telefooncirkel
    |telefoonster|luisterlijn|hulplijn|luisterend oor|belmaatje|nacht praten|midden in de nacht|niet slapen en praten|anoniem praten
    |anoniem bellen|zilverlijn|chatten|chatlijn|praten aan de telefoon|belservice|controlebel|praatlijn|ouderenlijn|mijn hart luchten`),
  'SO-SPOR':
    phrases(`sport|sporten|sportschool|sportclub|fit|fit blijven|fitness|gym|gymnastiek|gymles|ouderengym|bewegen|meer bewegen
    |beweeggroep|beweegclub|beweegles|zwemmen|zwembad|zwemles|aquagym|aquajoggen|fietsen|fietsclub|fietsgroep|wandelen|wandelclub|wandelgroep|wandeling
    |nordic walking|hardlopen|jeu de boules|koersbal|boccia|badminton|tennis|tafeltennis|voetbal|walking football|dansen|stijldansen|yoga|tai chi|pilates
    |stoelyoga|stoelgym|stoelgymnastiek|conditie|spieren|lenig|aangepast sporten|buurtsportcoach|meer bewegen voor ouderen|vijftigplus sport`),
  'SO-CREA':
    phrases(`creatief|knutselen|schilderen|schilderles|tekenen|tekenles|handwerken|breien|breiclub|breigroep|haken|naaien|naailes
    |borduren|quilten|kleien|boetseren|keramiek|houtbewerking|hobby|hobbyclub|iets met mijn handen|cursus|cursussen|les|workshop|zingen|koor|zangkoor|muziek maken
    |muziekles|gitaar|piano|toneel|fotografie|fotoclub|schrijven verhalen|bloemschikken|kaarten maken|leesclub|atelier|taart bakken|schaken|modelbouw`),
  'SO-CULT':
    phrases(`uitje|uitjes|dagje uit|dagtocht|bustocht|busreis|museum|museumbezoek|film|bioscoop|filmhuis|theater|toneelvoorstelling|concert
    |voorstelling|musical|cultuur|uitstapje|excursie|boottocht|bibliotheek|boeken aan huis|lezing|dierentuin|pretpark|vakantie|aangepaste vakantie
    |vakantieweek|zonnebloem|naar het strand|samen naar concert|rondleiding|festival|er eens uit`),
  'SO-ROUW':
    phrases(`rouw|rouwen|rouwgroep|rouwcafe|rouwverwerking|rouwbegeleiding|verlies|verlies verwerken|verdriet|gemis|overleden|gestorven|dood van mijn man
    |dood van mijn vrouw|man overleden|vrouw overleden|man dood|vrouw dood|man gestorven|partner verloren|kind verloren|kind overleden|moeder overleden|vader overleden|weduwe|weduwnaar|alleen achtergebleven|alleen
    na overlijden|nabestaande|nabestaanden|begrafenis|crematie|uitvaart|afscheid|zij is er niet meer|hij is er niet meer|ik mis mijn man|ik mis mijn vrouw|miskraam`),
  'SO-ZING':
    phrases(`zingeving|zin van het leven|zin van mijn leven|levensvragen|levensvraag|geloof|geloven|kerk|moskee|kerkdienst|dominee|pastor|pastoor|priester|imam
    |bidden|bijbel|god|geestelijk verzorger|geestelijke verzorging|humanist|spiritueel|mediteren|meditatie|waarom leef ik|waarvoor leef ik|waartoe|nutteloos
    |wat heeft het voor zin|levensverhaal|terugkijken op mijn leven|voltooid leven|bezinning|schuldgevoel|gesprek over later|stilte`),
  'SO-VRIJ':
    phrases(`vrijwilliger|vrijwilliger worden|vrijwilligerswerk|vrijwilligerswerk doen|vrijwilligersvacature|vrijwilligerscentrale|vrijwilligersbank
    |iets doen voor een ander|iets voor anderen doen|iets betekenen|anderen helpen|mensen helpen|buurtbewoners helpen|helpen in de buurt|wil helpen|ik heb tijd over|tijd over|nuttig zijn
    |mij nuttig maken|bijdragen|handen uit de mouwen|inzetten|nl doet|onbetaald werk|gastvrouw worden|bestuurslid|met pensioen en iets doen`),
} as const;
