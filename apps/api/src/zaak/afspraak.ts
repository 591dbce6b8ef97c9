import type { MedewerkerContext } from '../trpc.ts';
import type { Afspraak, ZaakStand } from './views.ts';

export const plan = async (
  _ctx: MedewerkerContext,
  _input: {
    id: string;
    versie: number;
    begin: string;
    duurMinuten: number;
    plaats: string;
    wie: string;
  },
): Promise<ZaakStand & { afspraak: Afspraak }> => {
  throw new Error('not built yet');
};
export const annuleer = async (
  _ctx: MedewerkerContext,
  _input: { id: string; versie: number },
): Promise<ZaakStand & { afspraak: Afspraak }> => {
  throw new Error('not built yet');
};
