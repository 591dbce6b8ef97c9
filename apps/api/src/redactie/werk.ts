import type { Ctx, MedewerkerSessie } from '../context.ts';
import { withTenant, type Db, type Tx } from '../db/database.ts';
import type { Day } from '@keukentafel/domain/time';
import type { Werk } from './huidig.ts';

type Where = Pick<Ctx, 'db' | 'now' | 'today'> & { readonly gemeente: { readonly id: string } };

/** Runs an act of the editors in one transaction of this municipality. */
export const aanHetWerk = <T>(
  { db, gemeente, now, today }: Where,
  work: (werk: Werk) => Promise<T>,
): Promise<T> => inTenant(db, gemeente.id, { today, at: new Date(now()) }, work);

const inTenant = <T>(
  db: Db,
  gemeenteId: string,
  when: { today: Day; at: Date },
  work: (werk: Werk) => Promise<T>,
): Promise<T> => withTenant(db, gemeenteId, (tx: Tx) => work({ tx, gemeenteId, ...when }));

export const alsIndiener = ({ id, naam }: MedewerkerSessie) => ({
  ...{ naam, medewerkerId: id, aanbiederId: null },
});
