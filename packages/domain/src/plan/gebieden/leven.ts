import type { GebiedInhoud } from './vorm.ts';

/** Life domains around people, days, money and health. */
export const LEVEN = {
  dagEnWerk: {
    vraag: 'Hoe ziet een gewone dag eruit, en hoe had u die liever?',
    hulp: 'Denk aan werk, school, vrijwilligerswerk, een hobby of een vast ritme.',
    tips: ['Vertel waar u blij van wordt.', 'Zeg hoeveel uur u het volhoudt.'],
    tipsMantelzorger: ['Welke dagdelen zou u vrij willen zijn? Noem die.'],
    durfTeVragen: ['Vraag op een club of u een keer mag komen kijken.'],
    meenemen: ['Uw weekschema, ook als er weinig in staat.'],
    regel: {
      tekst: 'De gemeente kijkt ook of een nuttige activiteit in de buurt u kan helpen.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder e',
    },
  },
  mensenOmMijHeen: {
    vraag: 'Met wie hebt u contact, en is dat genoeg?',
    hulp: 'Denk aan familie, vrienden, buren en mensen van vroeger.',
    tips: [
      'Teken wie er om u heen staan, dichtbij of verder weg.',
      'Alleen zijn mag u ook noemen.',
    ],
    tipsMantelzorger: ['Wie belt ú als het zwaar is? Zet die naam erbij.'],
    durfTeVragen: ['Begin met een kop koffie. Vragen om hulp kan een volgende keer.'],
    meenemen: ['Uw tekening van de mensen om u heen.'],
    regel: {
      tekst:
        'U hoeft niemand om hulp te vragen. De gemeente benadert ook niemand zonder dat u het goedvindt.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder c en artikel 5.1.1 lid 3',
    },
  },
  geldEnPost: {
    vraag: 'Lukt het om uw post en rekeningen bij te houden?',
    hulp: 'Het gaat om regelen, niet om hoeveel geld u hebt.',
    tips: [
      'Neem ongeopende post gewoon mee.',
      'Zeg het als u niet goed met een computer kunt omgaan.',
    ],
    tipsMantelzorger: ['Doet u de bank voor een ander? Vraag hoe u dat goed regelt.'],
    durfTeVragen: ['Vraag iemand om één keer per week samen de post te openen.'],
    meenemen: ['Brieven die u niet begrijpt.'],
    regel: {
      tekst: 'Of u hulp krijgt, hangt niet af van uw inkomen of spaargeld.',
      artikel: 'Wmo 2015, artikel 2.3.5 lid 3',
    },
  },
  gezondheid: {
    vraag: 'Wat merkt u van uw gezondheid op een gewone dag?',
    hulp: 'U hoeft geen ziekte te noemen. Het gaat om wat lukt en wat niet.',
    tips: ['Houd een week bij hoe moe u bent, en wanneer.', 'Noem wat u niet meer durft.'],
    tipsMantelzorger: ['Vertel wat u ziet, maar laat de ander eerst praten.'],
    durfTeVragen: ['Vraag uw dokter om in gewone woorden op te schrijven wat u wel en niet kunt.'],
    meenemen: ['Een lijst van medicijnen, als u dat wilt.', 'Namen van behandelaars.'],
    regel: {
      tekst: 'Is er kennis van een deskundige nodig? Dan moet de gemeente eerst advies vragen.',
      artikel: 'CRVB:2018:819 en Algemene wet bestuursrecht, artikel 3:2',
    },
  },
  hoofdEnRust: {
    vraag: 'Hebt u overzicht en rust in uw hoofd?',
    hulp: 'Denk aan onthouden, plannen, slapen en hoe u zich voelt.',
    tips: ['Vertel wat er gebeurt als het te veel wordt.', 'Schrijf op wat u rust geeft.'],
    tipsMantelzorger: ['Hoe vaak moet u iets herinneren of overnemen? Tel het een dag.'],
    durfTeVragen: ['Zeg tegen iemand: bel mij op maandag even, dan kom ik op gang.'],
    meenemen: ['Iemand die u vertrouwt, als u dat fijn vindt.'],
    regel: {
      tekst: 'U mag altijd iemand meenemen die met u meedenkt. Een gratis helper mag ook.',
      artikel: 'Wmo 2015, artikel 2.2.4 en artikel 2.3.2 lid 3',
    },
  },
  wieVoorMijZorgt: {
    vraag: 'Hoe gaat het met de persoon die voor u zorgt?',
    hulp: 'Zorgen voor een ander is mooi, en soms te zwaar. Daar is ook hulp voor.',
    tips: [
      'Laat degene die voor u zorgt zelf vertellen.',
      'Vraag wat er gebeurt als die persoon ziek wordt.',
    ],
    tipsMantelzorger: [
      'Wat u nodig hebt, is een vraag op zichzelf. U mag er zelf mee komen.',
      'Zeg hoelang u dit zo nog volhoudt.',
      'Uw eigen ziekte hoeft u niet te vertellen.',
    ],
    durfTeVragen: ['Vraag een ander voor één vaste avond. Dan kan uw helper weg.'],
    meenemen: ['Een lijst van wat uw helper doet, met tijden.'],
    regel: {
      tekst: 'De gemeente moet vragen wat degene nodig heeft die voor u zorgt.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder d',
    },
  },
  ietsAnders: {
    vraag: 'Wat wilt u nog meer vertellen?',
    hulp: 'Alles wat u belangrijk vindt, mag hier staan.',
    tips: ['Een paar woorden is genoeg. In het gesprek kunt u meer vertellen.'],
    tipsMantelzorger: ['Ook iets van uzelf mag hier staan.'],
    durfTeVragen: ['Weet u niet waar uw vraag thuishoort? Vraag dat dan eerst.'],
    meenemen: ['Wat u verder belangrijk vindt.'],
    regel: {
      tekst: 'De gemeente moet rekening houden met wat u zelf in uw plan schrijft.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 5',
    },
  },
} as const satisfies Record<string, GebiedInhoud>;
