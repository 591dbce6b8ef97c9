import type { PlanStatus } from '@keukentafel/domain/view';
import type { Toestand, VolgendeStap } from '@keukentafel/domain/zaak';
import type { Medewerker } from '../zaak/views.ts';

/** One line of the work list: no content of the case, only dates, state and the next step. */
export interface WerkvoorraadRij {
  id: string;
  referentie: string;
  toestand: Toestand;
  toestandNaam: string;
  gemeldOp: string;
  planStatus: PlanStatus;
  planUiterlijk: string;
  volgendeStap: VolgendeStap;
  spoed: boolean;
  consulent: Medewerker | null;
  versie: number;
}
