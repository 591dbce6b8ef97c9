// Regional and spoken forms, written as they sound, with the standard word. Only forms that mean
// nothing else in standard Dutch: "dag" and "bad" stay what they are.
const FORMS = `nie:niet nait:niet neet:niet nich:niet goe:goed goeie:goed wa:wat da:dat watte:wat
  mien:mijn m'n:mijn oew:uw joen:jouw oe:u gij:u ie:hij hie:hij gin:geen genen:geen ginne:geen
  gien:geen gene:geen gain:geen geeneen:niemand gaauw:gauw huus:huis hoes:huis hus:huis tuus:thuis
  thoes:thuis toes:thuis tuis:thuis huusholding:huishouden hoesholden:huishouden
  huusvrouw:huisvrouw huushouwen:huishouden buute:buiten boeten:buiten moeke:moeder mem:moeder
  moe'r:moeder mams:moeder mama:moeder mam:moeder vaoder:vader voader:vader heit:vader paps:vader
  papa:vader pa:vader bompa:opa bomma:oma beppe:oma pake:opa opoe:oma omoe:oma breur:broer
  bruur:broer zuske:zus wief:vrouw wichie:meisje wicht:meisje joenk:jongen keind:kind
  kienders:kinderen kiender:kinderen bern:kinderen effe:even effen:even effetjes:even
  alleneg:alleen allenig:alleen allinnig:alleen alleinig:alleen lope:lopen kieken:kijken
  kijke:kijken zitte:zitten ligge:liggen ete:eten eet'n:eten aete:eten iten:eten kokke:koken
  koke:koken doe'n:doen praote:praten praoten:praten proaten:praten prate:praten kletsen:praten
  kletse:praten kallen:praten buurte:buurten wark:werk warken:werken wurk:werk waark:werk
  wasse:wassen poetse:poetsen kuise:poetsen schoonmake:schoonmaken centen:geld cente:geld
  cent:geld sente:geld duiten:geld poen:geld doekoe:geld ruzzie:ruzie ambras:ruzie heibel:ruzie
  stennis:ruzie trappe:trap trepke:trap fietse:fietsen fitse:fiets kearke:kerk kark:kerk
  karke:kerk piepers:aardappels patatten:aardappels erpels:aardappels jarpels:aardappels
  aatappels:aardappels boerke:boer hospitaal:ziekenhuis zeikenhoes:ziekenhuis
  ziek'nhuus:ziekenhuis pillekes:pillen doodop:moe bats:moe ouwe:oud oale:oud olde:oud ald:oud
  nachs:nacht snachts:nacht hulpe:hulp hulleup:hulp hellep:hulp hellepe:helpen hellup:hulp
  hullep:hulp bietje:beetje bitje:beetje beetske:beetje leutje:koffie bakske:koffie bakkie:koffie
  bakje:koffie krek:net vergit:vergeet vergeete:vergeten kierewiet:dement wous:gek tiet:tijd
  tied:tijd tèd:tijd strooat:straat stroat:straat skoon:schoon skoonmaken:schoonmaken tille:tillen
  lans:langs veul:veel bange:bang wezen:zijn mot:moet motte:moeten hedde:hebt hebbe:hebben
  geraak:kom gerak:kom geraken:komen zuuk:zoek zuken:zoeken zeuk:zoek vur:voor veur:voor
  veurdeur:voordeur doar:daar daor:daar nen:een ne:een den:de mijne:mijn mijnen:mijn onzen:onze
  oons:ons ozze:onze ozz:ons vent:man mins:mens minse:mensen mense:mensen menschen:mensen
  luu:mensen luuj:mensen leu:mensen aander:ander aandere:andere gans:heel gaanse:hele ganse:hele
  allein:alleen niemes:niemand niemus:niemand gennen:geen iemes:iemand oet:uit bie:bij mit:met
  foar:voor nei:naar noa:naar nao:naar naor:naar bin:ben hef:heeft boodskippen:boodschappen
  boodskip:boodschap kommissies:boodschappen kinesist:fysiotherapeut kinesitherapie:fysiotherapie
  kine:fysiotherapie turnen:gymnastiek gepensioneerde:ouderen
  gepensioneerden:ouderen waskje:wassen waskjen:wassen oanklaaie:aankleden oanklaaien:aankleden
  klaaien:kleden kleie:kleden dwaan:doen hof:tuin hofke:tuin bloemenhof:tuin gers:gras goaren:tuin
  tuun:tuin karwei:klus karweike:klusje karweikes:klusjes klusken:klusje kapoet:kapot
  papierkes:papieren paperassen:papieren facturen:rekeningen factuur:rekening
  mutualiteit:zorgverzekering huissier:deurwaarder ocmw:gemeente stadhuis:gemeentehuis
  rusthuis:verzorgingshuis bejaardenhome:verzorgingshuis living:woonkamer frigo:koelkast
  beenhouwer:slager bureel:kantoor propere:schone proper:schoon vuilbak:vuilnisbak lavabo:wasbak
  camion:vrachtwagen velo:fiets gebuur:buurman geburen:buren gebuurvrouw:buurvrouw schreien:huilen
  bleiten:huilen grienen:huilen janken:huilen jankt:huilt kalle:praten keuvelen:praten
  babbelen:praten babbel:praatje zwoar:zwaar zwaor:zwaar moai:mooi schoan:schoon iezer:ijzer
  lopn:lopen zorgn:zorgen wordn:worden poetsn:poetsen heur:hoor heurt:hoort heure:horen
  heuren:horen geet:gaat kumt:komt kump:komt kumme:komen kommen:komen keumen:komen leazen:lezen
  leze:lezen schrieven:schrijven altied:altijd altoos:altijd vruger:vroeger vrogger:vroeger
  joar:jaar jaor:jaar ogn:ogen oogn:ogen knien:knieen bienen:benen bein:been trep:trap
  dokkter:dokter dokteur:dokter minou:kat benauwd:bang benaud:bang buurvrouwke:buurvrouw
  ich:ik ech:ik hob:heb hub:heb hebs:hebt nuedig:nodig neudig:nodig loupe:lopen loupen:lopen
  kin:kan weure:worden weurd:word wurd:wordt gewasse:wassen wee:wie wae:wie waor:waar woar:waar
  sjoon:schoon sjoen:schoenen kieke:kijken sjrieve:schrijven sjpreke:spreken zegk:zeg krieg:krijg
  kriegen:krijgen krieje:krijgen bliev:blijf blieve:blijven blieven:blijven tiedens:tijdens
  slaot:slaat slaon:slaan mich:mij mie:mij noaber:buurman naober:buurman noabers:buren naobers:buren`;

