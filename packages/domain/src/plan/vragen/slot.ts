import type { VraagId } from '../vraagId.ts';
import type { Vraag } from './vorm.ts';

const vast = { over: 'plan', weetIkNiet: 'Dat weet ik nog niet' } as const;

/** What is asked once, after the needs: the carer, other help, costs, who speaks, pgb. */
export const SLOT = {
  mantelzorgerNodig: {
    ...vast,
    letter: 'd',
    label: 'Wat heeft degene nodig die voor u zorgt?',
    hulp: 'Zorgen kan zwaar zijn. Ook voor uw mantelzorger (de persoon die voor u zorgt) bestaat hulp.',
    voorbeeld: 'Mijn vrouw slaapt slecht. Zij wil één dag per week voor zichzelf.',
    keuzes: [
      { waarde: 'nietNodig', label: 'Er is nu niets nodig' },
      { waarde: 'vrijeTijd', label: 'Af en toe vrij zijn' },
      { waarde: 'overnemen', label: 'Iemand die een deel van de taken overneemt' },
      { waarde: 'advies', label: 'Informatie en advies' },
      { waarde: 'praten', label: 'Praten met iemand die het begrijpt' },
      { waarde: 'nachtRust', label: 'Rust in de nacht' },
      { waarde: 'geen', label: 'Niemand zorgt op die manier voor mij' },
    ],
    meerkeuze: true,
    tips: ['Vraag het aan de persoon zelf. Laat die het liefst zelf opschrijven.'],
    tipsMantelzorger: [
      'Kunt u het zorgen combineren met uw werk en uw eigen leven?',
      'Kunt u het nog aan? Wat helpt u om het vol te houden?',
      'U mag vragen om een gesprek zonder de ander erbij.',
    ],
    regel: {
      tekst: 'De gemeente moet ook onderzoeken wat uw mantelzorger nodig heeft.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder d',
    },
  },
  andereHulp: {
    ...vast,
    letter: 'f',
    label: 'Welke zorg of hulp hebt u nu al van anderen?',
    hulp: 'Denk aan thuiszorg, een dokter, een school, uw werk of hulp bij schulden.',
    voorbeeld: 'De wijkverpleegster komt elke ochtend. Mijn rollator heb ik via de winkel gekocht.',
    keuzes: [
      { waarde: 'geen', label: 'Geen andere zorg of hulp' },
      { waarde: 'wijkverpleging', label: 'Thuiszorg of wijkverpleging' },
      { waarde: 'behandeling', label: 'Een dokter, therapeut of andere behandelaar' },
      { waarde: 'wlz', label: 'Zorg uit de Wlz (voor wie altijd zorg nodig heeft)' },
      { waarde: 'werkEnInkomen', label: 'Hulp bij werk, inkomen of schulden' },
      { waarde: 'jeugd', label: 'Hulp voor mijn kind, of via school' },
      { waarde: 'hulpmiddelen', label: 'Hulpmiddelen die ik al heb' },
    ],
    meerkeuze: true,
    tips: [
      'Schrijf op wie er komt, hoe vaak en waarvoor.',
      'Is hulp van een ander loket geweigerd? Neem die brief mee.',
    ],
    tipsMantelzorger: ['Wie belt u nu als er iets misgaat? Zet die naam erbij.'],
    regel: {
      tekst:
        'De gemeente stemt de hulp af met andere zorg die u hebt. Uw gegevens bij een zorgverzekeraar opvragen mag alleen als u dat goedvindt.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder f en artikel 5.1.1 lid 5',
    },
  },
  kosten: {
    ...vast,
    letter: 'g',
    label: 'Wat wilt u weten over de kosten?',
    hulp: 'Voor hulp van de gemeente betaalt u meestal een eigen bijdrage. Dat is een deel van de kosten.',
    voorbeeld: 'Ik wil vooraf weten wat ik per maand moet betalen.',
    tips: [
      'U hoeft hier niets over uw inkomen te vertellen.',
      'Vraag wat u moet betalen, en wanneer de eerste rekening komt.',
    ],
    tipsMantelzorger: ['Betaalt u zelf kosten? Vraag of daar iets voor bestaat.'],
    regel: {
      tekst: 'De gemeente moet in het onderzoek ook bekijken wat u zelf gaat betalen.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 4 onder g',
    },
  },
  vertegenwoordiger: {
    ...vast,
    letter: 'a',
    label: 'Mag iemand anders namens u spreken of tekenen?',
    hulp: 'Zo iemand heet een vertegenwoordiger. Schrijf op wie het is en wat die voor u regelt.',
    voorbeeld: 'Mijn zoon heeft een volmacht. Hij regelt mijn post en mijn geld.',
    keuzes: [
      { waarde: 'nee', label: 'Nee, dat doe ik zelf' },
      { waarde: 'familie', label: 'Ja, mijn partner of iemand uit mijn familie' },
      { waarde: 'volmacht', label: 'Ja, iemand met een volmacht van mij' },
      { waarde: 'mentor', label: 'Ja, een mentor of curator (benoemd door de rechter)' },
      { waarde: 'bewindvoerder', label: 'Ja, een bewindvoerder (alleen voor mijn geld)' },
    ],
    meerkeuze: true,
    tips: ['Een volmacht is een papier waarin u iemand toestemming geeft. Neem het mee.'],
    tipsMantelzorger: ['Zorgen voor iemand geeft u niet vanzelf het recht om te tekenen.'],
    regel: {
      tekst:
        'U mag zich altijd laten helpen of iemand laten spreken. De gemeente kan om een geschreven volmacht vragen. Dat is een papier met uw toestemming.',
      artikel: 'Algemene wet bestuursrecht, artikel 2:1, en Wmo 2015, artikel 1.1.1 lid 2',
    },
  },
  pgbWens: {
    ...vast,
    letter: 'a',
    label: 'Wilt u hulp van de gemeente, of zelf hulp inkopen?',
    hulp: 'Zelf hulp inkopen kan soms met een pgb. Dat is geld waarmee u zelf uw hulp kiest en regelt.',
    voorbeeld: 'Ik wil een pgb. Mijn vaste hulp kent mij al vijf jaar.',
    keuzes: [
      { waarde: 'natura', label: 'De gemeente regelt de hulp voor mij' },
      { waarde: 'pgb', label: 'Ik wil zelf hulp kiezen met een pgb' },
      { waarde: 'uitleg', label: 'Ik wil eerst meer uitleg' },
    ],
    tips: [
      'Met een pgb maakt u zelf afspraken en houdt u de administratie bij.',
      'Wilt u een pgb? Schrijf op waarom, en wie u dan wilt inhuren.',
    ],
    tipsMantelzorger: ['Helpt u bij een pgb? Bedenk dan of u de administratie wilt doen.'],
    regel: {
      tekst:
        'De gemeente moet in gewone woorden uitleggen wat een pgb is. En ook wat u er zelf voor moet doen.',
      artikel: 'Wmo 2015, artikel 2.3.2 lid 6 en artikel 2.3.6',
    },
  },
} satisfies Partial<Record<VraagId, Vraag>>;
