import { phrases } from './phrases.ts';

/** More everyday words for the same subjects: what people name, do, feel or see. */
export const everydayCare = {
  'ZO-WIJK':
    phrases(`thuiszorg|wijkverpleging|wijkzuster|wijkverpleegkundige|zuster|verpleegster|verpleging|verpleegkundige aan huis|verzorging|verzorgende
    |douchen|douchen lukt niet|onder de douche|wassen lukt niet|zich wassen|lichaam wassen|aankleden|uitkleden|kleren aantrekken|sokken aantrekken|steunkousen|kousen|elastische kousen
    |medicijnen|medicijnen geven|pillen innemen|baxter|spuit|spuiten|prik|prikken|insuline|insuline spuiten|wond|wondverzorging|wond verzorgen|verband|katheter|stoma|sonde|oogdruppels|druppelen|uit bed helpen
    |naar bed helpen|naar de wc helpen|incontinent|luier|veters strikken|haren wassen|zalf smeren|na operatie thuis|persoonlijke verzorging|nachtzorg`),
  'ZO-DEME':
    phrases(`dement|dementie|dementerend|alzheimer|geheugen|geheugenverlies|geheugenproblemen|vergeetachtig|vergeten|vergeet alles|vergeet|vergeet steeds|in de war|verward|kluts kwijt|de weg kwijt|verdwaalt
    |verdwalen|dwalen|dwaalt|weglopen|herkent mij niet|herkent ons niet meer|zelfde vragen|herhaalt zich|casemanager dementie|casemanager|dementieconsulent|alzheimercafe|alzheimer cafe|geheugenpoli|odensehuis
    |beginnende dementie|kierewiet|niet meer bij de tijd|moeder wordt vergeetachtig|vader in de war|jonge mensen met dementie|kinds|dolen|ontmoetingscentrum dementie`),
  'ZO-DAGB':
    phrases(`dagbesteding|dagopvang|dagcentrum|dagactiviteiten|dagactiviteitencentrum|dagverzorging|overdag ergens heen|overdag naartoe|zinvolle dag|zinvol bezig|daginvulling|dag invullen|niks te doen overdag
    |hele dag thuis zitten|hele dag op de bank|dagen duren lang|zorgboerderij|sociale werkplaats|arbeidsmatige dagbesteding|opvang overdag|dagprogramma|bezig zijn overdag|dagje naar de boerderij
    |structuur overdag|groep overdag|opgehaald worden voor dagopvang|ouderendagopvang`),
  'ZO-BEGE':
    phrases(`begeleiding|begeleider|individuele begeleiding|ambulant|ambulante begeleiding|ambulant begeleider|woonbegeleider|thuisbegeleiding|structuur|geen structuur|dagritme|dag en nachtritme|plannen|planning
    |plannen lukt niet|leren plannen|overzicht houden|afspraken vergeten|regie over mijn leven|zelfstandig worden|autisme|autistisch|asperger|adhd|add|hersenletsel|nah|niet aangeboren hersenletsel|begeleiding bij wonen
    |praktische begeleiding|iemand die mij op weg helpt|coach thuis|leven op orde|leven op de rit|gespecialiseerde begeleiding|wmo begeleiding`),
  'ZO-RESP':
    phrases(`respijt|respijtzorg|logeren|logeerhuis|logeeropvang|logeeradres|kortdurend verblijf|vervangende zorg|vervanging mantelzorg|even vrij|er even uit|weekend weg|weekendje weg|op vakantie en man kan niet alleen|vakantie mantelzorger
    |oppas voor mijn man|oppas voor mijn vrouw|oppas voor dementerende|niet alleen thuis laten|kan niet alleen gelaten worden|zorg overnemen|iemand die het overneemt|adempauze|adem halen|tijdelijk opname|tijdelijk overnemen
    |logeerbed|logeerweekend|handen in huis|op adem komen|zorghotel|vrij van zorgen`),
  'ZO-GGZI':
    phrases(`psychisch|psychische klachten|psycholoog|psychiater|ggz|depressie|depressief|somber|somberheid|neerslachtig|down|zwaarmoedig|angst|angstig|bang|paniek|paniekaanval|straatvrees|dwang|trauma|ptss|psychose|stemmen horen|borderline|bipolair|manisch|schizofrenie
    |stress|overspannen|burn out|burnout|opgebrand|doorheen zitten|zit er doorheen|zit in de put|zie het niet meer zitten|geen puf|nergens zin in|lusteloos|piekeren|piekert|slapeloos|huilen|mentale gezondheid|mentaal|geestelijke gezondheid|niet lekker in mijn vel
    |herstelacademie|zelfregiecentrum|inloophuis|verwarde buurman|poh ggz|eetstoornis|anorexia|hoofd zit vol`),
  'ZO-VERS':
    phrases(`verslaving|verslaafd|verslaafde|drank|drinken|drinkt|drinkt te veel|alcohol|alcoholist|dronken|aan de drank|fles|stoppen met drinken|bier|drugs|wiet|blowen|blowt|joint|coke|cocaine|speed|ghb|xtc|heroine|methadon|lachgas|vapen|roken
    |stoppen met roken|gokken|gokt|gokverslaving|casino|online gokken|gamen|gameverslaving|pillen verslaafd|slaapmiddelen|afkicken|ontwennen|kliniek|aa groep|verslavingszorg|jellinek|brijder|tactus|snuiven|gebruikt drugs`),
  'ZO-LVB':
    phrases(`lvb|licht verstandelijk beperkt|verstandelijk gehandicapt|verstandelijke handicap|verstandelijke beperking|verstandelijk|zwakbegaafd|moeilijk lerend|leerprobleem|down syndroom|downsyndroom|mee|mee consulent|laag iq
    |zwakzinnig|geestelijk gehandicapt|beperking vanaf geboorte|broer met een beperking|kind met een beperking|dochter met verstandelijke beperking|gehandicapte zoon|vrijetijdsclub voor mensen met een beperking|begrijpt moeilijke dingen niet
    |speciaal onderwijs|praktijkonderwijs|achter met leren`),
  'ZO-ZINT':
    phrases(`blind|slechtziend|slechtziende|zicht|slecht zien|zie slecht|zie bijna niets|ogen|ogen worden slecht|ogen gaan achteruit|bril helpt niet|maculadegeneratie|staar|krant lezen met vergrootglas|kleine letters|loep|braille|blindengeleidehond|witte stok|visio|bartimeus
    |doof|dove|slechthorend|hardhorend|hoort slecht|slecht horen|hoor niets meer|gehoor|gehoorapparaat|hoorapparaat|hoortoestel|oren|oorsuizen|tinnitus|ringleiding|gebarentaal|gebarentolk|schrijftolk|doventolk|liplezen|gesproken boeken|televisie te hard
    |televisie niet verstaan|versta mensen niet|verstaan lukt niet`),
  'ZO-FYSI':
    phrases(`fysio|fysiotherapie|fysiotherapeut|ergotherapie|ergotherapeut|oefentherapie|oefentherapeut|cesar|mensendieck|manuele therapie|masseren|massage|revalidatie|revalideren|oefeningen|spierpijn|rugpijn|rug|nek|schouder|heup|knie|gewricht|gewrichten|stijf|stramme benen|stijve
    |artrose|reuma|nieuwe heup|nieuwe knie|na een beroerte oefenen|logopedie|logopedist|slikken|handtherapie|spierkracht|pijn bij lopen|pijn bij bewegen|looptraining|hernia`),
  'ZO-VOED':
    phrases(`dietist|dietiste|voeding|voedingsadvies|gezond eten|afvallen|afslanken|overgewicht|te dik|dik|obesitas|gewicht|gewicht verliezen|ondergewicht|te mager|ondervoed|ondervoeding|dieet|leefstijl|leefstijlcoach|gli|suiker|suikerziekte|diabetes|cholesterol|bloeddruk|hoge bloeddruk
    |zoutarm|leefstijlprogramma|gezonder leven|gezond leven|kookles gezond|wat mag ik eten|weegschaal|beweegprogramma leefstijl|eetpatroon|geen eetlust`),
  'ZO-PALL':
    phrases(`stervend|sterven|sterft|stervensbegeleiding|doodgaan|doodgaan thuis|ga dood|laatste fase|laatste levensfase|levenseinde|einde van het leven|terminaal|terminale|terminale zorg|palliatief|palliatieve|uitbehandeld|ongeneeslijk|ongeneeslijk ziek|hospice|bijna thuis huis|waken|waker|nachtwaken|vrijwillige waak
    |niet lang meer te leven|thuis sterven|euthanasie|wilsverklaring|laatste wens|wensambulance|vptz|niet meer beter worden`),
  'MZ-ONDE':
    phrases(`mantelzorg|mantelzorger|mantelzorgers|mantelzorgwaardering|mantelzorgcompliment|mantelzorgmakelaar|mantelzorgconsulent|mantelzorgcentrum|jonge mantelzorger|overbelast|overbelasting|zorg voor mijn man|zorg voor mijn vrouw|zorg voor mijn moeder|zorg voor mijn vader
    |zorgen voor mijn ouders|zorgen voor moeder|dag en nacht zorgen|zorg wordt te veel|zorg is te zwaar|zorg niet meer volhouden|zorg voor ziek kind|ik doe alles voor mijn man|ik sta er alleen voor|combineren werk en zorg|zorgverlof|steunpunt mantelzorg|ik zorg voor iemand|ziek familielid|mijn
    moeder kan niet zonder mij`),
  'MZ-LOTG':
    phrases(`lotgenoten|lotgenotencontact|lotgenotengroep|lotgenotencafe|zelfhulpgroep|gespreksgroep|praatgroep|patientenvereniging|patientenverenigingen|ervaringsdeskundige|ervaringen delen|mensen die hetzelfde meemaken|anderen met dezelfde ziekte|ook meegemaakt|mensen die het begrijpen
    |kanker|borstkanker|inloophuis kanker|parkinson|parkinsoncafe|ms|multiple sclerose|als|copd|hartpatienten|reumavereniging|fibromyalgie|diabetesvereniging|hersenletsel cafe|naasten groep|kopp|hetzelfde hebben|chronisch ziek|long covid|kanker en praten|lotgenoot`),
} as const;
