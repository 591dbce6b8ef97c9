import { TERMIJNEN, type Einddatum } from '@keukentafel/domain/time';
import type { Klok } from '@keukentafel/domain/zaak';
import type { KlokView } from '@keukentafel/ui';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A clock with its name in words. */
export const klokView = (klok: Klok): KlokView => ({
  ...klok,
  naam: capital(TERMIJNEN[klok.naam].naam),
});

/** A last day with its reasons, for a page that shows just one. */
export interface Dag {
  lastDay: string;
  because: string[];
  artikel: string;
}

export const dagView = ({ lastDay, because, artikel }: Einddatum): Dag => ({
  lastDay,
  because,
  artikel,
});
