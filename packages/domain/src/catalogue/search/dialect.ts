// Regional and spoken forms, written as they sound, with the standard word. Only forms that mean
// nothing else in standard Dutch: "dag" and "bad" stay what they are.
const FORMS = `nie:niet nait:niet neet:niet nich:niet goe:goed goeie:goed wa:wat da:dat watte:wat
  mien:mijn m'n:mijn oew:uw joen:jouw oe:u gij:u ie:hij hie:hij
  gin:geen genen:geen ginne:geen gien:geen gene:geen gain:geen geeneen:niemand gaauw:gauw
  huus:huis hoes:huis hus:huis tuus:thuis thoes:thuis toes:thuis tuis:thuis huusholding:huishouden
  hoesholden:huishouden huusvrouw:huisvrouw huushouwen:huishouden buute:buiten boeten:buiten
  moeke:moeder mem:moeder moe'r:moeder mams:moeder mama:moeder mam:moeder vaoder:vader
  voader:vader heit:vader paps:vader papa:vader pa:vader bompa:opa bomma:oma beppe:oma pake:opa
  opoe:oma omoe:oma breur:broer bruur:broer zuske:zus wief:vrouw wichie:meisje wicht:meisje
  joenk:jongen keind:kind kienders:kinderen kiender:kinderen bern:kinderen
  effe:even effen:even effetjes:even alleneg:alleen allenig:alleen allinnig:alleen alleinig:alleen
  lope:lopen kieken:kijken kijke:kijken zitte:zitten ligge:liggen
  ete:eten eet'n:eten aete:eten iten:eten kokke:koken koke:koken doe'n:doen praote:praten
  praoten:praten proaten:praten prate:praten kletsen:praten kletse:praten kallen:praten
  buurte:buurten wark:werk warken:werken wurk:werk waark:werk wasse:wassen poetse:poetsen
  kuise:poetsen schoonmake:schoonmaken centen:geld cente:geld cent:geld sente:geld
  duiten:geld poen:geld doekoe:geld ruzzie:ruzie ambras:ruzie heibel:ruzie stennis:ruzie
  trappe:trap trepke:trap fietse:fietsen fitse:fiets kearke:kerk kark:kerk
  karke:kerk piepers:aardappels patatten:aardappels erpels:aardappels jarpels:aardappels
  aatappels:aardappels boerke:boer hospitaal:ziekenhuis zeikenhoes:ziekenhuis
  ziek'nhuus:ziekenhuis pillekes:pillen doodop:moe
  bats:moe ouwe:oud oale:oud olde:oud ald:oud nachs:nacht snachts:nacht
  hulpe:hulp hulleup:hulp hellep:hulp hellepe:helpen hellup:hulp
  hullep:hulp bietje:beetje bitje:beetje beetske:beetje leutje:koffie bakske:koffie bakkie:koffie
  bakje:koffie krek:net vergit:vergeet vergeete:vergeten
  kierewiet:dement wous:gek tiet:tijd tied:tijd tèd:tijd strooat:straat stroat:straat skoon:schoon
  skoonmaken:schoonmaken tille:tillen lans:langs veul:veel bange:bang
  benauwd:bang benaud:bang buurvrouwke:buurvrouw noaber:buurman naober:buurman noabers:buren naobers:buren`;

const MEANING = new Map(
  FORMS.split(/\s+/).flatMap((pair) => {
    const [form = '', word = ''] = pair.split(':');
    return [[form.replaceAll(/[^a-z]/g, ''), word]];
  }),
);

/** The standard word for a regional form, or the word itself. */
export function standard(word: string): string {
  return MEANING.get(word) ?? word;
}
