import type { Leefgebied } from '@keukentafel/domain/plan';

/** One made-up need with enough in it to weigh: who can do what, and what is left. */
export interface Verhaal {
  leefgebied: Leefgebied;
  hulpvraag: string;
  behoefte: string;
  watLuktNiet: string;
  resultaat: string;
  taak: string;
  uren: number;
  zelf: string;
  hulp: string;
}

export const VERHALEN: readonly Verhaal[] = [
  {
    leefgebied: 'huishouden',
    hulpvraag: 'Ik krijg mijn huis niet meer schoon sinds ik slecht loop.',
    behoefte: 'Een schoon huis',
    watLuktNiet:
      'Stofzuigen, dweilen en het bed verschonen lukt niet meer. Afstoffen gaat zittend.',
    resultaat: 'Ik wil mij niet schamen als er bezoek komt.',
    taak: 'Stofzuigen, dweilen en bed verschonen',
    uren: 3,
    zelf: 'U stoft zelf af en ruimt op, zittend en verdeeld over de week.',
    hulp: 'Hulp bij het huishouden',
  },
  {
    leefgebied: 'vervoerEnBewegen',
    hulpvraag: 'Ik kom de deur niet meer uit zonder dat iemand mij rijdt.',
    behoefte: 'Naar mijn zus en naar de markt kunnen',
    watLuktNiet: 'De bushalte is te ver. Na honderd meter moet ik zitten.',
    resultaat: 'Twee keer in de week ergens naartoe kunnen.',
    taak: 'Twee ritten per week in de stad',
    uren: 2,
    zelf: 'U loopt met de rollator tot de hoek van de straat.',
    hulp: 'Vervoer op afspraak',
  },
  {
    leefgebied: 'dagEnWerk',
    hulpvraag: 'Mijn dagen zijn leeg en ik kom tot niets.',
    behoefte: 'Iets te doen hebben overdag',
    watLuktNiet: 'Sinds het ongeluk werk ik niet meer. Ik slaap overdag en lig ’s nachts wakker.',
    resultaat: 'Weer een reden hebben om op te staan.',
    taak: 'Twee ochtenden per week een plek met begeleiding',
    uren: 6,
    zelf: 'U wandelt elke dag met de hond.',
    hulp: 'Dagbesteding',
  },
  {
    leefgebied: 'geldEnPost',
    hulpvraag: 'De post stapelt zich op en ik durf hem niet open te maken.',
    behoefte: 'Overzicht over mijn post en rekeningen',
    watLuktNiet: 'Brieven van instanties begrijp ik niet. Twee rekeningen zijn te laat betaald.',
    resultaat: 'Geen aanmaningen meer en weten wat er binnenkomt.',
    taak: 'Elke week samen de post doornemen',
    uren: 1.5,
    zelf: 'U legt de post op één plek en belt zelf met de bank.',
    hulp: 'Begeleiding thuis',
  },
  {
    leefgebied: 'wonen',
    hulpvraag: 'Ik kom de trap niet meer op naar mijn slaapkamer.',
    behoefte: 'Veilig naar boven en naar de douche',
    watLuktNiet: 'De trap lukt alleen op handen en knieën. Douchen doe ik aan de wasbak beneden.',
    resultaat: 'Weer in mijn eigen bed slapen.',
    taak: 'Veilig naar de bovenverdieping',
    uren: 4,
    zelf: 'U slaapt nu op de bank beneden. Dat gaat tijdelijk.',
    hulp: 'Een traplift',
  },
  {
    leefgebied: 'wieVoorMijZorgt',
    hulpvraag: 'Mijn man zorgt dag en nacht voor mij en het wordt hem te veel.',
    behoefte: 'Rust voor wie voor mij zorgt',
    watLuktNiet: 'Mijn man slaapt slecht omdat ik er ’s nachts vaak uit moet.',
    resultaat: 'Dat hij één dag in de week iets voor zichzelf kan doen.',
    taak: 'Eén dag per week iemand bij mij',
    uren: 8,
    zelf: 'U kunt een paar uur alleen zijn als de telefoon naast u ligt.',
    hulp: 'Respijtzorg',
  },
  {
    leefgebied: 'etenEnBoodschappen',
    hulpvraag: 'Koken lukt niet meer sinds mijn hand niet goed meer werkt.',
    behoefte: 'Elke dag een warme maaltijd',
    watLuktNiet: 'Snijden en pannen tillen gaat niet. Ik eet vaak brood.',
    resultaat: 'Elke dag gewoon goed eten.',
    taak: 'Warme maaltijd klaarmaken',
    uren: 3.5,
    zelf: 'U warmt zelf een maaltijd op in de magnetron.',
    hulp: 'Hulp bij de maaltijd',
  },
  {
    leefgebied: 'mensenOmMijHeen',
    hulpvraag: 'Ik spreek soms dagen niemand.',
    behoefte: 'Mensen om mee te praten',
    watLuktNiet: 'Sinds de verhuizing ken ik hier niemand. Alleen ergens binnenlopen durf ik niet.',
    resultaat: 'Eén vaste afspraak in de week.',
    taak: 'Iemand die mij de eerste keren meeneemt',
    uren: 1,
    zelf: 'U belt elke zondag met uw dochter.',
    hulp: 'Begeleiding naar een activiteit',
  },
];

export const VOORNAMEN = [
  ...['Aleida', 'Bilal', 'Corrie', 'Dewi', 'Evert', 'Fenna', 'Gerrit', 'Hatice', 'Ineke', 'Joris'],
  ...['Koos', 'Lies', 'Mohamed', 'Nel', 'Otto', 'Patricia', 'Quirijn', 'Rosa', 'Sjaan', 'Teun'],
];
export const ACHTERNAMEN = [
  ...['Voorbeeld', 'van der Verzonnen', 'Bedacht', 'Proefpersoon', 'de Fictie', 'Testman'],
  ...['Fantasia', 'van Nergens', 'Schijn', 'de Demo', 'Verhaal'],
];
