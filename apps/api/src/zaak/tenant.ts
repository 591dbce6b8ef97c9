import { watchVolume } from '../audit/volume.ts';
import { writeLines } from '../audit/write.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { Geteld, Verouderd } from '../errors.ts';
import type { Ctx } from '../context.ts';

/**
 * One transaction in the caller's municipality; what it looked at or changed goes into the log in
 * that same transaction. A refusal that the work returns is thrown only after the commit, so that
 * what was written stays: a text that came too late as a revision, a try that counts.
 * @throws DomainError
 */
export const inGemeente = async <T>(
  ctx: Pick<Ctx, 'db' | 'gemeente' | 'spoor'>,
  work: (tx: Tx) => Promise<T | Verouderd | Geteld>,
): Promise<T> => {
  const { db, gemeente, spoor } = ctx;
  const [result, lines] = await withTenant(db, gemeente.id, async (tx) => {
    spoor?.gezien.clear(); // after a deadlock the work runs again
    const done = await work(tx);
    const refused = done instanceof Verouderd || done instanceof Geteld;
    const uitkomst = refused ? done.code : 'ok';
    if (spoor && !refused) await watchVolume(tx, spoor);
    return [done, spoor ? await writeLines(tx, spoor, uitkomst) : 0] as const;
  });
  if (spoor) spoor.geschreven += lines;
  if (result instanceof Verouderd || result instanceof Geteld) throw result;
  return result;
};
