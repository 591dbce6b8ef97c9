import { phrases } from './phrases.ts';

/** What people tell of themselves: what goes wrong, who used to do it, makers' names, short forms. */
export const toldHome = {
  'HH-HULP': phrases(
    `hh|hh1|hh2|hbh|hulp in de huishouding|huishoudelijke ondersteuning|huishoudelijke verzorging|hulp aan huis|poetsdienst|dienstencheques|werkster|schoonmaakster|poetsman|kuisen
    |de wc en de badkamer worden niet meer schoon|stofzuigen en dweilen kan ik niet meer|stofzuiger krijg ik niet vooruit|bed verschonen lukt niet|ramen lappen|mijn dochter deed altijd de vloeren|vuil huis
    |mijn huis wordt vies|schoonmaken na een operatie|ik word kortademig van stofzuigen|mijn schoonmaakster is gestopt|poetshulp is ziek|wie poetst er bij mij|helpende in huis|alpha hulp|cleaning|clean the house|soppen|sopje|dweil|stoffig huis|stof in huis en astma|vloer plakt|vloer vies|aanrecht|keizersnede en huishouden|na de bevalling huishouden|hulp na operatie in huis|poetsmevrouw|wiesvrouw|huishoudster
    |tzorg|axxicom|huishulp|hulp voor drie uur per week|een paar uur per week schoonmaak|kastjes afnemen|koelkast schoonmaken|oven schoonmaken|tegels in de badkamer schoonmaken|kalk in de douche|hulp bij schoonmaken thuis|ik kan niet meer poetsen|poetsen gaat niet meer|dweilen lukt niet|huis aan kant|de boel aan kant|boel schoonmaken`,
  ),
  'HH-WAS': phrases(
    `wasserij|wasdienst|was en strijk|wasverzorging|stomerij|de was ophalen en brengen|schone kleren|schone lakens|beddengoed verschonen en wassen|was vouwen|lakens vouwen|strijken kan ik niet meer|strijkplank|strijkster
    |wasmand niet kunnen tillen|wasmachine staat op zolder|was de trap op dragen|waslijn|wasrek|geen wasmachine|kleding wassen en drogen|laundry|gordijnen wassen|wasje draaien|natte lakens|bed elke dag nat en de was|vieze lakens|wasmachine stuk en vuile was|handwas|wasje
    |dekbedovertrek|dekbedovertrekken|dekbed wassen|blouse|blouses|overhemden strijken|broeken strijken|handdoeken|natte was ophangen|was ophangen gaat niet|vouwen van de was|kledingverzorging`,
  ),
  'HH-BOOD': phrases(
    `boodschappen|boodschappendienst|boodschappenservice|boodschappenbus|boodschappenplusbus|albert heijn|jumbo|lidl|aldi|picnic|supermarkt aan huis|winkelwagen|zware tassen|tassen dragen|tas met boodschappen
    |naar de super|kruidenierswaren|winkelhulp|iemand die met mij mee gaat winkelen|rijdende winkel|srv wagen|commissies doen|kommissies|om boodschap gaan|winkel is te ver lopen|geen winkel meer in het dorp
    |apotheek ophalen|pakje ophalen|groceries|shopping|brood en melk halen|boodschappen naar boven dragen|boodschappen doen voor een zieke|appie|ah|de super|coop|dirk|vomar|spar|hoogvliet|bestelling afhalen|boodschappen afhalen|met de rollator naar de winkel|met rollator naar de supermarkt
    |eten kopen|eten kopen voor mijn moeder|durft met gladheid niet naar de winkel|gladheid en boodschappen|boodschappen drie hoog|kratje van de super|winkelen met begeleiding|boodschappenlijstje|met de boodschappen helpen|boodschappen sjouwen|bezorgdienst supermarkt|mee naar de markt|koelkast vullen|koelkast moet gevuld|met een gebroken been geen boodschappen`,
  ),
  'HH-MAAL': phrases(
    `tafeltje dekje|apetito|uitgekookt|vers aan tafel|maaltijd aan huis|maaltijden aan huis|maaltijdservice|maaltijdbox|magnetronmaaltijd|magnetronmaaltijden|diepvriesmaaltijd|vriesversmaaltijden|koelverse maaltijd
    |maaltijdbezorger|avondmaal aan huis|warm middageten|eten laten komen|eten laten brengen|eten thuis laten bezorgen|zij kookt niet meer voor zichzelf|hij heeft nooit leren koken|eet alleen nog boterhammen
    |leeft op brood en soep|achter het fornuis staan lukt niet|ik vergeet te eten|te moe om te koken|pannen te zwaar|koken kan ik niet meer|gemalen eten|dieetmaaltijd|halal maaltijd|meals on wheels|hot meal at home|krijgt geen warm eten meer binnen|prakkie|prak|kant en klaar|kant en klaar bezorgd|hapje eten gebracht|elke dag een maaltijd
    |eten op wielen|maaltijden op wielen|maaltijdleverancier|maaltijdbezorgers|kookt iemand voor mij|iemand die voor mij kookt|kok aan huis|maaltijden voor ouderen|geen puf om te koken|geen zin om te koken|kan niet koken door slechte ogen|fornuis uit veiligheid|crackers|eet alleen nog crackers|eet alleen nog beschuit|eet bijna niets meer en kookt niet`,
  ),
  'HH-EET': phrases(
    `eettafel|eetpunt|open eettafel|samen eten|buurtrestaurant|resto|resto vanharte|van harte resto|buurtmaaltijd|wijkmaaltijd|buurtdiner|gezamenlijke maaltijd|samen lunchen in de wijk|lunchclub|ontbijt met buurtgenoten
    |kookclub|kookgroep|mannen koken|alleen achter mijn bord|alleen eten is niks aan|niemand om mee te eten|tegenover een lege stoel eten|aan tafel met anderen|gezellig mee eten|buiten de deur eten|stamtafel|dorpsmaaltijd|eten in het buurthuis|eating together|in mijn uppie eten|eten in mijn uppie|mee eten|ergens mee eten|goedkoop mee eten|samen een hapje eten
    |diner|dinerclub|kerstdiner|samen kerstmis vieren met eten|eten voor alleenstaanden|samen brunchen|high tea|pannenkoeken eten|stamppotbuffet|soepmiddag|mannen kookcafe`,
  ),
  'HH-KLUS': phrases(
    `klusdienst|klussenbus|klusbus|klusteam|klusvrijwilliger|karwei|karweitje|handy man|loodgieter|elektricien|schilder nodig|schilderwerk|timmerwerk|lekkage|kraan lekt|lekkende wc|wc loopt door|afvoer|gootsteen verstopt|sifon
    |lamp is stuk|lamp kapot|peertje|peer verwisselen|trapleer|op een ladder staan|ladder durf ik niet|plafond|deurklink|deur sluit niet|raam klemt|slot vervangen|scharnier|haakje|spiegel ophangen|kastje ophangen|tv aansluiten|televisie ophangen
    |stekker|stoppenkast|ikea kast|bed in elkaar zetten|meubels verzetten|tapijt|laminaat leggen|kitten|tegel los|schuurtje|batterijen rookmelder|kapotte stoel maken|kapot gegaan in huis|iets maken in huis|mijn man deed altijd de klusjes|repareren|douchekop hangt los|losgeraakt|installeren tv|gordijnrails|rails vastzetten|vastschroeven|plankje|deur hangt scheef|kozijn|dakpan|verlichting|tl buis|lijst ophangen
    |deurbel|deurbel kapot|rolgordijn|rolgordijnen|lekkend dak|gaatje in het dak|dak lekt|dakgoot schoonmaken|stopcontact maken|stopkontakt|stop doorgeslagen|kapotte lamp|kastdeur|kleine reparaties|reparatie|kapotte stoel|iets ophangen|iets vastzetten|batterij|slot stroef`,
  ),
  'HH-TUIN': phrases(
    `tuinploeg|tuindienst|tuinvrijwilliger|tuinman|hovenier|tuintje|voortuin|achtertuin|hof|hofke|moestuin|gras te hoog|grasmachine|grasmaaier|maaien|struiken|haag|haag scheren|heg|boom snoeien|boom omgewaaid|takken weghalen|bladeren harken|blad op de stoep|schoffelen
    |tegels vegen|onkruid tussen de tegels|brandnetels|buren klagen over mijn tuin|tuin is een wildernis|tuin te groot geworden|op de knieen in de tuin|bukken in de tuin|sneeuwruimen|stoep schoonmaken|groene aanslag|gardening|conifeer|coniferen|laurier|klimop|jungle in de tuin|terras schoonmaken|bomen|vijver|kliko buiten zetten
    |hegge scheren|heggen|heggenschaar|halve meter hoog gras|gazon verwaarloosd|onkruid trekken|tuin winterklaar|tuin zomerklaar|bladeren opruimen|bakken met planten|plantenbakken|balkon opruimen planten|paadje|tuinpad|pad glad|terras glad|mos|wilg|wilgentakken|takken over het pad`,
  ),
  'HH-OPRU': phrases(
    `verzamelwoede|verzameldrang|hoarding|hoarder|hoardingcoach|opruimer|professional organizer|opgeruimd huis|opruimen lukt niet|grote bende|bende in huis|rotzooi in huis|puinhoop|zooi|dozen en kranten|oude kranten|stapels kranten|stapels spullen|gooit niets weg
    |bewaart alles|kan niets weggooien|huis ligt vol|er is geen plek meer om te zitten|gangetje tussen de spullen|vervuild huis|vervuilde woning|extreem vervuild|schimmel en troep|muizen in de troep|huis leeghalen|huis leegruimen|kelder opruimen|schuur opruimen
    |huis van mijn overleden ouders leegmaken|grofvuil wegbrengen|ontspullen|kamer opruimen|kledingkast uitzoeken|vieze boel|afscheid nemen van spullen|je komt de voordeur niet meer in|loopt over van de spullen|kan nergens meer zitten|te vol huis|marie kondo|declutter
    |huis is ontploft|huis ontploft|door de bomen het bos niet in mijn huis|spullen van overleden man|zolder vol spullen|spullen van mijn man opruimen|kasten puilen uit|te veel troep|te veel kleren|orde scheppen|chaos opruimen|overzicht in huis`,
  ),
  'HH-DIER': phrases(
    `dierenbuddy|dierenhulp|oopoeh|hondenoppas|kattenoppas|hondenuitlater|uitlaathond|honden uitlaten|baasje|mijn hond moet eruit|hond kan niet mee naar het verpleeghuis|viervoeter|herdershond|teckel|labrador|huisdier verzorgen bij opname|poes alleen thuis
    |wie zorgt voor de kat|wie zorgt voor mijn dieren|voeren van de kat|kat naar de dierenarts|kanarie|papegaai|vissen voeren|cavia|kippen|paard verzorgen|dierenvoedselbank|geen geld voor de dierenarts|asiel|beest uitlaten|pension voor de hond|dog|cat|kater|katje|puppy|keeshond|hondje|hond moet naar buiten|hond drie keer naar buiten|vogels voeren|konijnen|hamster
    |kattenbak verschonen|adres voor mijn hond|opvang voor mijn hond|opvang voor mijn kat|tijdelijk huis voor mijn hond|uitlaten|hond tijdens revalidatie|hond tijdens opname|dier kwijt|vogelkooi schoonmaken|aquarium|hond trekt te hard|hond is te sterk|hond wandelen lukt niet`,
  ),
  'WO-AANP': phrases(
    `woonvoorziening|woonaanpassing|aanpassing|aanpassingen|woning aanpassen|aanpassing badkamer|douche op de begane grond|beneden douchen|instap douche te hoog|over de rand van het bad|bad vervangen door douche|antislip|antislipvloer|wc beneden|toilet beneden
    |wc te laag|toilet te laag|van de wc afkomen|hoog toilet|handgrepen|steunbeugels|wandbeugels|stangen aan de muur|drempels weg|drempel weghalen|rollator over de drempel|rolstoel past niet door de deur|deur te smal|bredere deuren|oprit voor rolstoel|hellingbaantje
    |deuropener|keuken op rolstoelhoogte|slaapkamer op de begane grond|plafondlift|patientenlift|aankleedtafel|galerij stoep ophogen|huis rolstoel toegankelijk|blijverslening|bathroom|stang bij de wc|optrekbeugel|papegaai beugel|badkamerdeur te smal|niet door de deur met rolstoel|douche met zitje
    |rolstoelvriendelijke keuken|rolstoelvriendelijk huis|aangepaste keuken|aangepaste badkamer|badkuip eruit|inloopdouche erin|badkuip|woningaanpassing aanvragen|rolstoel in de badkamer|huis geschikt maken voor ouderdom|huis geschikt maken|drempelvrij|niet bij het aanrecht met rolstoel|aanrecht verlagen|keukenkastjes te hoog`,
  ),
  'WO-TRAP': phrases(
    `trapliftje|stoeltje langs de trap|liftje langs de trap|elektrische stoel langs de trap|stoel aan de trap|trap op en af|trap niet meer op komen|ik kom niet meer boven|ik geraak niet meer boven|trappen op gaat niet|treden niet meer halen|steile trap|halverwege de trap
    |op handen en voeten de trap op|op mijn billen de trap af|beneden slapen op de bank|ik slaap in de woonkamer|slaap op de bank omdat de trap|slaapkamer boven niet bereiken|badkamer is boven|extra trapleuning|trapsteun|trapassist|plateaulift|thyssen|otolift|otto lift
    |lift thuis|stairlift|stairs|trap is eng geworden|buiten adem boven aan de trap|kruipt de trap op|kruipt naar boven|de trap is een ramp|trap is een drama|elke avond die trap
    |lift voor op de trap|rusten voor ik boven ben|drie keer rusten op de trap|op de trap uitrusten|trap is lastig|trap lastig|niet meer naar zolder|naar mijn slaapkamer komen|moeite met de trap|trap lukt niet meer|de trap wordt te zwaar`,
  ),
  'WO-ALAR': phrases(
    `alarmknop|noodknop|noodbel|paniekknop|alarmbel|alarmketting|ketting met knop|halsalarm|polsalarm|alarm om de pols|horloge met alarm|valalarm|valmelder|alarmsysteem ouderen|zorgalarm|seniorenalarm|mobiel alarm|gps alarm|gps horloge|knopje indrukken|op een knopje drukken
    |druk op de knop en er komt iemand|iemand die komt als ik val|op de grond gelegen|uren op de vloer gelegen|hele nacht op de vloer|lag uren op de grond|niemand die mij vindt|als mij iets overkomt|ik kan niet zelf opstaan als ik val|kinderen willen dat ik een alarm neem|sleutelkastje|alarmopvolging
    |eurocross|attenza|focus cura|emergency button|val en kan niet bij de telefoon|horloge dat belt|belt als ze valt|kunnen drukken als er iets gebeurt|als er iets gebeurt|iets gebeurt en ik ben alleen|alarm voor oma|smartwatch
    |rode knop|rode alarmknop|knop voor als ik val|lag vijf uur in de badkamer|uren in de badkamer gelegen|lag op de grond en niemand hoorde|alarmering voor thuis|veilig voelen als ik alleen ben|alarm bij vallen|noodgeval|noodgevallen|iets om mijn nek voor nood|om mijn nek|niemand kunnen roepen|niemand roepen als er wat is|roepen om hulp`,
  ),
  'WO-VALP': phrases(
    `valpreventie|valpreventiecursus|valclinic|valpoli|valpoliklinieken|otago|in balans cursus|zicht op evenwicht|vallen en opstaan|vallen verleden tijd|val ik weer|al drie keer gevallen|steeds vallen|valt vaak|valt telkens|bijna gevallen|weer gevallen|struikelt|gestruikeld|gestruikeld over de mat|drempel gestruikeld
    |uitgegleden|gleed uit|onzeker met lopen|onzeker op de benen|durf niet meer te lopen|wiebelig|wiebel|evenwicht kwijt|evenwichtsstoornis|valangst|bang om te vallen|loopt wankel|zwalkt|draaierig|draaierig bij het opstaan|zwakke benen|veilig lopen|valtest|heup gebroken door vallen|fall prevention|onderuit gegaan|onderuit gaan|ging onderuit|houd me overal aan vast|hou me vast aan de meubels|loop langs de muur|uit balans|gevallen in huis|smak gemaakt
    |val training|valtraining tachtig plus|zwabberen op de benen|moet me vasthouden|houd me vast|niet stevig op mijn benen|onstabiel|instabiel|stevig staan|evenwichtstraining|balans oefeningen|gevallen van de trap`,
  ),
  'WO-SENW': phrases(
    `seniorenflat|ouderenflat|seniorencomplex|service flat|zorgwoning|zorgappartement|mantelzorgwoning|kangoeroewoning|levensloopbestendig|levensloopgeschikt|nultredenwoning|nultreden|aanleunwoning|55 plus woning|woning voor ouderen|flatje beneden|benedenverdieping|begane grond wonen|parterre woning
    |kleinere woning|huis is te groot voor ons|huis te groot en trap te steil|kinderen zijn de deur uit|wil kleiner gaan wonen|verhuizen naar een appartement|verhuizen op leeftijd|hulp bij verhuizen|van groot naar beter|seniorenmakelaar|woningcorporatie|woningnet|wachtlijst huurwoning ouderen|inschrijven woning
    |medische urgentie|bejaardenflat|verzorgingstehuis|rusthuis|bejaardenhome|samen wonen met ouderen|woongemeenschap|dichter bij de winkels wonen|lift in de flat|huismeester|woning met lift en huismeester|zonder trappen|vader ergens anders laten wonen|moeder ergens anders laten wonen|andere woning voor mijn ouders|appartement in het centrum
    |woning voor een ouder echtpaar|ouder echtpaar|inschrijven bejaardentehuis|bejaardenwoning huren|kleinere huurwoning|huurwoning voor senioren|verhuizen met zorg|zelfstandig wonen met zorg|thuis te groot|huis verkopen en kleiner`,
  ),
  'WO-BESC': phrases(
    `beschermd wonen|bw|bw plek|bw plaats|beschermde woonvorm|beschermende woonvorm|beschermd thuis|safehouse|begeleid wonen jongeren|kamers met kansen|woontraining|trainingshuis|woonvoorziening ggz|ggz woning|fasehuis|doorstroomwoning met begeleiding|thuis plus|woonvorm met toezicht|woonvorm|woongroep
    |regionale instelling voor beschermd wonen|centrumgemeente|zoon met schizofrenie kan niet alleen wonen|kan niet alleen wonen|thuis wonen gaat niet meer|niet op zichzelf kunnen wonen|dag en nacht begeleiding nodig|gezinsvervangend tehuis|gvt|uit de kliniek en geen woonplek|wonen met autisme|niet thuis blijven en niet alleen wonen|kan niet thuis blijven wonen|eigen plek met hulp erbij|begeleide woonvorm|woonplek voor mijn zoon met psychose|woonplek met psychiatrische problemen
    |begeleide woonplek|begeleide woonplek jongvolwassene|woonplek met begeleiding|jongvolwassene met autisme wonen|woonplek voor mijn zoon|woonplek voor mijn dochter|beschut en begeleid|wonen met begeleiding|tussenvoorziening`,
  ),
  'WO-OPVA': phrases(
    `maatschappelijke opvang|mo|thuisloos|thuislozen|zonder huis|zonder dak|geen dak|geen plek om te slapen|waar kan ik vannacht slapen|slapen in de auto|slaap in mijn auto|slaap in een tent|slaap op een bankje|logeer steeds bij anderen|van bank naar bank|vrienden slapen op de bank|economisch dakloos
    |uit mijn huis gezet|huis uitgezet|op straat komen te staan|op straat staan met kinderen|woning kwijt|huis kwijt na scheiding|scheiding en geen woning|ontruimd|moet mijn huis uit|ontruiming volgende week|gezinsopvang|crisisplek|crisisbed|winteropvang|slaaphuis|passantenverblijf|passantenopvang|daklozenkrant
    |postadres|straatdokter|soepbus|homeless|no place to sleep|huisje op vakantiepark kwijt|net uit de gevangenis en geen huis|nergens terecht kunnen|sloten vervangen en ik sta buiten|sta buiten op straat|ik sta buiten met mijn spullen|buiten gezet|nergens kunnen slapen|vannacht ergens slapen|dakloze jongere|dakloze jongeren|jongen van negentien dakloos
    |uitgezet door woningbouw|huis uitgezet door woningbouw|woningbouw zet mij uit|slaap bij kennissen|slaap bij kennissen op de bank|bij kennissen slapen|logeer op de bank bij vrienden|kwijtgeraakt huis|nachtverblijf|slaapplaats|tijdelijk onderdak|vader op straat na scheiding|spoedzoeker|geen kamer meer|kamer kwijt|kamer uit|moet mijn kamer uit|vanaf morgen geen huis`,
  ),
  'WO-ENER': phrases(
    `energiecoach|energiebank|fixteam|fixbrigade|energieteam|energieloket|energiekosten|energiebesparende|gasprijs|hoge gasrekening|stroom te duur|stroom en gas|voorschot energie|termijnbedrag|naheffing energie|eneco|vattenfall|essent|cv ketel|ketel|kachel|kachel uit|kachel niet aan durven|kachel te duur
    |verwarming niet aan durven zetten|met een deken op de bank|dikke trui aan binnen|kou onder de deur|koude komt onder de deur|het tocht|tochtig huis|kieren|kier dichtmaken|enkel glas|schimmel door kou|vochtig huis|vocht in huis|slecht geisoleerd|isolatiesubsidie|waterbesparing|douchekop|slimme meter|inductie|zuinig stoken|energy bill|graden binnen|het is koud binnen|koud binnen want stoken te duur|stoken kan ik niet betalen|stoken|voorschot gaat omhoog|voorschotbedrag|euro per maand aan gas
    |tochtige ramen|tocht bij de ramen|kou door de ramen|energie te duur|hoge energiekosten|hoge kosten verwarming|gas te duur|besparen op energie|ledlampen gratis|energiebox|energiemeter|warmtefonds`,
  ),
  'WO-BURE': phrases(
    `buurtbemiddeling|burenhulp bij ruzie|burenbemiddeling|burengerucht|burenoverlast|overlast van de buren|overlast|ruzie in het portiek|ruzie in de flat|ruzie met de gebuur|gebuur|geburen|buurman maakt lawaai|bovenbuur|onderbuur|hierboven lawaai|boven ons harde muziek|naast ons harde muziek|muziek tot diep in de nacht
    |buurkinderen|gillende kinderen naast ons|blaft de hele dag|hond van de buren|kattenpoep|rookoverlast|barbecue|stankoverlast|boom van de buren|erfgrens|erfafscheiding|schutting van de buurman|parkeren voor mijn deur|container voor mijn deur|groet niet meer|buurman scheldt|buurtruzie|getreiter|treiteren|noisy neighbours|neighbour|bonkt op de muur|bonken|bons op de muur|gedoe over een schutting|gedoe met de buren|buren klagen|gezeur met de buurman|lawaaioverlast|overlast in de straat
    |kippen naast ons|haan kraait|parkeert voor mijn garage|buurman parkeert altijd voor|kerstverlichting van de buren|rook van de buren|buren ruzien|niet meer praten met de buren|camera van de buurman|boze buurman|scheldende buurman|roddelen in de straat|buurjongen|buurmeisje|drumstel|drummen|piano van de buren|verbouwing naast ons|buren schelden|schelden|scheldt mij uit op straat`,
  ),
} as const;
