import { expect, test } from 'vitest';
import { phrases } from '../thesaurus/phrases.ts';
import { dangerIn } from './danger.ts';

const phones = (words: string) => dangerIn(words).map(({ telefoon }) => telefoon);

const ACUUT = phrases(`
  mijn man ligt bewusteloos op de grond | ze krijgt geen lucht | hij heeft een mes |
  ik heb pijn op de borst en mijn arm | mijn moeder reageert niet | er is brand |
  hij staat met een mes voor de deur | mijn man heeft een hartaanval |
  mijn vrouw heeft een scheve mond en praat raar | er wordt bij mij ingebroken nu |
  oma is gevallen en bloedt heel erg | ik heb te veel pillen geslikt | ik ruik gas |
  hij ademt niet meer | help mijn kind stikt | mijn man gaat mij vermoorden |
  hij heeft mij gestoken | 112 | spoed mijn vader is in elkaar gezakt |
  mijn kind heeft bleekmiddel gedronken | ze is flauwgevallen en wordt niet wakker |
  mijn vader is gestikt in een stuk vlees | hij is door het ijs gezakt |
  oma ligt op de vloer en zegt niks | mijn buurman heeft een wapen | de buren hun huis brandt |
  mijn baby ademt raar en is blauw | ze heeft heel veel pillen ingenomen |
  mijn man praat ineens raar en zijn arm hangt | iemand breekt in |
  mijn vrouw is ineens weggevallen en reageert niet | mijn man heeft zijn pols doorgesneden |
  er zit iemand in mijn huis met een geweer |
  mijn dochter heeft een hele strip paracetamol ingenomen |
  opa is van de trap gevallen en is buiten kennis | mijn baby ademt niet |
  moeder is gevallen en kan niet meer opstaan er is bloed | rook uit de meterkast |
  mijn vader is hartpatient en heeft nu druk op de borst`);

const GEWELD = phrases(`
  mijn man slaat mij | mijnen vent geeft mij ne klop | mijn man heeft me van de trap geduwd |
  mijn vriend heeft mij geschopt en geslagen | hij trekt aan mijn haren |
  ik heb blauwe plekken van mijn zoon |
  mijn zoon pakt steeds mijn pinpas af en haalt geld van mijn rekening |
  mijn broer haalt steeds geld van moeders rekening en ze durft niks te zeggen |
  mijn vader sluit mij op in mijn kamer | ik mag de deur niet uit van mijn man |
  mijn ex volgt me overal en bedreigt me | mijn stiefvader zit aan mij |
  hij dwingt mij tot seks | mijn man verkracht mij | ik word mishandeld door mijn dochter |
  moeder zit onder de blauwe plekken van de buurman | my husband hits me | he beats me |
  mijn man gooit met spullen en ik ben bang |
  ik durf niet naar huis want hij is dan boos en slaat |
  oma wordt geslagen in het verzorgingshuis | ze slaan hem |
  mijn ouders willen dat ik trouw met mijn neef maar ik wil niet |
  mijn dochter moet van haar man binnen blijven | hij slaot mie | m'n man meppen mij |
  hij geeft mij een klap | mijn vrouw krabt en slaat mij |
  mn zoon wordt agressief en gooit met stoelen | mijn man wordt zo boos dat ik bang ben |
  er wordt thuis geslagen | papa slaat mama | mijn vader doet dingen met mij die ik niet wil |
  mijn verzorger is hardhandig en knijpt mij | mijn man sloeg mij gisteren weer |
  hij heeft mij een klap in mijn gezicht gegeven | ze wordt thuis mishandelt door haar broer |
  mijn schoonzoon geeft oma klappen | ik ben gevlucht voor mijn man |
  mijn zoon dreigt het huis in brand te steken |
  de verpleger is hard tegen mijn moeder en knijpt haar | ik moet al mijn geld aan hem geven |
  mijn nicht plukt oma kaal | mijn man laat me niet naar buiten |
  hij wil dat ik met niemand praat | mijn vader heeft losse handjes |
  buurvrouw gilt elke nacht ik denk dat ze geslagen wordt |
  ik hoor bij de buren een kind huilen en klappen | mijn vrouw schopt mij |
  mn vriend heeft me vastgepakt en door elkaar geschud | ik ben niet veilig |
  hij komt vanavond thuis en ik ben bang | mijn dochter wordt geslagen door haar vriend |
  mijn dochter haar man timmert haar in elkaar | papa doet mama pijn |
  ik word thuis de hele tijd uitgescholden en gekleineerd |
  mn stiefpa komt s nachts op mijn kamer | mijn kleinzoon perst me geld af |
  mijn man vermoordt me nog een keer | ik moet mijn telefoon altijd laten zien aan mijn vriend |
  hij sluit de deur op slot als hij weggaat | mijn buurmeisje heeft elke week blauwe plekken |
  mijn moeder krijgt geen eten van mijn broer | mijn partner maakt me bang |
  mijn zoon is verslaafd en slaat ons | ik wil weg bij mijn man want hij is gewelddadig |
  mijn man heeft mijn paspoort afgepakt | tijdens ruzie grijpt hij me bij de keel`);

