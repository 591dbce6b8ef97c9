import type { VraagId } from '../vraagId.ts';
import type { Vraag } from './vorm.ts';

const vast = { over: 'gesprek', letter: 'a', weetIkNiet: 'Dat weet ik nog niet' } as const;

/** What is needed to talk well (passende ondersteuning, Awb art. 2:1 lid 1). */
export const GESPREK = {
  taal: {
    ...vast,
    label: 'In welke taal praat u het liefst?',
    hulp: 'U mag om een tolk vragen. Een tolk vertaalt wat u en de gemeente tegen elkaar zeggen.',
    voorbeeld: 'Ik praat thuis Turks. Moeilijke woorden begrijp ik beter met een tolk.',
    keuzes: [
      { waarde: 'nederlands', label: 'Nederlands' },
      { waarde: 'gebarentaal', label: 'Nederlandse Gebarentaal' },
      { waarde: 'andereTaal', label: 'Een andere taal' },
      { waarde: 'tolk', label: 'Ik wil graag een tolk' },
    ],
    meerkeuze: true,
    tips: ['Vraag op tijd om een tolk. De gemeente heeft tijd nodig om die te regelen.'],
    tipsMantelzorger: [
      'Laat liever een tolk vertalen dan een kind of familielid. Dan kunt u zelf meepraten.',
    ],
    regel: {
      tekst: 'De gemeente moet u goed helpen als u contact met haar hebt.',
      artikel: 'Algemene wet bestuursrecht, artikel 2:1 lid 1',
    },
  },
  horen: {
    ...vast,
    label: 'Kunt u een gesprek goed horen en volgen?',
    hulp: 'Vertel wat het voor u makkelijker maakt om te luisteren en te praten.',
    voorbeeld: 'Ik hoor weinig met mijn linkeroor. Ga liever rechts van mij zitten.',
    keuzes: [
      { waarde: 'goed', label: 'Dat gaat goed' },
      { waarde: 'stil', label: 'Ik hoor beter in een stille kamer' },
      { waarde: 'gehoorapparaat', label: 'Ik draag een gehoorapparaat' },
      { waarde: 'tolk', label: 'Ik heb een schrijftolk of gebarentolk nodig' },
      { waarde: 'rustigPraten', label: 'Ik heb meer tijd nodig om te praten of te denken' },
    ],
    meerkeuze: true,
    tips: [
      'U mag altijd om een pauze vragen.',
      'Begrijpt u iets niet? Vraag het gewoon nog een keer.',
    ],
    tipsMantelzorger: ['Praat niet te snel voor de ander. Geef tijd om zelf te antwoorden.'],
  },
  lezen: {
    ...vast,
    label: 'Hoe krijgt u het liefst informatie?',
    hulp: 'U krijgt na het gesprek een verslag. Vertel hoe u dat het beste kunt lezen.',
    voorbeeld: 'Ik zie slecht. Grote letters helpen mij, of iemand die het voorleest.',
    keuzes: [
      { waarde: 'gewoon', label: 'Gewoon op papier of op de computer' },
      { waarde: 'groteLetters', label: 'In grote letters' },
      { waarde: 'eenvoudig', label: 'In korte, makkelijke zinnen' },
      { waarde: 'voorlezen', label: 'Ik wil dat iemand het mij vertelt of voorleest' },
      { waarde: 'hulpprogramma', label: 'Op de computer, met een programma dat voorleest' },
    ],
    meerkeuze: true,
    tips: ['Veel mensen vinden brieven van de gemeente moeilijk. Zeg het gerust.'],
    tipsMantelzorger: ['Spreek samen af wie de brieven leest. En wie er antwoord op geeft.'],
  },
  plek: {
    ...vast,
    label: 'Waar wilt u het gesprek voeren?',
    hulp: 'Meestal komt iemand van de gemeente bij u thuis. Het mag ook ergens anders. Vertel ook wanneer u de meeste energie hebt.',
    voorbeeld:
      'Liever bij mij thuis, en niet voor tien uur. In de ochtend kom ik langzaam op gang.',
    keuzes: [
      { waarde: 'thuis', label: 'Bij mij thuis' },
      { waarde: 'gemeentehuis', label: 'In het gemeentehuis' },
      { waarde: 'buurthuis', label: 'In een buurthuis of wijkcentrum' },
      { waarde: 'telefoon', label: 'Aan de telefoon' },
      { waarde: 'beeldbellen', label: 'Met beeldbellen' },
      { waarde: 'ergensAnders', label: 'Ergens anders' },
    ],
    tips: [
      'Thuis kunt u laten zien wat lastig is.',
      'Kunt u thuis niet vrij praten? Kies dan een andere plek.',
    ],
    tipsMantelzorger: ['Wilt u ook apart met de gemeente praten? Dat mag u vragen.'],
  },
  wieErbij: {
    ...vast,
    label: 'Wie wilt u bij het gesprek hebben?',
    hulp: 'Samen hoort u meer dan alleen. Schrijf op wie er komt en wat die persoon voor u doet.',
    voorbeeld: 'Mijn dochter komt mee. Zij doet mijn was en weet hoe het echt gaat.',
    keuzes: [
      { waarde: 'alleen', label: 'Ik voer het gesprek liever alleen' },
      { waarde: 'partner', label: 'Mijn partner' },
      { waarde: 'familie', label: 'Iemand uit mijn familie' },
      { waarde: 'verzorger', label: 'Degene die voor mij zorgt' },
      { waarde: 'vriend', label: 'Een vriend, vriendin of buur' },
      { waarde: 'clientondersteuner', label: 'Een cliëntondersteuner (helpt u gratis)' },
      { waarde: 'iemandAnders', label: 'Iemand anders' },
    ],
    meerkeuze: true,
    tips: [
      'Vraag of iemand meeschrijft. Dan kunt u zelf rustig luisteren.',
      'Wilt u het gesprek opnemen? Vraag dan eerst of iedereen dat goedvindt.',
    ],
    tipsMantelzorger: [
      'Probeer erbij te zijn. U weet hoe de dagen echt gaan.',
      'Ook uw eigen vragen horen in dit gesprek.',
    ],
    regel: {
      tekst:
        'Een cliëntondersteuner is iemand die met u meedenkt en naast u staat. Die hulp is gratis. De cliëntondersteuner werkt niet voor de gemeente, maar voor u.',
      artikel: 'Wmo 2015, artikel 2.2.4 en artikel 2.3.2 lid 3',
    },
  },
} satisfies Partial<Record<VraagId, Vraag>>;
