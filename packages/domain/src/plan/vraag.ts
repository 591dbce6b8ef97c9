import { AANBOD } from './vragen/aanbod.ts';
import { BEHOEFTE } from './vragen/behoefte.ts';
import { EIGEN_KRING } from './vragen/eigenKring.ts';
import { GESPREK } from './vragen/gesprek.ts';
import { SLOT } from './vragen/slot.ts';
import type { Keuze, Vraag } from './vragen/vorm.ts';
import { VRAAG_IDS, type VraagId, type VraagOver } from './vraagId.ts';

/** All questions with their words, choices, tips and the rule behind them. */
export const VRAGEN: Record<VraagId, Vraag> = {
  ...GESPREK,
  ...BEHOEFTE,
  ...EIGEN_KRING,
  ...AANBOD,
  ...SLOT,
};

/** The questions about this, in the order of the screens. */
export const vragenOver = (over: VraagOver): VraagId[] =>
  VRAAG_IDS.filter((id) => VRAGEN[id].over === over);

/** The choice of a question with this value, if it has one. */
export const keuzeVan = (vraag: VraagId, waarde: string): Keuze | undefined =>
  VRAGEN[vraag].keuzes?.find((keuze) => keuze.waarde === waarde);

interface AnswerFields {
  vraag: VraagId;
  behoefteId: string | null;
  keuzes: string[];
  deel: string | null;
}

/** Where an answer breaks the question table: which field, and what to say about it. */
export function answerProblems(antwoord: AnswerFields): { pad: keyof AnswerFields; zin: string }[] {
  const { over, meerkeuze, metDeel } = VRAGEN[antwoord.vraag];
  const perNeed = over === 'behoefte' || over === 'trede';
  const unknown = antwoord.keuzes.some((waarde) => !keuzeVan(antwoord.vraag, waarde));
  const twice = new Set(antwoord.keuzes).size < antwoord.keuzes.length;
  const tooMany = !meerkeuze && antwoord.keuzes.length > 1;
  return [
    perNeed !== (antwoord.behoefteId !== null) && {
      pad: 'behoefteId' as const,
      zin: 'Deze vraag hoort bij een ander deel van uw plan.',
    },
    (unknown || twice) && { pad: 'keuzes' as const, zin: 'Kies uit de lijst bij deze vraag.' },
    tooMany && { pad: 'keuzes' as const, zin: 'Kies één antwoord.' },
    antwoord.deel !== null &&
      !metDeel && { pad: 'deel' as const, zin: 'Bij deze vraag kunt u geen deel kiezen.' },
  ].filter((problem) => problem !== false);
}
