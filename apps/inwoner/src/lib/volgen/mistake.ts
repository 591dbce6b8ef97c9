import type { FieldError } from '@keukentafel/ui';

/** What a failed action about the case brings back. */
export interface Mistake {
  zin: string;
  fouten: readonly FieldError[];
  codeNodig: boolean;
  waarden: { wat: string; alineaId: string; tekst: string; keuze: string };
}

/** The typed text of this form, if it is the one that failed. */
export const typedIn = (mistake: Mistake | null, wat: string, alineaId = ''): string | undefined =>
  mistake?.waarden.wat === wat && mistake.waarden.alineaId === alineaId
    ? mistake.waarden.tekst
    : undefined;

export const errorAt = (mistake: Mistake | null, field: string): string | undefined =>
  mistake?.fouten.find(({ name }) => name === field)?.text;
