import type { Klok } from '@keukentafel/domain/zaak';
import type { Melding } from '@keukentafel/domain/plan';
import type { InwonerContext } from '../trpc.ts';
import type { HandInReceipt } from '../plan/views.ts';

export interface MeldingInput {
  melding: Melding;
  planMeesturen: boolean;
  andereGemeenteGelezen?: boolean | undefined;
}

/** What the resident gets at once: number, both clocks, and what happens next. */
export interface Ontvangst {
  referentie: string;
  gemeldOp: string;
  klokken: Klok[];
  plan: HandInReceipt | null;
  /** Advice when the postcode lies elsewhere: the municipality forwards it (Awb 2:3). */
  andereGemeente: { naam: string; tekst: string } | null;
}

export const meld = async (_ctx: InwonerContext, _input: MeldingInput): Promise<Ontvangst> => {
  throw new Error('not built yet');
};
