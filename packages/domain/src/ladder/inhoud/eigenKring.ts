import type { TredeInhoud } from './vorm.ts';

/** The rungs of one's own circle (art. 2.3.2 lid 4 onder b en c). */
export const EIGEN_KRING = {
  eigenKracht: {
    vraag: 'Wat kunt u zelf, misschien op een andere manier?',
    hulp: 'Denk aan rustiger werken, in stukjes, zittend of met een handig hulpmiddel.',
    voorbeelden: [
      'Ik was af op een hoge kruk. Zo houd ik het vol.',
      'Boodschappen bestel ik nu op maandag. Dan hoef ik niet te tillen.',
    ],
    tips: [
      'Kijk een week lang wat lukt en wat niet.',
      'Zeg het ook als iets wel lukt, maar pijn doet of gevaarlijk is.',
      'U hoeft niets te doen wat niet veilig is.',
    ],
    tipsMantelzorger: [
      'Laat de ander eens rustig zelf proberen. Kijk wat er goed gaat.',
      'Neem niet alles over. Maar zeg het wel als iets niet veilig is.',
    ],
    durfTeVragen: [
      'Vraag of iemand u een keer voordoet hoe het makkelijker kan.',
      'Zeg gerust: dit wil ik graag zelf blijven doen.',
    ],
    meenemen: ['Een lijstje van wat u zelf doet op een gewone dag.', 'Hulpmiddelen die u al hebt.'],
    regel: {
      tekst:
        'De gemeente onderzoekt eerst wat u zelf kunt. Het moet veilig zijn. Uw geld telt niet mee.',
      precies:
        'Eigen kracht telt voor zover de cliënt de taak veilig zelf kan verrichten. Inkomen en vermogen blijven buiten beschouwing.',
      artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder b',
    },
  },
  gebruikelijkeHulp: {
    vraag: 'Wat kunnen de mensen doen die bij u in huis wonen?',
    hulp: 'Mensen in één huis doen samen het huishouden. De gemeente vraagt iedereen wat hij kan.',
    voorbeelden: [
      'Mijn man kookt. Zwaar tillen kan hij niet.',
      'Mijn dochter van veertien ruimt haar eigen kamer op.',
    ],
    tips: [
      'Praat er samen over voor het gesprek.',
      'Is iemand vaak weg voor werk of school? Vertel het.',
      'Huurt iemand een kamer bij u? Neem dan het huurcontract mee.',
    ],
    tipsMantelzorger: [
      'U mag zelf vertellen wat u kunt. Niemand mag dat voor u invullen.',
      'Slaapt u slecht of bent u op? Zeg het. Te zwaar is te zwaar.',
    ],
    durfTeVragen: [
      'Verdeel de klusjes aan tafel. Laat iedereen zelf kiezen.',
      'Vraag het rustig: wat lukt jou naast werk of school?',
    ],
    meenemen: ['De namen en leeftijden van wie bij u woont.', 'Werktijden en schooltijden.'],
    regel: {
      tekst:
        'De wet noemt gewone hulp van huisgenoten gebruikelijke hulp. Die geldt alleen voor wie bij u woont. De gemeente moet met hen praten.',
      precies:
        'Gebruikelijke hulp is hulp die naar algemeen aanvaarde opvattingen in redelijkheid van huisgenoten mag worden verwacht. Iedere huisgenoot wordt gehoord; (dreigende) overbelasting begrenst de hulp. Leeftijdsbanden zijn gemeentelijk beleid.',
      artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder b',
    },
  },
  mantelzorg: {
    vraag: 'Wie zorgt al voor u, en wil en kan die persoon doorgaan?',
    hulp: 'Een mantelzorger is iemand die voor u zorgt, omdat u elkaar goed kent.',
    voorbeelden: [
      'Mijn zus doet de was. Dat wil ze blijven doen.',
      'Mijn zoon komt elke zondag. Vaker lukt niet naast zijn werk.',
    ],
    tips: [
      'Vraag het de ander zelf. Schrijf op wat die zegt.',
      'Spreek af tot wanneer de hulp doorgaat.',
      'Stopt de hulp later? Vertel het dan aan de gemeente.',
    ],
    tipsMantelzorger: [
      'Helpen is vrijwillig. U mag ook een deel doen, of stoppen.',
      'Vertel wat u zelf nodig hebt. De gemeente moet dat vragen.',
      'U mag een gesprek vragen zonder de ander erbij.',
    ],
    durfTeVragen: [
      'Zeg: ik wil weten wat jij volhoudt. Nee is ook goed.',
      'Vraag om een vaste dag. Dat is vaak makkelijker dan steeds bellen.',
    ],
    meenemen: ['Een lijst van wie u helpt, waarmee en hoe vaak.', 'Als het kan: uw helper zelf.'],
    regel: {
      tekst:
        'Deze hulp is vrijwillig en onbetaald. Zij telt alleen mee als de helper het zelf wil en kan.',
      precies:
        'Mantelzorg is vrijwillig en onbetaald (CRVB:2017:17). Zij telt voor zover de mantelzorger dit recent in eigen woorden heeft bevestigd, en niet langer dan zij duurt. De behoefte van de mantelzorger zelf wordt onderzocht (onder d).',
      artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder c en d',
    },
  },
  sociaalNetwerk: {
    vraag: 'Wie kent u verder die iets zou kunnen doen?',
    hulp: 'Denk aan vrienden, buren, een club of een kerk. U hoeft niemand te vragen.',
    voorbeelden: [
      'Mijn buurman zet de kliko buiten.',
      'Iemand van het koor haalt mij op voor de repetitie.',
    ],
    tips: [
      'Begin met iets kleins, voor één keer.',
      'Wilt u het niet vragen? Zeg dat gewoon. Dat is een goed antwoord.',
    ],
    tipsMantelzorger: ['Maak een lijstje van klusjes die een ander ook kan doen.'],
    durfTeVragen: [
      'Zeg precies wat u vraagt: wil je dinsdag mijn vuilnis buiten zetten?',
      'Zeg erbij dat nee ook mag. Dat praat makkelijker.',
      'Denk aan wat u zelf kunt doen voor een ander. Zo is het in balans.',
      'Vindt u vragen moeilijk? Oefen het met iemand die u vertrouwt.',
    ],
    meenemen: ['Namen van mensen die misschien iets willen doen.'],
    regel: {
      tekst:
        'Hulp van vrienden en buren is vrijwillig. U mag weigeren om het te vragen. Dat heeft geen gevolgen.',
      precies:
        'Hulp uit het sociaal netwerk is vrijwillig. Weigeren om te vragen is een volledig antwoord, mits het gesprek erover is vastgelegd. Personen worden niet zonder instemming van de cliënt benaderd.',
      artikel: 'Wmo 2015 art. 1.1.1 en 2.3.2 lid 4 onder c',
    },
  },
} as const satisfies Record<string, TredeInhoud>;