const MEANING = new Map(
  FORMS.split(/\s+/).flatMap((pair) => {
    const [form = '', word = ''] = pair.split(':');
    return [[form.replaceAll(/[^a-z]/g, ''), word]];
  }),
);

/** How a region says a sound, with the standard one: schoan, tied, papierkes; and participles. */
const SHIFTS: readonly (readonly [RegExp, string])[] = [
  [/oa|ao|ae/, 'aa'],
  [/uu/, 'ui'],
  [/oe/, 'ui'],
  [/ie/, 'ij'],
  [/eu/, 'oo'],
  [/sk/, 'sch'],
  [/ea/, 'e'],
  [/kes?$/, ''],
  [/skes?$/, ''],
  [/([bdfgklmprstz])n$/, '$1en'],
  [/e$/, 'en'],
  [/^ge(.{3,})[dt]$/, '$1en'],
  [/^ge(.{3,}en)$/, '$1'],
];

/**
 * The standard word for a regional form, or the word itself. A word that nobody knows is read with
 * one sound as another region says it, when that makes a word that is known.
 */
export function standard(word: string, known: (word: string) => boolean = () => true): string {
  const said = MEANING.get(word);
  if (said !== undefined || word.length < 4 || known(word)) return said ?? word;
  const other = SHIFTS.map(([from, to]) => word.replace(from, to));
  return other.find((form) => form !== word && form.length > 2 && known(form)) ?? word;
}
