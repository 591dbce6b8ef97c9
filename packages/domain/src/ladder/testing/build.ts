import type { z } from 'zod';
import { day } from '../../time/index.ts';
import { Eis, type Taak } from '../behoefte.ts';
import { Bevinding } from '../bevinding.ts';
import type { Weging } from '../weging.ts';

/** The day on which every test judges: a Monday. */
export const TODAY = day('2026-11-23');
export const YESTERDAY = day('2026-11-22');

export type BevindingInput = z.input<typeof Bevinding>;

/** A finding with a reason, so that a test can leave out what it is not about. */
export const finding = (input: BevindingInput): Bevinding =>
  Bevinding.parse({ motivering: 'Besproken aan tafel.', ...input });

/** Two hours of cleaning, concrete enough to weigh. */
export const CLEANING: Taak = {
  id: 'schoonmaken',
  omschrijving: 'vloeren schoonmaken',
  eenheid: 'urenPerWeek',
  hoeveelheid: 2,
};

export const requirement = (over: Partial<z.input<typeof Eis>> = {}): Eis =>
  Eis.parse({
    taken: [CLEANING],
    toelichting: 'Bukken lukt niet meer door een stijve rug.',
    adviesNodig: false,
    adviesOp: null,
    ...over,
  });

/** Every lower rung talked about, and none of them brings anything. */
export const NOTHING_HELPS: readonly BevindingInput[] = [
  { trede: 'eigenKracht' },
  { trede: 'gebruikelijkeHulp', huishoudenBron: 'basisregistratie' },
  { trede: 'mantelzorg', besprokenOp: YESTERDAY },
  { trede: 'sociaalNetwerk', besprokenOp: YESTERDAY },
  { trede: 'algemeenGebruikelijk' },
  { trede: 'voorliggendeWet' },
  { trede: 'algemeneVoorziening' },
];

/** A need with these findings; the other rungs were assessed and bring nothing. */
export function weighing(inputs: readonly BevindingInput[] = [], eis = requirement()): Weging {
  const rungs = inputs.map(({ trede }) => trede);
  const others = NOTHING_HELPS.filter(({ trede }) => !rungs.includes(trede));
  return { behoefteId: 'huishouden', eis, bevindingen: [...inputs, ...others].map(finding) };
}

/** A contribution to the cleaning. */
export const gives = (wie: string, hoeveelheid: number, over = {}) => ({
  taakId: CLEANING.id,
  wie,
  hoeveelheid,
  ...over,
});
