import type { Leefgebied } from './leefgebiedId.ts';

export interface LeefgebiedTekst {
  naam: string;
  uitleg: string;
  voorbeelden: string[];
  /** Where to turn at once, to show when this topic is chosen. */
  nood?: string;
  /** Chapters of the ICF (activities d1–d9, functions b), free to use as codes. */
  icf: string[];
  /** Names of domains of the self-sufficiency matrix; its cell texts are not free and not here. */
  zrm: string[];
  /** Product categories of iWmo (code list WMO020) that most often answer this domain. */
  iwmo: string[];
}

/** The life domains of the plan in plain words, each with where other lists put it. */
export const LEEFGEBIEDEN: Record<Leefgebied, LeefgebiedTekst> = {
  huishouden: {
    naam: 'Huishouden',
    uitleg: 'Het huis schoon en op orde houden.',
    voorbeelden: ['stofzuigen en dweilen', 'de was doen', 'bed verschonen', 'opruimen'],
    icf: ['d6'],
    zrm: ['Instrumentele ADL'],
    iwmo: ['01'],
  },
  zelfzorg: {
    naam: 'Voor uzelf zorgen',
    uitleg: 'Uw eigen lichaam verzorgen, van opstaan tot naar bed gaan.',
    voorbeelden: ['wassen en douchen', 'aankleden', 'naar de wc gaan', 'medicijnen innemen'],
    icf: ['d5'],
    zrm: ['Basale ADL'],
    iwmo: ['03'],
  },
  etenEnBoodschappen: {
    naam: 'Eten en boodschappen',
    uitleg: 'Genoeg en goed eten in huis hebben, en het klaarmaken.',
    voorbeelden: ['boodschappen doen', 'koken', 'op tijd eten', 'samen eten'],
    icf: ['d6', 'd5'],
    zrm: ['Instrumentele ADL', 'Basale ADL'],
    iwmo: ['01', '06'],
  },
  vervoerEnBewegen: {
    naam: 'Bewegen en vervoer',
    uitleg: 'Lopen, traplopen en komen waar u wilt zijn.',
    voorbeelden: ['lopen in huis', 'naar buiten gaan', 'met de bus gaan', 'naar de dokter gaan'],
    icf: ['d4'],
    zrm: ['Lichamelijke gezondheid', 'Maatschappelijke participatie'],
    iwmo: ['08', '11', '12'],
  },
  wonen: {
    naam: 'Wonen',
    uitleg: 'Een huis dat bij u past en waar u alles kunt gebruiken.',
    voorbeelden: ['de trap', 'drempels', 'de badkamer', 'een andere woning zoeken'],
    icf: ['d6', 'e1'],
    zrm: ['Huisvesting'],
    iwmo: ['13', '05', '15'],
  },
  dagEnWerk: {
    naam: 'Mijn dag en mijn werk',
    uitleg: 'Iets te doen hebben dat bij u past.',
    voorbeelden: ['werk of vrijwilligerswerk', 'school', 'hobby’s', 'een vast ritme'],
    icf: ['d8', 'd9'],
    zrm: ['Tijdsbesteding', 'Werk & opleiding'],
    iwmo: ['07', '09'],
  },
  mensenOmMijHeen: {
    naam: 'Mensen om mij heen',
    uitleg: 'Contact met familie, vrienden en buren.',
    voorbeelden: ['mij alleen voelen', 'ruzie', 'nieuwe mensen ontmoeten', 'zorgen om een kind'],
    icf: ['d7', 'd9'],
    zrm: ['Sociaal netwerk', 'Huiselijke relaties', 'Maatschappelijke participatie'],
    iwmo: ['02', '09'],
  },
  geldEnPost: {
    naam: 'Geld en post',
    uitleg: 'Rekeningen, brieven en afspraken bijhouden.',
    voorbeelden: ['post openen', 'rekeningen betalen', 'schulden', 'iets op de computer regelen'],
    icf: ['d8'],
    zrm: ['Financiën', 'Instrumentele ADL'],
    iwmo: ['02'],
  },
  gezondheid: {
    naam: 'Gezondheid',
    uitleg: 'Wat u merkt van uw lichaam in het leven van elke dag.',
    voorbeelden: ['pijn', 'moe zijn', 'slecht zien of horen', 'vaak vallen'],
    icf: ['b', 'd5'],
    zrm: ['Lichamelijke gezondheid', 'Middelengebruik'],
    iwmo: ['03', '14'],
  },
  hoofdEnRust: {
    naam: 'Mijn hoofd en rust',
    uitleg: 'Hoe u zich voelt, en of u overzicht en rust hebt.',
    voorbeelden: ['piekeren', 'somber of bang zijn', 'dingen vergeten', 'slecht slapen'],
    nood: 'Denkt u aan zelfdoding? Bel 113 of 0800-0113. Dag en nacht, gratis. U kunt ook chatten op 113.nl.',
    icf: ['b1', 'd1', 'd2'],
    zrm: ['Geestelijke gezondheid', 'Middelengebruik'],
    iwmo: ['02', '15'],
  },
  veiligheid: {
    naam: 'Veilig zijn',
    uitleg: 'U veilig voelen, in huis en bij de mensen om u heen.',
    voorbeelden: ['bang zijn in huis', 'brand of vallen', 'iemand die u pijn doet', 'dwalen'],
    nood: 'Is het thuis niet veilig? Bel Veilig Thuis: 0800-2000. Dag en nacht, gratis. Is er nu gevaar? Bel 112.',
    icf: ['d5', 'd7'],
    zrm: ['Huiselijke relaties', 'Justitie'],
    iwmo: ['02', '16', '17'],
  },
  wieVoorMijZorgt: {
    naam: 'Wie voor mij zorgt',
    uitleg: 'Hoe het gaat met de persoon die voor u zorgt.',
    voorbeelden: ['het wordt te zwaar', 'geen vrije tijd meer', 'werk en zorg samen', 'uitvallen'],
    icf: ['d6', 'e3'],
    zrm: ['Sociaal netwerk'],
    iwmo: ['04', '07'],
  },
  ietsAnders: {
    naam: 'Iets anders',
    uitleg: 'Past het nergens bij? Zet het hier.',
    voorbeelden: ['iets wat u niet kunt plaatsen', 'iets wat u nog niet goed kunt uitleggen'],
    icf: [],
    zrm: [],
    iwmo: ['06', '10'],
  },
};
