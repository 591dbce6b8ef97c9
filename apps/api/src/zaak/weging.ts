import type { Afweging, Bevinding, Eis, Trede } from '@keukentafel/domain/ladder';
import type { Leefgebied } from '@keukentafel/domain/plan';
import type { MedewerkerContext } from '../trpc.ts';
import type { BehoefteStand } from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export interface WegingSaved {
  versie: number;
  afweging: Afweging;
}

export const behoefte = async (
  _ctx: MedewerkerContext,
  _input: {
    id: string;
    behoefteId?: string | undefined;
    leefgebied: Leefgebied;
    omschrijving: string;
  },
): Promise<{ behoefte: BehoefteStand }> => later();
export const eis = async (
  _ctx: MedewerkerContext,
  _input: { id: string; behoefteId: string; versie: number; eis: Eis },
): Promise<WegingSaved> => later();
export const bevinding = async (
  _ctx: MedewerkerContext,
  _input: { id: string; behoefteId: string; trede: Trede; versie: number; bevinding: Bevinding },
): Promise<WegingSaved> => later();
