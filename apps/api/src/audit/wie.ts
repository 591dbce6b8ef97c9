import { relatieVan, type Relatie } from '@keukentafel/domain/policy';
import type { Ctx } from '../context.ts';
import { pseudonym } from './regel.ts';

/** The acting person as a line of the log tells it. */
export interface Wie {
  door: string;
  rol: string;
  namens: string | null;
  relatie: Relatie;
  medewerker: { id: string; teamId: string | null; stepUpOp: number | null } | null;
  /** What the resident may read of it; staff only. */
  voorInwoner: { functie: string; teamId: string | null } | null;
}

type Person = Pick<Ctx, 'inwoner' | 'medewerker' | 'keys'>;

/** Who acts, without a name: staff by function, a helper for the resident whose plan it is. */
export const wieVan = ({ inwoner, medewerker, keys }: Person): Wie => {
  const known = (id: string): string => pseudonym(keys.auditKey, id);
  if (medewerker) {
    const { id, functie, teamId, stepUpOp } = medewerker;
    const base = { door: known(id), rol: functie, namens: null, relatie: 'geen' } as const;
    return { ...base, medewerker: { id, teamId, stepUpOp }, voorInwoner: { functie, teamId } };
  }
  const nobody = { medewerker: null, voorInwoner: null };
  if (!inwoner) return { door: '', rol: 'publiek', namens: null, relatie: 'geen', ...nobody };
  const relatie = relatieVan(inwoner);
  const holder = known(inwoner.planId);
  if (relatie === 'eigen')
    return { door: holder, rol: 'inwoner', namens: null, relatie, ...nobody };
  const helper = known(inwoner.helper?.id ?? inwoner.sessieId);
  return { door: helper, rol: relatie, namens: holder, relatie, ...nobody };
};
