import type { InwonerContext } from '../trpc.ts';
import type { ZaakVolg } from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export const volg = async (_ctx: InwonerContext): Promise<ZaakVolg> => later();
export const aanvullen = async (_ctx: InwonerContext, _tekst: string): Promise<ZaakVolg> => later();
export const vraagAan = async (
  _ctx: InwonerContext,
  _input: { akkoord: 'akkoord' | 'nietAkkoord'; toelichting: string },
): Promise<ZaakVolg> => later();
export const geenAanvraag = async (_ctx: InwonerContext, _tekst: string): Promise<ZaakVolg> =>
  later();
export const trekIn = async (_ctx: InwonerContext, _tekst: string): Promise<ZaakVolg> => later();
