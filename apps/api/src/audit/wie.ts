import { relatieVan, type Relatie } from '@keukentafel/domain/policy';
import type { Ctx } from '../context.ts';
import { pseudonym } from './regel.ts';

/** The acting person as a line of the log tells it. */
export interface Wie {
  door: string;
  rol: string;
  namens: string | null;
  relatie: Relatie;
  /** What the resident may read of it; staff only. */
  voorInwoner: { functie: string; teamId: string | null } | null;
}

type Person = Pick<Ctx, 'inwoner' | 'medewerker' | 'keys'>;

/** Who acts, without a name: staff by function, a helper for the resident whose plan it is. */
export const wieVan = ({ inwoner, medewerker, keys }: Person): Wie => {
  const known = (id: string): string => pseudonym(keys.auditKey, id);
  if (medewerker) {
    const { id, functie, teamId } = medewerker;
    const base = { door: known(id), rol: functie, namens: null, relatie: 'geen' } as const;
    return { ...base, voorInwoner: { functie, teamId } };
  }
  if (!inwoner)
    return { door: '', rol: 'publiek', namens: null, relatie: 'geen', voorInwoner: null };
  const relatie = relatieVan(inwoner);
  const holder = known(inwoner.planId);
  if (relatie === 'eigen')
    return { door: holder, rol: 'inwoner', namens: null, relatie, voorInwoner: null };
  const helper = known(inwoner.helper?.id ?? inwoner.sessieId);
  return { door: helper, rol: relatie, namens: holder, relatie, voorInwoner: null };
};
