import { phrases } from './phrases.ts';

/** What people say at the counter and on the telephone: whole sentences, dialect, short forms. */
export const spokenHome = {
  'HH-HULP': phrases(
    `poetsvrouw|poetsdame|interieurverzorgster|hh1|hbh|schoonhouden gaat niet|stof afnemen|sanitair schoonmaken|vloer dweilen|de boel schoon houden|het stof ligt overal|thuishulp`,
  ),
  'HH-WAS': phrases(
    `strijkwerk|wasmand te zwaar|was ophangen|wasgoed|strijkplank|beddengoed wassen|droger vullen|wassalon|vuile kleren|ik krijg de was niet boven`,
  ),
  'HH-BOOD': phrases(
    `boodschappen sjouwen|boodschappen laten brengen|naar de winkel|winkelmaatje|boodschappentas|kratje water tillen|bezorging van boodschappen|winkel te ver|iemand voor de boodschappen|medicijnen ophalen bij de apotheek`,
  ),
  'HH-MAAL': phrases(
    `warme prak|maaltijdbezorging|maaltijd thuis|maaltijden thuis|eten brengen|vriesverse maaltijden|aardappels schillen lukt niet|ik kook niet meer|maaltijdbox|soep brengen|ik kan niet meer achter het fornuis staan|eten opwarmen`,
  ),
  'HH-EET': phrases(
    `eetgroep|samen aan tafel|buurtmaaltijd|resto vanharte|eetcafe in de buurt|kookgroep|gezellig mee eten|lunch in het wijkcentrum|niet in mijn eentje eten|open tafel|mee eten bij iemand`,
  ),
  'HH-KLUS': phrases(
    `handyman|lekkende kraan|lekkage|stopcontact stuk|klusmaatje|iets ophangen|plank ophangen|rookmelder ophangen|behangen|schilderen in huis|klusteam|gloeilamp verwisselen|meubels verplaatsen|reparatie|repair cafe`,
  ),
  'HH-TUIN': phrases(
    `hoveniershulp|snoeien|schoffelen|struiken|tuinhulp|tuintje|gazon|bladeren harken|tuin winterklaar|groene vingers|tegels wippen|bomen snoeien|de heg moet geknipt`,
  ),
  'HH-OPRU': phrases(
    `hoarding|ontrommelen|ontspullen|opruimhulp|spullen wegdoen|zolder opruimen|kelder leeghalen|woning leegruimen|ik kan er niet meer bij door de rommel|dozen overal|bende in huis|professional organizer`,
  ),
  'HH-DIER': phrases(
    `hondenuitlaatservice|uitlaatservice|poes verzorgen|dierenvoedselbank|kattenbak verschonen|vogeltje verzorgen|dierenambulance|hondje|kat mee naar dierenarts|dierenbuddy|oppas voor de hond`,
  ),
  'WO-AANP': phrases(
    `woningaanpassing aanvragen|verhoogd toilet|toiletverhoger|handgreep|handgrepen|douchestoel|badlift|antislip in de douche|drempelverwijdering|automatische deuropener|keuken aanpassen|rolstoelhelling|oprit voor rolstoel|het bad eruit`,
  ),
  'WO-TRAP': phrases(
    `trapstoel|tweede leuning|traphulp|de trap op en af|ik kruip de trap op|boven slapen lukt niet|slaapkamer naar beneden|huislift|trap is eng geworden|traprenovatie voor lift`,
  ),
  'WO-ALAR': phrases(
    `noodbel|paniekknop|alarmhanger|halsalarm|polsalarm|valalarm|valsensor|alarm bij vallen|hulpknop|seniorenalarm|meldkamer voor ouderen|leefstijlmonitoring|sleutelkastje voor de thuiszorg`,
  ),
  'WO-VALP': phrases(
    `in balans cursus|otago|valtest|valrisico|val analyse|balans oefenen|evenwichtsproblemen|ik val vaak|onvast ter been|losliggend tapijt|gestruikeld|vallen en opstaan cursus|valangst`,
  ),
  'WO-SENW': phrases(
    `levensloopbestendige woning|nultredenwoning|knarrenhof|hofje voor ouderen|verhuiscoach|doorstroommakelaar|woning met lift|benedenwoning|kleiner gaan wonen|hulp bij inpakken verhuizing|serviceflat|woonzorgcomplex|bejaardenhuis|bejaardentehuis`,
  ),
  'WO-BESC': phrases(
    `ribw|rib|beschermde woonvorm|wonen met toezicht|beschut appartement|woonvorm|woonvoorziening psychiatrie|begeleide kamer|trainingshuis|kamertraining|thomashuis|fokuswoning`,
  ),
  'WO-OPVA': phrases(
    `leger des heils|maatschappelijke opvang|bankslaper|bankslapen|noodopvang|briefadres|economisch dakloos|slapen in de auto|geen vast adres|zonder woning|huisuitzetting|op straat gezet|huur opgezegd en nergens heen|crisisbed|winteropvang`,
  ),
  'WO-ENER': phrases(
    `energiebox|energietoeslag|tochtstrip|radiatorfolie|ledlampen|energieadvies|duurzaam wonen|dubbel glas|spouwmuur|kachel|stookt te duur|kou in huis|hoge stookkosten|warmtefoto|witgoedregeling zuinige koelkast|gas en licht te duur`,
  ),
  'WO-BURE': phrases(
    `burenoverlast|overlast|blaffende hond van de buren|stank van de buren|schutting ruzie|pesterij door buren|conflict in de straat|bonkende muziek|buren praten niet meer met ons|bovenburen|benedenburen|erfgrens`,
  ),
} as const;
