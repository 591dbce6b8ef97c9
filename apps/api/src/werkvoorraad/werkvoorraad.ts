import type { Toestand } from '@keukentafel/domain/zaak';
import type { MedewerkerContext } from '../zaak/actor.ts';
import type { Medewerker } from '../zaak/views.ts';
import type { WerkvoorraadRij } from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export interface LijstInput {
  filter?: 'mijn' | 'team' | 'nieuw' | 'spoed' | 'afgerond' | undefined;
  toestand?: Toestand | undefined;
  sorteer?: 'urgentie' | 'datum' | 'referentie' | 'gemeld' | undefined;
  zoek?: string | undefined;
}

export const lijst = async (
  _ctx: MedewerkerContext,
  _input: LijstInput,
): Promise<WerkvoorraadRij[]> => later();
export const medewerkers = async (_ctx: MedewerkerContext): Promise<Medewerker[]> => later();
