import type { VraagId } from '../vraagId.ts';
import type { Vraag } from './vorm.ts';

const vast = { over: 'behoefte', letter: 'a', weetIkNiet: 'Dat weet ik niet' } as const;

/** What the need is, before anyone asks who could help (CRvB order: first the need). */
export const BEHOEFTE = {
  watGaatGoed: {
    ...vast,
    label: 'Wat gaat hierbij goed?',
    hulp: 'Begin met wat lukt. Ook kleine dingen tellen. Zo weet de gemeente wat vooral zo moet blijven.',
    voorbeeld: 'De afwas doe ik zelf. Als ik erbij kan zitten, kan ik ook strijken.',
    tips: ['Denk aan gisteren. Wat hebt u toen zelf gedaan?'],
    tipsMantelzorger: ['Vraag het ook aan de ander. Soms lukt er meer dan u denkt.'],
  },
  watLuktNiet: {
    ...vast,
    label: 'Wat lukt niet, of kost te veel moeite?',
    hulp: 'Vertel wat er misgaat en hoe vaak. Wees eerlijk. Maak het niet mooier dan het is.',
    voorbeeld: 'Stofzuigen lukt niet meer. Na vijf minuten heb ik te veel pijn in mijn rug.',
    tips: [
      'U hoeft niet te vertellen welke ziekte u hebt. Het gaat om wat u merkt.',
      'Lukt iets wel, maar bent u daarna uitgeput? Schrijf dat ook op.',
      'Een paar woorden is genoeg.',
    ],
    tipsMantelzorger: ['Wat doet u nu, dat blijft liggen als u er niet bent?'],
  },
  sindsWanneer: {
    ...vast,
    label: 'Sinds wanneer is dit zo?',
    hulp: 'Het hoeft geen precieze datum te zijn. Vertel ook of het erger wordt, of juist beter.',
    voorbeeld: 'Sinds ik in de zomer gevallen ben. Het gaat nu iets beter dan toen.',
    tips: ['Gebeurde er iets waardoor het begon? Schrijf dat erbij.'],
    tipsMantelzorger: ['Wanneer begon u met helpen? Dat is vaak een goed begin.'],
  },
  slechteDag: {
    ...vast,
    label: 'Hoe gaat het op een slechte dag?',
    hulp: 'Niet elke dag is gelijk. Vertel wat er op een slechte dag gebeurt. En hoe vaak dat is.',
    voorbeeld: 'Twee dagen per week kom ik bijna niet uit bed. Dan eet ik alleen brood.',
    tips: [
      'Komt de gemeente op een goede dag? Dan weet zij toch hoe een slechte dag is.',
      'Houd een week lang bij hoe het gaat. Een paar woorden per dag is genoeg.',
    ],
    tipsMantelzorger: ['Wat vraagt zo’n dag van u? Moet u dan vrij nemen of ’s nachts opstaan?'],
  },
  watGeprobeerd: {
    ...vast,
    label: 'Wat hebt u al geprobeerd?',
    hulp: 'Denk aan een andere manier, een hulpmiddel, of iemand die kwam helpen. Vertel wat hielp en wat niet.',
    voorbeeld: 'Ik kocht een lichte stofzuiger. Dat scheelt, maar bukken blijft moeilijk.',
    tips: ['Hebt u nog niets geprobeerd? Dat is ook een goed antwoord.'],
    tipsMantelzorger: ['Wat hebt u samen al geregeld? En wat hield u niet vol?'],
  },
  resultaat: {
    ...vast,
    label: 'Wat moet er beter worden? Wat is voor u het belangrijkste?',
    hulp: 'Denk eerst aan wat u wilt bereiken. Welke hulp daarbij past, komt later.',
    voorbeeld: 'Ik wil weer iemand durven uitnodigen, omdat mijn huis schoon is.',
    tips: [
      'Stel: over een half jaar gaat het goed. Waar merkt u dat aan?',
      'Schrijf ook op wat u echt niet wilt.',
    ],
    tipsMantelzorger: ['Vertel ook wat het u zelf zou geven.'],
  },
} satisfies Partial<Record<VraagId, Vraag>>;
