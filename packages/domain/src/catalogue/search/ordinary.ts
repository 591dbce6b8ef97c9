/** More ordinary words in the forms people type them: they name no subject and are no slip. */
export const ORDINARY: readonly string[] =
  `aandacht aangeboden aangekomen aangeven aanhouden aankomen aankomt aanraden aanstaan aanstaande
  aantal aanwezig aanwijzen aanzetten aardbei achteraan achteraf achterkant achterover achteruit
  adem afgelopen afgesproken afhangen aflopen afname afzeggen algemeen alleenstaande allemaal allerlei
  alsof alsnog alvast anderhalf antwoorden arme augustus baard bedacht bedankt bedenken bedoel
  bedoelde bedoelt been beesten begint begon begrepen begrijpt behalve beheren behoefte behoorlijk
  bekend bekende bekijken belangrijk belangrijke bellen beloofd beneden benen benieuwd bepaald bepaalde
  berg bericht beschuldigd beschuldigen beschuldigt besloten besluiten bestaan bestaat bestel
  bestellen bestemming betaal betaald betaalde betaalt betalen betekent betreft beweegt bewaren
  bezet bezittingen bezorgd bieden biedt bijna bijzonder binnenkort bittere blader blauw blauwe bleek
  blijkt blonde bloemen bloes boeken boekje boete bomen boodschap boord borden borst bos boter bouw
  bouwen bracht brief brievenbus brieven broeken bruin bruine buik buikpijn buitenlands cadeau centraal
  chef cijfers collega collegas compleet daardoor daarmee daarna daarnaast daarom daarover daarvan
  dacht dames dankbaar december deelnemen delen dergelijke derde deuren diepe dieren dinsdag direct
  dokters dommer donderdag donkere doorgaan doorgeven doos dorst draad draag drank drie drink druppel
  duidelijk duidelijke duurt duurde dwars echter eenmaal eentje eenvoudig eeuw eigenlijk eigenaar
  eisen elkaar elders ellende emoties energiek enige enkel enkele envelop ernstig ernstige erom
  erover ervan ervaring etage even eventjes evenveel familielid februari feest feestje fel fijne
  financieel flink flinke fles foldertje fruit gebeuren gebeurd gebit geboren gebracht gebroken gebruikt
  gebruiken gedachte gedachten gedeelte gedoe gedrag gegeten gegeven gehaald gehalveerd geheim gehele
  gehoord gehouden geleden geld gelegen geleken gelijk gelopen geloof gelukkig gemak gemakkelijk gemeen
  genieten geopend geopereerd geraakt geregeld gericht geschreven gesloten gesprekken gestaan gestopt
  gestuurd getrouwd gevaar gevaarlijk geval gevallen gevaren gevoel gevoelens gevolg gevraagd geweigerd
  gewend gewone gewoonlijk gezeten gezellige gezonde gezond gooide graden grap grappig groeien groeit
  groene groepje grond gsm gulden haalde haar haat hakken half halve handig handige hangen hangt
  haring harde haren hebt hectisch heeft heel heen heerlijk heffen heftig helder helemaal helft hemel
  herinner herken herkennen herkent herstel heten hierboven hierdoor hierheen hiermee hierover hoek
  hoeft hoeveel hoeven hoewel hoezo hoge hond honderd hoofdpijn hoogste hoort hopelijk hopen huil
  huilt huisje huizen hulpeloos huren huurder huurt iemands inderdaad informatie ingang ingewikkeld
  inmiddels instantie instelling interesse invloed jaarlijks jammer januari jarenlang jarig jeugd
  jonge jongens jullie kaal kaart kaas kalm kamer kans kansen kantoor kapper karakter katten kerel
  kerst keukens kijkt kilo kilometer kilometers kinderachtig kist klaag klagen klant klassen kleding
  kleindochter kleinkind kleinkinderen kleinzoon klopt kloppen knap knippen knoop koekje
  koffer komend komende koning kookt korte korter kosten kost kostte kraai kracht krijg kruipen kruis
  kwade kwaal kwart kwartier kwestie laag laatst lachen lachte laden langdurig langskomen langskomt
  lastig lastige laten leden leeftijd leegte legde leiden leider leiding leidt lelijk lening lengte
  lepel leraar lerares lesje letten leugen leven levend lichaam lichamelijk lichte liefde lieverd lijkt
  lijken lijn lijst linker logisch lokaal loon losse luiaard luid luister luisteren luisterde maagd
  maag maakte maaltijden maanden maar macht maanden mag manieren mannen massa maten maximaal meedoen
  meegaan meegaat meegenomen meekijken meekijkt meekomen meeleven meenemen meerdere meerijden meeste
  meestal meneer menen mening menselijk merk merken merkt met meteen meters meubel mevrouw midden
  middernacht miljoen moderne moeilijke moeilijker moeite mogen mogelijkheden mogelijkheid moment
  momenten momenteel mopperen mensje mijne miste naaste nadat nadenken najaar name namelijk nare
  natuurlijk nauwelijks neem neemt negen negentig negeren neiging nemen nerveus nieuwste niemands
  nogal normaal normale november nul nummer omdraaien omgaan omgeving omhoog omlaag omstandigheden
  onbekend ondanks onderweg ondertussen ongelukkig ongerust onlangs onmogelijk onrustig ontbijt ontdekt
  onterecht ontslagen ontvangen onverwacht onzeker onzin oorlog oorzaak oplossen oplossing opnieuw
  opstaan optie ouderdom oudste oven overblijven overdreven overeind overgaan overigens overkomen
  overleden overleg overleggen overleven overmorgen overstap paar paars paarden pagina pakje pakt
  park parkiet pauze periode permanent persoon personen persoonlijk piano piep pijn pijnlijk plaats
  plaatsen plannetje plezier plekje ploeg poging politie post praatte precies prijzen probeerde proberen
  probeert procent proef project raadt raak raakt raampje raar rare reactie reageer redelijk reden
  redenen regel regelt regelen regelmatig regio reis rekent rente respect restaurant reuze rijden
  rijder rijst ring risico roep roepen roept rolde rollen roos rugzak ruik ruikt ruilen ruim ruime
  rustige ruzies schaam schaamt schamen schande schema scherp schiet schijnt schilder schoenen
  schone schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoot schouders schreef schrik
  schrijf schrijft schudden schuin september serieus sfeer simpele sinds situatie slaapt slachtoffer
  slagen slang slappe slechte slechts slordig smaak smal smaller sneller snelle snel snap snapt soep
  soortgelijk spannend speciaal speciale speelt spiegel spieren spijt spreek spreekt spring spullen
  staande staart stabiel stapje stapel starten station steen stelt stellen sterker stevig steken
  steil steile stijl stilstaan stoer stoppen storen storing straf straat straffen strak stress
  strijd stroom studie stuur stuurt succes suikers taak taart takje tachtig tas tassen tegelijk
  tegen tegenaan tegenkomen tegenover tegenvallen tegenwoordig teken tellen temperatuur tenminste tent
  termijn terwijl terecht terechtkomen tevreden thuiskomen thuiskomt tijdelijk tijdens tijden toekomst
  toen toestand toestemming toevallig toilet toon traag tranen trap trekt trots trouw trouwen trouwens
  trui truien turnen tussenpersoon tussenin tussenuit twaalf twaalfde tweede tweeling twijfel twintig
  uitdelen uitdrukking uiteindelijk uiten uitgang uitgelegd uitgeven uitkomen uitkomt uitleg uitleggen
  uitnodigen uitproberen uitrusten uitsluiten uitstellen uitzien uren vaker vallen valt vandaan vanavond
  vanmorgen vanmiddag vannacht vanwege vanzelf vast vaste vechten veertien veertig veilige verandering
  veranderd veranderen verandert verband verbaasd verbazing verbeteren verboden verdeeld verdien
  verdiend verdienen verdienste verdomme verdrietig verdwenen verdwijnt verf vergadering vergeleken
  verhalen verhuisd verhuist verkeer verkeerd verkeerde verkocht verkopen verlangen verlaten verleden
  verlegen verleng verliest verliezen verloren vermoedelijk vermoeden vermoeid vermoeidheid vermoeiend
  verplicht verplichten verschil verschillen verschillend verschillende verschrikkelijk verse versleten
  verstand verstopt verstoren vertelde vertellen vertelt vertrek vertrekken vertrouw vertrouwen
  vervelend vervelende vervolgens verwacht verwachten verward verwend verzekerd vet vieren vies
  vieze vijand vijf vijftien vijftig vinger vingers vis vlakbij vlees vliegen vliegtuig vloog vlug
  voelen voelde voldoende volgend volgende volgens volk volledig voorbeeld voorbij voordat voordeel
  voordeur vooral voorkant voorkomen voorlopig vooruit voorzichtig voorzitter vorig vorige vorm
  vrede vreemd vreemde vreselijk vriendelijk vriendinnen vriendschappen vrijdag vrouwen waaraan waarbij
  waardoor waarin waarmee waarop waaruit waarvan waarvoor wanneer wanden warme warmte wasje wegens
  wegdoen weggaan weggegaan weggehaald wegen weggelopen weghalen weigeren weigert wekelijks weken
  wereld werking werkte weten wezen wie willekeurig wilt winkels winkelen wisselen wisselend woede
  woedend woensdag woning woord woorden wonder worden woont wortel zaaien zachte zacht zak zaken
  zaterdag zeer zegt zeggen zei zelfde zelfs zeven zestig zestien zeventig zetten zetel zielig zieke
  zilver zitje zodra zogenaamd zojuist zomaar zorgelijk zorgt zoveel zover zowel zuigen zul zullen
  zulke zware zwanger zweet zwakke zwak zwemmen mot motten hoef zeikt gebak gek gekke gejat jat plak
  sla slaagt doos dozen keihard keiharde hartje hartstikke borstoperatie operatie keertje stukje beetje
  poosje rondje rondjes buitenshuis binnenshuis hoesten hoest koorts griep wonden wond neef nicht
  neefje nichtje kleuter peuter baby babys puber pubers stiefvader stiefmoeder tantes ooms vaders
  moeders ouders opas omas achterdochtig agent agenten ambtenaar ambtenaren arts artsen huisarts
  specialist verpleger dierbaar dierbare eigenwijs koppig deftig dement druktemaker ophalen opgehaald
  opgenomen opname opnemen opbergen opeten opgeven opgelost opgezet opgevallen ophouden opletten
  oppakken oppassen oproep oprecht opvallen opzetten opzij opzoeken afblijven afgeven afkomen afmaken
  afnemen afscheid afspreken afstand afval afwachten terugbetalen terugbrengen terugdoen terugkomen
  terugkrijgen teruggaan teruggeven terugsturen thuisblijven thuiszitten inleveren innemen inschrijven
  instappen invallen invullen inzien omkijken omvallen aankijken aanpakken aanspreken aantrekken
  aanvaarden doorlopen doorverwezen doorsturen doorzetten nakomen nakijken nalaten naderen navragen
  meedenken meehelpen meelopen meepraten meezingen voorgesteld voorstellen voorstel voorzien wegbrengen
  wegvallen wegzetten bijbetalen bijhouden bijkomen bijstaan bijverdienen dichtmaken dichtdoen openmaken
  opendoen openstaan losmaken goedmaken kwijtraken klaarzetten stilzitten vasthouden vastzitten
  volhouden volgooien kapotgaan overnemen overlopen oversteken overtuigd uitvallen uitkijken uitstappen
  uitzetten aflossen schelden scheldt ontploft bossen georganiseerd organiseren aanpraten zuinig zuur zoet zout bitter`.split(
    /\s+/,
  );