const ZELFDODING = phrases(`
  ik wil dood | ik wil niet meer | ik wil er niet meer zijn |
  ik wil een eind aan mijn leven maken | ik maak er een eind aan | ik spring van het dak |
  ik ga voor de trein springen | het hoeft voor mij niet meer |
  ik zie het leven niet meer zitten | ik heb geen zin meer om te leven |
  ik denk steeds aan zelfmoord | zelfmort | mijn zoon wil zichzelf van kant maken |
  ik heb pillen klaarliggen om er een eind aan te maken |
  mijn man heeft een afscheidsbrief geschreven | ze wil niet meer leven | ik was liever dood |
  i want to die | i want to kill myself | mijn dochter snijdt zichzelf | ze krast in haar armen |
  suicide | suicidale gedachtes | ik heb er genoeg van, ik stap eruit |
  mijn broer praat over zelfdoding | ik wil slapen en niet meer wakker worden |
  mijn vrouw zegt dat ze dood wil | voor mij hoeft het allemaal niet meer |
  ik kan het leven niet meer aan | ik denk erover om er niet meer te zijn |
  ik wil gewoon slapen en nooit meer wakker worden | mijn dochter wil van de flat springen |
  mijn man heeft gezegd dat hij zich ophangt | niemand zou me missen als ik dood was |
  ik heb doodsgedachten | ik wil mezelf wat aandoen | ik snij mezelf |
  leven hoeft niet meer voor mij | ze heeft een zelfmoordpoging gedaan | ik wou dat ik dood was |
  ik wil een einde maken aan alles | het leven is niets meer waard voor mij |
  ik wil niet meer verder leven zonder haar | mijn zoon praat steeds over doodgaan en afscheid |
  mijn kind wil dood | ik wil eruit stappen | ik sta op het punt iets doms te doen met pillen |
  ik zie geen uitweg meer | niemand heeft iets aan mij, ik kan er beter niet meer zijn |
  k wil dooood`);

