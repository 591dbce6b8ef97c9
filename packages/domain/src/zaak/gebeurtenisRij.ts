import type { ZaakFeiten } from './feiten.ts';
import type { Eis, Guard } from './guard.ts';
import type { Toestand } from './toestand.ts';

/** The facts that are a day. */
export type DagFeit = {
  [Feit in keyof ZaakFeiten]: ZaakFeiten[Feit] extends ZaakFeiten['geslotenOp'] ? Feit : never;
}[keyof ZaakFeiten];

/** One thing that can happen to a case. */
export interface GebeurtenisRij {
  /** What the button says. */
  naam: string;
  /** What the timeline says; the name where that already tells what happened. */
  gebeurd?: string;
  van: readonly Toestand[] | 'elke';
  /** `null` leaves the state as it is. */
  naar: Toestand | null;
  /** From these states the state stays: the step goes on beside an application or a provision. */
  blijft?: readonly Toestand[];
  /** May also come after the case has ended, such as a complaint. */
  naEinde?: true;
  wie: 'inwoner' | 'consulent' | 'beide';
  artikel: string;
  /** The fact that gets the day of the step. */
  feit?: DagFeit;
  /** What the facts must allow. */
  guard?: Guard;
  /** What the step must bring along. */
  eis?: Eis;
}
