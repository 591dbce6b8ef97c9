import type { Letter, VraagId, VraagOver } from '../vraagId.ts';
import type { Deel } from '../deel.ts';

/** One thing to choose; `deel` is set when the choice itself says how much this rung carries. */
export interface Keuze {
  waarde: string;
  label: string;
  deel?: Deel;
}

/** The rungs a plan asks about, named as in the ladder, with the advisory branch and the remainder. */
export type VraagTrede = Extract<
  VraagId,
  | 'eigenKracht'
  | 'gebruikelijkeHulp'
  | 'mantelzorg'
  | 'sociaalNetwerk'
  | 'zelfRegelenEnBetalen'
  | 'algemeneVoorziening'
  | 'rest'
>;

/** A question as a resident sees it: one screen, always skippable. */
export interface Vraag {
  over: VraagOver;
  /** Set for the questions of one rung. */
  trede?: VraagTrede;
  /** Under which letter of art. 2.3.2 lid 4 the answer stands in plan and report. */
  letter: Letter;
  label: string;
  hulp: string;
  voorbeeld?: string;
  keuzes?: Keuze[];
  meerkeuze?: boolean;
  /** Whether the resident can say how much of the need this carries. */
  metDeel?: boolean;
  /** The words of the "I do not know" choice. */
  weetIkNiet: string;
  tips: string[];
  tipsMantelzorger: string[];
  /** The rule behind the question in plain words. */
  regel?: { tekst: string; artikel: string };
  /** What to tell once a choice is made; it never changes what someone is entitled to. */
  info?: Record<string, string[]>;
}
