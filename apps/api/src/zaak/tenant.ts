import { withTenant, type Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { Ctx } from '../context.ts';

/**
 * One transaction in the caller's municipality. A `Verouderd` that the work returns is thrown only
 * after the commit, so that the text that came too late stays kept as a revision.
 * @throws Verouderd
 */
export const inGemeente = async <T>(
  ctx: Pick<Ctx, 'db' | 'gemeente'>,
  work: (tx: Tx) => Promise<T | Verouderd>,
): Promise<T> => {
  const result = await withTenant(ctx.db, ctx.gemeente.id, work);
  if (result instanceof Verouderd) throw result;
  return result;
};
