import type { Alinea } from '@keukentafel/domain/zaak';
import type { MedewerkerContext } from '../zaak/actor.ts';
import type { ZaakStand } from '../zaak/views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export type AlineaStand = Alinea & { versie: number };

export const maak = async (
  _ctx: MedewerkerContext,
  _input: { id: string; versie: number },
): Promise<ZaakStand & { alineas: AlineaStand[] }> => later();
export const alinea = async (
  _ctx: MedewerkerContext,
  _input: { id: string; versie: number; alineaId: string; tekst: string },
): Promise<{ versie: number; alinea: AlineaStand }> => later();
export const verstrek = async (
  _ctx: MedewerkerContext,
  _input: { id: string; versie: number },
): Promise<ZaakStand> => later();
