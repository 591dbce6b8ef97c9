import { writeLines } from '../audit/write.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { Ctx } from '../context.ts';

/**
 * One transaction in the caller's municipality; what it looked at or changed goes into the log in
 * that same transaction. A `Verouderd` that the work returns is thrown only
 * after the commit, so that the text that came too late stays kept as a revision.
 * @throws Verouderd
 */
export const inGemeente = async <T>(
  ctx: Pick<Ctx, 'db' | 'gemeente' | 'spoor'>,
  work: (tx: Tx) => Promise<T | Verouderd>,
): Promise<T> => {
  const { db, gemeente, spoor } = ctx;
  const [result, lines] = await withTenant(db, gemeente.id, async (tx) => {
    spoor?.gezien.clear(); // after a deadlock the work runs again
    const done = await work(tx);
    const uitkomst = done instanceof Verouderd ? done.code : 'ok';
    return [done, spoor ? await writeLines(tx, spoor, uitkomst) : 0] as const;
  });
  if (spoor) spoor.geschreven += lines;
  if (result instanceof Verouderd) throw result;
  return result;
};
