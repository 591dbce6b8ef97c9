import type { Besluit, Gebeurtenis } from '@keukentafel/domain/zaak';
import type { Day } from '@keukentafel/domain/time';
import type { MedewerkerContext } from '../trpc.ts';
import type { ZaakDossier, ZaakStand } from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

interface Version {
  id: string;
  versie: number;
}

export const open = async (_ctx: MedewerkerContext, _id: string): Promise<ZaakDossier> => later();
export const wijsToe = async (
  _ctx: MedewerkerContext,
  _input: Version & { medewerkerId: string },
): Promise<ZaakStand> => later();
export const stap = async (
  _ctx: MedewerkerContext,
  _input: Version & {
    gebeurtenis: Gebeurtenis;
    op?: Day | undefined;
    toelichting?: string | undefined;
  },
): Promise<ZaakStand> => later();
export const legAanvraagVast = async (
  _ctx: MedewerkerContext,
  _input: Version & { op: Day; toelichting: string },
): Promise<ZaakStand> => later();
export const neemBesluit = async (
  _ctx: MedewerkerContext,
  _input: Version & { besluit: Besluit },
): Promise<ZaakStand> => later();
