import type { Einddatum } from '@keukentafel/domain/time';
import type { Plan, PlanRecord, Sectie } from '@keukentafel/domain/plan';
import type { Toestand } from '@keukentafel/domain/zaak';

import type { Als } from '../context.ts';
import type { Wie } from '../delen/helper.ts';

/** What the resident's plan page needs: the plan, the version of each record and the case, if any. */
export interface PlanView {
  plan: Plan;
  versies: Record<string, number>;
  zaak: PlanZaak | null;
  als: Als;
  /** Per record that a helper typed: who. */
  door: Record<string, Wie>;
}

export interface PlanZaak {
  referentie: string;
  toestand: Toestand;
  gemeldOp: string;
  planIngediend: boolean;
  planUiterlijk: Einddatum;
}

/** A record that was saved elsewhere in the meantime; the typed text is kept as a revision. */
export interface Conflict {
  key: string;
  versie: number;
  record: PlanRecord;
}

export interface SaveResult {
  versies: Record<string, number>;
  conflicten: Conflict[];
}

/** What goes to the municipality, counted beside what stays private. */
export interface Preview {
  secties: Sectie[];
  aantalPrive: number;
  lezers: string;
}

export interface HandInReceipt {
  referentie: string;
  ontvangenOp: string;
  teLaat: boolean;
  uiterlijk: Einddatum;
  /** 1 for the first hand-in; a later one stands beside it and never replaces it. */
  versie: number;
}
