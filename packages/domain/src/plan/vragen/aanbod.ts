import type { VraagId } from '../vraagId.ts';
import type { Vraag } from './vorm.ts';

const vast = { over: 'trede', weetIkNiet: 'Dat weet ik niet' } as const;

/** What exists outside one's own circle, and what then remains (art. 2.3.2 lid 4 e, 2.3.5 lid 3). */
export const AANBOD = {
  zelfRegelenEnBetalen: {
    ...vast,
    trede: 'zelfRegelenEnBetalen',
    letter: 'a',
    label: 'Wilt u hiervan iets zelf regelen en betalen?',
    hulp: 'Dit is alleen een vraag en geen plicht. U kiest zelf. Sommige mensen vinden het fijn om het zelf te regelen.',
    voorbeeld: 'Ik laat de boodschappen thuisbrengen. Dat regel en betaal ik zelf.',
    keuzes: [
      { waarde: 'kiestZelf', label: 'Ja, dat regel en betaal ik zelf' },
      { waarde: 'kanRegelenNietBetalen', label: 'Ik kan het wel regelen, maar niet betalen' },
      { waarde: 'kanNiet', label: 'Nee, dat kan ik niet' },
      { waarde: 'wilNiet', label: 'Nee, dat wil ik niet' },
    ],
    tips: [
      'Voorbeelden zijn een eigen schoonmaker, een bezorgdienst of een glazenwasser.',
      'U hoeft niet te vertellen hoeveel geld u hebt.',
    ],
    tipsMantelzorger: ['Betaalt u nu zelf kosten voor de ander? Schrijf dat op.'],
    regel: {
      tekst:
        'Uw inkomen en spaargeld tellen niet mee voor de vraag of u hulp krijgt. Voor hulp van de gemeente betaalt u meestal wel een eigen bijdrage. Dat is een deel van de kosten.',
      artikel: 'Wmo 2015, artikel 2.1.4, 2.1.7 en 2.3.5 lid 3; Participatiewet, artikel 35',
    },
    info: {
      kanRegelenNietBetalen: [
        'Sommige gemeenten geven een tegemoetkoming. Dat is geld voor extra kosten door een ziekte of beperking.',
        'Er is ook bijzondere bijstand. Dat is geld voor kosten die echt nodig zijn. Hiervoor kijkt de gemeente wel naar uw inkomen.',
        'Soms is een lagere bijdrage mogelijk voor hulp van de gemeente. Vraag ernaar in het gesprek.',
        'Dit is alleen informatie. Uw recht op hulp blijft hetzelfde.',
      ],
      kiestZelf: ['U mag later altijd van gedachten veranderen. Meld u dan gewoon opnieuw.'],
    },
  },
  algemeneVoorziening: {
    ...vast,
    trede: 'algemeneVoorziening',
    letter: 'e',
    metDeel: true,
    label: 'Wat is er bij u in de buurt dat kan helpen?',
    hulp: 'Denk aan een maaltijddienst, vrijwilligers of een inloop in de buurt. Zoek hieronder. Past er iets? Zet het in uw plan.',
    voorbeeld: 'In het buurthuis kan ik twee keer per week warm eten. Daar wil ik naartoe.',
    keuzes: [
      { waarde: 'gebruikIkAl', label: 'Ik maak al ergens gebruik van' },
      { waarde: 'wilIkProberen', label: 'Ik heb iets gevonden dat ik wil proberen' },
      { waarde: 'pastNiet', label: 'Wat er is, past niet bij mij', deel: 'niets' },
      { waarde: 'wachtlijst', label: 'Er is een wachtlijst', deel: 'niets' },
      { waarde: 'nietsGevonden', label: 'Ik heb niets gevonden', deel: 'niets' },
    ],
    meerkeuze: true,
    tips: [
      'Bel vóór het gesprek. Vraag of er plek is en wat het kost.',
      'Kunt u er zelf komen? Schrijf het op als dat niet lukt.',
    ],
    tipsMantelzorger: [
      'Zoek ook eens naar hulp voor uzelf. Vrijwilligers kunnen u een middag vervangen.',
    ],
    regel: {
      tekst:
        'Hulp waar iedereen zo terechtkan, heet in de wet een algemene voorziening. Die telt alleen mee als er echt plek is voor u. Ook moet de hulp bij u passen en betaalbaar zijn.',
      artikel: 'Wmo 2015, artikel 1.1.1 en artikel 2.3.2 lid 4 onder e',
    },
  },
  rest: {
    ...vast,
    trede: 'rest',
    letter: 'a',
    label: 'Wat blijft er dan over? Welke hulp past volgens u het best?',
    hulp: 'Dit is uw eigen idee. Schrijf ook op welke hulp u juist niet wilt, en waarom.',
    voorbeeld: 'Elke week twee uur hulp bij het zware werk. Liever niet steeds iemand anders.',
    keuzes: [
      { waarde: 'nietsOver', label: 'Er blijft niets over' },
      { waarde: 'huishouden', label: 'Hulp bij het huishouden' },
      { waarde: 'begeleiding', label: 'Iemand die mij helpt om dingen te regelen of te doen' },
      { waarde: 'dagbesteding', label: 'Een plek om overdag iets te doen' },
      { waarde: 'vervoer', label: 'Hulp bij vervoer' },
      { waarde: 'hulpmiddel', label: 'Een hulpmiddel, zoals een rolstoel' },
      { waarde: 'woning', label: 'Een aanpassing in mijn huis' },
      { waarde: 'rustHelper', label: 'Rust voor degene die voor mij zorgt' },
      { waarde: 'ietsAnders', label: 'Iets anders' },
    ],
    meerkeuze: true,
    tips: [
      'U hoeft geen oplossing te hebben. Samen zoeken mag ook.',
      'Welke dagen en tijden passen bij u? En wie wilt u wel of niet in huis?',
    ],
    tipsMantelzorger: ['Welke hulp zou u echt lucht geven?'],
    regel: {
      tekst:
        'Blijft er iets over dat anders niet lukt? Dan moet de gemeente hulp geven die bij u past. De wet noemt dat een maatwerkvoorziening.',
      artikel: 'Wmo 2015, artikel 2.3.5 lid 3',
    },
  },
} satisfies Partial<Record<VraagId, Vraag>>;
