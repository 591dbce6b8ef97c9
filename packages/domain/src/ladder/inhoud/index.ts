import type { BevindingTrede } from '../bevinding.ts';
import { AANBOD } from './aanbod.ts';
import { EIGEN_KRING } from './eigenKring.ts';
import type { TredeInhoud } from './vorm.ts';

/** Question, help, examples, tips and the rule in plain words for every rung and the side branch. */
export const TREDE_INHOUD: Record<BevindingTrede, TredeInhoud> = { ...EIGEN_KRING, ...AANBOD };
export type { TredeInhoud };

/** What is said about a need itself and about urgent help, in two languages. */
export const REGELS = {
  nodig: {
    tekst: 'Eerst wordt duidelijk wat u nodig hebt, en hoeveel. Daarna pas wie kan helpen.',
    precies:
      'Eerst de hulpvraag, de problemen en de aard en omvang van de nodige ondersteuning; daarna pas wie daarin kan voorzien (stappenplan).',
    artikel: 'CRVB:2018:819 (bij Wmo 2015 art. 2.3.2 lid 4)',
  },
  spoed: {
    tekst: 'Kan het niet wachten? Dan geeft de gemeente meteen hulp, voor even.',
    precies:
      'In spoedeisende gevallen beslist het college onverwijld tot een tijdelijke maatwerkvoorziening, in afwachting van onderzoek en aanvraag.',
    artikel: 'Wmo 2015 art. 2.3.3',
  },
} as const;
