import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import type { Day } from '../time/index.ts';
import { Eis, Sleutel, Spoed, unique, type Taak } from './behoefte.ts';
import { Bevinding } from './bevinding.ts';
import { TREDE_VOLGORDE, type LagereTrede, type Trede, type Uitkomst } from './trede.ts';

/** The mantelzorger as a person with an own need: words and no diagnosis (art. 2.3.2 lid 4 onder d). */
export const Mantelzorger = z.strictObject({
  naam: safeText(200).min(1, 'Vul in wie de mantelzorger is.'),
  relatie: optionalText(200),
  eigenWoorden: optionalText(2000),
});
export type Mantelzorger = z.infer<typeof Mantelzorger>;

/** Everything that was found about one need. Facts only: conclusions come from `assess`. */
export const Weging = z.strictObject({
  behoefteId: Sleutel,
  eis: Eis.nullable(),
  bevindingen: z
    .array(Bevinding)
    .max(TREDE_VOLGORDE.length + 1)
    .refine((rij) => unique(rij.map(({ trede }) => trede)), 'Elke trede staat er één keer.'),
  spoed: Spoed.nullish(),
  /** Letter d: a need of the mantelzorger, who is then the person it is about. */
  voor: Mantelzorger.nullish(),
});
export type Weging = z.infer<typeof Weging>;

/** How much of a task, in the unit of that task. */
export type TaakDeel = { taakId: string; hoeveelheid: number };

/** The conclusion on one rung: for the report (`reden`) and for the resident (`voorInwoner`). */
export type TredeAfweging = {
  trede: Trede;
  uitkomst: Uitkomst;
  bijdrage: TaakDeel[];
  rest: TaakDeel[];
  reden: string;
  voorInwoner: string;
  artikel: string;
  ontbreekt: string[];
};

/** Something that must be done before the engine may propose anything. */
export type Blokkade = { tekst: string; artikel: string; trede?: LagereTrede };

/** The outcome of one need: a proposal, never a decision (I8). */
export type Afweging = {
  behoefteId: string;
  perTrede: TredeAfweging[];
  rest: Taak[];
  blokkades: Blokkade[];
  voorstel: { soort: 'maatwerk' | 'geenMaatwerk'; taken: Taak[] } | null;
  /** Set when the ladder stops: the resident's own choice, no need, or outside the Wmo. */
  afgesloten: { soort: 'eigenKeuze' | 'geenBehoefte' | 'buitenWmo'; tekst: string } | null;
  /** Advice on arranging and paying oneself; never changes `rest`. */
  advies: { tekst: string; artikel: string; ontbreekt: string[] } | null;
  /** Temporary maatwerk in an urgent case; `loopt` is false outside its dates. */
  tijdelijk: (Spoed & { loopt: boolean; artikel: string }) | null;
  /** The first day on which the passage of time alone changes this outcome. */
  herzienOp: Day | null;
};
