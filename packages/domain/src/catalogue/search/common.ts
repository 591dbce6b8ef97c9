import { ORDINARY } from './ordinary.ts';

/** Ordinary words that are spelled right as they are: never read as another word. */
export const COMMON: ReadonlySet<string> = new Set([
  ...ORDINARY,
  ...`aanbod aardig aarde achter adres afdeling ander andere anders antwoord appel april avond baas bad
  bank been beest begin begrijp begrijpen beide beneden best beter betekenen betalen bijna blijf blijft
  blijven blij bloem boek boer boom boos boot bord boven breed breng brengen brood broek broer brug
  bureau bus dame dansen dank dans daar dak dagen deel denk denken deur dezelfde dicht dik ding dingen
  dochter donker door dorp draai draait drempel droog druk duim durf durft duur duwen echt eerst eigen
  eind eindelijk elk elke emmer ergens extra fijn film foto fout gang gast gat gebeurt gebouw gebruik
  gedoe geel gehad geheel geloof gemaakt genoeg geregeld gewoon gezicht gezien gisteren glas goed
  goede goedkoop gras grens groen groot grote haar hals halen haal haalt hand handen hard hart haast
  heer heet herfst heup hetzelfde hoofd hoog hoop horen hoor hotel houd houden houdt huur idee ieder
  iedereen ineens jaar jaren jas jong jongen juist juli juni kant kast kat keer kelder ken kent
  keus keuze kijk kijken kind klaar klein kleine kleren klok knie koe koel koken koop kopen kop kort
  koud kraan krant kunst kwaad kwam laat laatste lach laken lamp land lang langs langer lager
  last later laten leeg leef leer leert legt lekker lente leren leuk licht lief lieve liever ligt
  lijf links lip los loopt lucht maak maakt maal maand maandag maart makkelijk man manier markt
  mei meisje melk mens mensen mes meter minder mis moe moet mond mooi morgen mouw muur naam naast nat
  natuur nek nergens net neus niemand niets nieuw nieuwe niks nodig nooit noord oktober olie oma
  onder ongeveer oog ooit oom oor oost opa open opeens oud ouder oude paar paard pak pakken pan papier
  past pas pen piepjong pijn plan plaats plots pot praat prijs prima probeer raam recht rechts regen
  reken rest rij rijk rijst rok rond rood rug rust schat schip schoen schoon slaap slapen slecht
  slim sloot slot sluit snel sneeuw soep soms soort spaar spel stad stap stem sterk stil stilte
  stop straks stuk tand tafel tante teen telkens terug thee tien tijd tijdje toen touw trap
  trein trek trui tussen twee vaak vader vak vandaag vang vast veel veilig ver verder verf verhaal
  verkoop vertel vier vind vinden vis vlak vlees vlieg vloer voel voelt voet vol volgens vraag
  vraagt vrienden vriendin vrij vroeg vrouw vuil vuur waarheen waarom wacht wachten wand warm wassen
  water week weet weg weinig welke wens west wie wind winkel winter wist wit wonen woon woont woord
  wordt zaak zacht zand zee zeep zeg zegt zeker zet zicht ziek ziekte zien ziet zin zit zitten zoals
  zodat zolang lekt lek kiezen uitkiezen gekozen verveelt vervelen draagt dragen gooien gooit rent rennen
  springt springen breekt gebroken krom recht scheef plakt plakken schuift knipt knippen loop liep reed
  rijdt stond zat lag bleef ging kwam deed hield wilde mocht moest konden wachtte belde vroeg zocht
  vond dacht voelde zag hoorde sliep viel trok gaven namen kregen gelukt mislukt eerder vroeger
  overal soms steeds misschien eventueel liefst allebei samen apart eerlijk rustig netjes simpel
  groter kleiner minder meest slechter beter dichtbij ver hiervoor daarvoor ervoor erbij ernaast
  geregeld gezegd gevraagd gebeld gekomen gegaan geweest geworden gebleven begonnen gestopt zolang zomer zon zondag zonder zoon zorgen zout zuid zus zuster zwaar zwart zwemmen`.split(
    /\s+/,
  ),
]);

/** Words that go with every subject: they point somewhere, but weakly. */
export const GENERIC: readonly string[] =
  `cursus les groep club dag dagen hele heel zoon dochter man vrouw moeder vader kind huis geld samen
  goed slecht ver weg leeg veel niemand iedereen mensen anderen ander thuis wonen woon leven iets nieuw
  nieuwe leren komen lopen staan zitten ligt zit staat maken doen bezig mogelijk probleem
  problemen moeilijk zwaar druk week uur avond middag ochtend nacht oudere ouderen senioren bejaarden
  gratis goedkoop duur aanvragen regelen gemeente hulp zorg gaan leggen nemen vinden geven hebben
  zelfde alleen buurt wijk stad dorp oud moe bang wekelijks dagelijks vaak nooit altijd broer zus opa oma
  vriend vriendin buurvrouw tante oom partner familie brengen halen aan huis`.split(/\s+/);

/** Words of time, number and doing that stand in many a story: they point a little less. */
export const PASSING: readonly string[] =
  `twee drie vier vijf zes zeven acht negen tien twaalf twintig honderd eerste tweede derde keer maal
  maand jaar minuut minuten dagen weken jaren morgen gisteren vandaag vroeger later straks sinds
  nachts avonds ochtends middags overdag ergens nergens overal anders ander andere steeds telkens
  nog weer al net pas meteen eindelijk even toch zelf mezelf zichzelf eigen samen apart verder verdere
  raken raakt raak kwijt gaat ga ging gegaan sta stond zat hangt hangen houden houdt houd blijven blijft
  blijf zoeken gezocht vragen vraag snap snappen begrijpen begrijp weten denken denkt voelen voelt
  beginnen begint stoppen gestopt stopt werkt lopen loopt liep komen komt gekomen kijken laten laat
  zetten zet pakken pakt gebruiken gebruik redden gezet gemaakt maakt maak waard recht rechten beide
  vrij open dicht groot grote klein kleine lang lange kort hoog hoge laag lage mooi leuk echt vol los
  best beter slechter erg meer minder meeste vorige volgende laatste nieuws soort stuk plek plaats ding
  dingen zaak manier kant eind einde begin binnen buiten boven beneden onder naast achter voor tegen
  woensdag vrijdag zaterdag zondag maandag dinsdag donderdag weekend dokter ziek ziekte last
  oude jong jonge nodig gevraagd gekregen geworden geweest gebeurt gebeurd   kopen betalen betaalt betaald kosten euro min plus mis missen hoor horen bezoek bezoeken bellen belt
  schoon kapot pijn`.split(/\s+/);