/** Hard words in an ordinary question: nobody should be frightened by a red bar. */
const RUSTIG = phrases(`
  ik val dood om van vermoeidheid | mijn man slaat de weg in | ik ben doodmoe | ik ben doodop |
  ik verveel me dood | ik schaam me dood | ik lach me dood | mijn kinderen vervelen zich dood |
  ik schrik me dood | doodeenvoudige vraag | mijn man is dood en ik moet een formulier invullen |
  ik sla me er wel doorheen | ik sla de bladzijde om | hij slaat het eten over |
  mijn moeder slaat maaltijden over | mijn hart slaat over | de stoppen slaan door |
  de deur slaat dicht | de bliksem slaat in | mijn knie slaat door |
  de verwarming slaat niet aan | mijn auto slaat af | de motor van de scootmobiel slaat af |
  ik sla een kruisje | hij slaat een slag in de lucht | mijn vader slaat wartaal uit |
  ik wil niet meer verder wonen in dit huis | ik wil niet meer lopen | ik wil niet meer koken |
  ik wil niet meer autorijden | ik kan niet meer verder met de trap |
  ik wil dood graag een maatje | ik wil doodgraag naar buiten |
  ik zou dolgraag een moord doen voor een kop koffie | een moord voor een goede kok |
  cursus ehbo | cursus reanimatie | wat te doen bij een hartaanval cursus |
  brandwondenstichting | brandmelder ophangen | rookmelder brand |
  mijn man is 2 jaar geleden overleden aan een hartaanval |
  sinds mijn hartaanval durf ik niet te sporten |
  mijn moeder heeft een beroerte gehad en zoekt dagbesteding |
  sinds zijn beroerte kan hij niet praten | sinds mijn beroerte kan ik maar tien minuten lopen |
  geen lucht in de band van mijn rolstoel | lekke band geen lucht |
  in de keuken staat een mes dat geslepen moet worden | met een mes en vork eten lukt niet |
  cursus zelfverdediging | geweldig bedankt | een geweldige buurvrouw |
  de hond heeft mij gebeten | ik knijp hem voor de operatie | mijn hond trekt aan de lijn |
  ik ben bang voor mijn man zijn gezondheid | bang voor honden | bang voor de tandarts |
  bang om te vallen | bang voor de deurwaarder | ik ben bang dat mijn man valt |
  mijn vrouw is bang in het donker | de boom dreigt om te vallen | het dreigt te gaan regenen |
  ik ben opgesloten in mijn eigen lichaam | mijn sleutel vergeten en buitengesloten |
  ik zit opgesloten op de tweede verdieping zonder lift | ik mag niet naar buiten van de dokter |
  klappen in mijn handen bij muziek | klappende deuren | de klap van het overlijden verwerken |
  de klap komt nu pas | mijn scootmobiel kreeg een klap | stoel inklappen | rolstoel opklappen |
  klapstoel | misbruik van mijn parkeerkaart | mijn tuin verwaarloosd | de kat is verwaarloosd |
  waar kan ik mijn medicijnen inleveren | pillen klaarzetten | ik slik pillen en vergeet ze |
  ik heb mijn pillen geslikt vandaag | vriend verhangt gordijnen | was ophangen |
  gordijnen ophangen | ik hang mezelf op aan kleine dingen | ik heb geen zin meer in koken |
  ik heb geen zin in sport | zin van het leven | praten over euthanasie | euthanasie |
  de zin van mijn leven | mijn man wil sterven thuis |
  mijn vrouw gaat sterven en wil thuis blijven | ik ga dood en wil thuis sterven |
  de hond is doodgegaan | mijn plant gaat dood | mijn batterij is dood | telefoon is dood |
  op dood spoor | doodlopende straat | de gemeente dwingt mij te verhuizen | steken onder water |
  ik ben gestoken door een wesp | naald en draad steken | vergif tegen ratten | rattengif |
  mijn kind stikt in het huiswerk | ik stik van de warmte | ik heb mij verslikt | huis en haard |
  brandende maag | brand verzekering | brandstof kosten | ik ben op straat gevallen |
  mijn moeder is gevallen en nu bang | iemand die op de grond gymt | grond ophogen |
  er ligt water op de grond | moeder heeft blauwe plekken van het vallen |
  blauwe plekken van bloedverdunners | mijn man doet mij veel plezier |
  verkeerd behandeld door de gemeente | de buurman dreigt met de rechter |
  de woningbouw dreigt met uitzetting | ambulante begeleiding | ambulance wens |
  spoedcursus nederlands | spoed boodschappen | pistool lijmen | wapenwedloop |
  ik wil niet meer bij deze thuiszorg | deze thuiszorg wil ik niet meer | ik wil dit niet meer |
  ik wil niet meer alleen eten | ik kan niet meer | ik kan niet meer traplopen |
  haalt geld van de bank voor mij | iemand die mijn geld beheert |
  mijn dochter haalt mijn geld van de bank omdat ik niet kan lopen | mijn zoon regelt mijn geld |
  de gemeente reageert niet op mijn aanvraag | ik ben kapot van moeheid |
  ik lig helemaal uit elkaar | mijn man slaat zich goed door de ziekte heen |
  slaan en voetbal clubs | honkbal leren slaan |
  ik zoek een maatje om mee te vechten tegen eenzaamheid |
  mijn zoon met autisme slaat met de deuren | mijn kind slaat en bijt op school |
  mijn dochter van drie slaat haar broertje | ik ben bang dat ik dood ga | bang om dood te gaan |
  mijn moeder wil niet meer eten | mijn moeder wil niet meer naar buiten |
  ik wil niet meer naar de dagbesteding | ik wil er niet meer naartoe |
  ik heb nergens meer zin in | ik zit in de put | kan ik hulp krijgen met een gebroken arm |
  mijn arm hangt er slap bij na een beroerte | ik heb een verbrande hand | barbecue brand lucht |
  vuur maken bij scouting | ik krijg klachten van de buren |
  ik krijg een steek in mijn rug bij bukken | de hond van de buren bijt |
  ik word gek van de pijn | mijn geld is gestolen door een inbraak vorig jaar |
  mijn fiets is gestolen | hulp na inbraak | mijn dochter controleert mijn geld |
  mijn zoon haalt geld voor mij | ik word bedreigd met afsluiting van water |
  de deurwaarder bedreigt mij | mijn vrouw trekt haar jas niet meer aan |
  ik duw mijn man in de rolstoel | mijn man kan mij niet meer duwen |
  iemand die mij duwt in de rolstoel | mijn man duwt mij in de rolstoel maar kan dat niet meer |
  ze knijpen mij af met uren | mijn man gooit met geld | mijn man gooit alles weg |
  ik sta met mijn rug tegen de muur | de dokter prikt mij | zuster prikt mij insuline |
  mijn verzorger is ziek | ik wil rust | wie let er op mijn kind |
  mijn dochter moet trouwen en ik heb vervoer nodig naar de bruiloft | mijn zoon gaat trouwen |
  ik heb agressie regulatie training nodig | mijn man is agressief door dementie |
  mijn man ligt in het ziekenhuis op de grond verdieping |
  ik slaap op de grond want mijn bed is kapot | hij is gevallen maar niets gebroken |
  mijn moeder valt steeds op de grond | ik gooi met een bal bij fysio |
  samen met vrienden schieten op de kermis | mijn vader wil naar huis om te sterven |
  zij wil geen hulp | mijn dochter geeft geld uit als water |
  ik krijg geen geld van mijn bewindvoerder | bewindvoerder pakt mijn geld |
  mijn man geeft mij geen rust | hij geeft mij een compliment | wil je mij bellen |
  ik wil een dood dier laten ophalen | het leven is duur | ik zie het leven zonnig in |
  leven na een beroerte | weer leren leven na kanker | leven met pijn |
  ik kan niet leven van mijn uitkering | kan niet leven van de aow | niet meer te betalen |
  leven is niet meer te betalen | ik heb niets meer te doen |
  mijn moeder praat raar sinds de dementie | ik heb een arm in het gips | mijn handen doen pijn |
  wapenbroeders veteranen | veteranen loket | brandweer open dag |
  ik zit te stikken van de warmte | mijn man snurkt en stopt met ademen in zijn slaap |
  slaapapneu | mijn kat heeft mij gekrabd | de kinderen slaan met pollepels |
  ik sla over op de trap | mijn hart klopt snel van de trap |
  mijn man drinkt en wordt dan vervelend | controle bij de huisarts |
  hij wil niet naar de dagbesteding | zij laat mij niet uitpraten |
  mijn vader laat zich niet helpen | mijn moeder is bang voor de rolstoel |
  mijn zoon krast op zijn viool | ik heb in mijn vinger gesneden pleister`);

test.for([
  { lines: ACUUT, telefoon: '112', because: 'a life may depend on it' },
  { lines: GEWELD, telefoon: '0800-2000', because: 'somebody is not safe' },
  { lines: ZELFDODING, telefoon: '0800-0113', because: 'somebody may want to die' },
])('$telefoon is shown, however it is said: $because', ({ lines, telefoon }) => {
  expect(lines.filter((words) => !phones(words).includes(telefoon))).toEqual([]);
});

test('an ordinary question with a hard word in it shows no alarm', () => {
  expect(RUSTIG.filter((words) => phones(words).length > 0)).toEqual([]);
});
