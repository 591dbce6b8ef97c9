import type { Reactie } from '@keukentafel/domain/zaak';
import type { InwonerContext } from '../zaak/actor.ts';

export const reageer = async (
  _ctx: InwonerContext,
  _reactie: Reactie,
): Promise<{ reactie: Reactie }> => {
  throw new Error('not built yet');
};
