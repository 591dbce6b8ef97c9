import { phrases } from './phrases.ts';

/** What people say at the counter and on the telephone: whole sentences, dialect, short forms. */
export const spokenCare = {
  'ZO-WIJK': phrases(
    `wijkzorg|buurtzorg|wijkverpleegkundige aan huis|compressiekousen|kousen aan en uit|ochtendzorg|hulp bij toiletgang|onder de douche helpen|medicijnen uitzetten|katheterzorg|stomazorg|zwachtelen|zorg in de nacht|hulp bij het wassen|in en uit bed`,
  ),
  'ZO-DEME': phrases(
    `trefpunt dementie|dementiecoach|geheugensteunpunt|vergeet wie ik ben|de sleutels in de koelkast|loopt weg van huis|ze haalt alles door elkaar|hij herkent de kinderen niet|vasculaire dementie|lewy body|parkinsondementie|haalt dag en nacht door elkaar|dement geworden`,
  ),
  'ZO-DAGB': phrases(
    `dagje opvang|zorgtuin|inloopatelier|dagactiviteit|dagplek|ontmoetingsgroep overdag|een dag in de week naar een groep|tijdverdrijf|lege dagen|invulling van de dag|geheugenkoor dagopvang|boerderijdag`,
  ),
  'ZO-BEGE': phrases(
    `woonbegeleider|ambulant woonbegeleider|persoonlijk begeleider|specialistische begeleiding|ass|autismespectrum|hulp bij dagelijkse dingen|ik krijg niets geregeld|orde in mijn leven|begeleiding bij zelfstandig wonen|hersenbloeding gehad en nu moeite met plannen|thuisbegeleider`,
  ),
  'ZO-RESP': phrases(
    `oppas voor mijn moeder|oppas voor mijn vader|een weekend weg als mantelzorger|mantelzorgvervanging|vervangende mantelzorg|handen in een|logeerzorg|logeerplek|time out voor mantelzorgers|iemand die op mijn man past|tijdelijke opvang voor mijn vrouw|rust voor de mantelzorger`,
  ),
  'ZO-GGZI': phrases(
    `angsten|angststoornis|ik zit in een dip|ik zie het niet meer zitten|psychiatrische klachten|praktijkondersteuner|hoofd loopt over|zenuwen|overprikkeld|winterdepressie|mind|herstelgroep psychisch|ervaringswerker|borderliner|smetvrees|hyperventilatie`,
  ),
  'ZO-VERS': phrases(
    `alcoholprobleem|drankprobleem|drankzucht|zuipen|zuipt|kater elke dag|anonieme alcoholisten|junk|dealer|drugsgebruik|gokkast|krasloten verslaafd|slaappillen|oxycodon|verslaafd aan telefoon|stoppen met blowen|sigaretten`,
  ),
  'ZO-LVB': phrases(
    `vb|moeilijk lerende|licht verstandelijke beperking|leerachterstand|zorgvrager met beperking|ouders van een kind met een beperking|gehandicapte dochter|gehandicapte broer|syndroom|traag van begrip|begeleiding voor lvb|praktijkschool|esdege reigersdaal|philadelphia`,
  ),
  'ZO-ZINT': phrases(
    `oogvereniging|glaucoom|netvlies|bijna blind|vergrootglas|voorleesapparaat|gesproken krant|daisy speler|hoorzitting doven|ik hoor slecht|doof geworden|oorarts|audicien|audiologisch centrum|kentalis|lichtflits deurbel|koninklijke visio|ondertiteling`,
  ),
  'ZO-FYSI': phrases(
    `spreekuur fysio|manueel therapeut|looptherapie|gangrevalidatie|oefenzaal|beweegtherapie|herstellen na heupoperatie|cva revalidatie|frozen shoulder|bekkenbodem|handen tintelen oefeningen|ergo|geriatriefysiotherapie|stijf en stram`,
  ),
  'ZO-VOED': phrases(
    `voedingsdeskundige|te zwaar|kilo's kwijt|lijnen|vermageren|gezonde maaltijden leren maken|bloedsuiker|suikerpatient|voedingsschema|koolhydraten|dieetadvies|gezond gewicht|diabetesverpleegkundige|slikproblemen voeding`,
  ),
  'ZO-PALL': phrases(
    `stervensfase|sterfbed|bijna dood huis|hospice zorg|waakvrijwilligers|niet meer te genezen|ongeneeslijke kanker|laatste weken|afscheid van het leven|terminale thuiszorg|levenseindekliniek|niet reanimeren|hij gaat het niet halen`,
  ),
  'MZ-ONDE': phrases(
    `mantelzorgondersteuner|mantelzorgcoach|mantelzorgpunt|zorgen voor een ander|ik zorg voor mijn zieke moeder|zorg voor gehandicapt kind|mantelzorgpluim|mantelzorger en werk|mantelzorgcafe|zorgtaak te zwaar|zorgen valt me zwaar|ik ben op van het zorgen|mantelzorgdag`,
  ),
  'MZ-LOTG': phrases(
    `praatcafe|zelfhulp|lotgenotenbijeenkomst|mensen die het snappen|mensen met ms|mensen met reuma|mensen met kanker|hersenletselcafe|cva vereniging|hartstichting groep|als patienten|borstkankervereniging|psoriasis|crohn|endometriose|spierziekten|stomavereniging`,
  ),
} as const;
