import { policyOf } from '@keukentafel/domain/policy';
import type { Ctx } from '../context.ts';
import { newSpoor, type Spoor } from './spoor.ts';
import { writeApart } from './write.ts';

/** Begins the trail of one call; null when nothing is kept of it. */
export const startSpoor = (ctx: Ctx, path: string): Spoor | null => {
  const row = policyOf(path);
  return row && row.log !== 'geen' ? newSpoor(ctx, path, row) : null;
};

/** Refusals that say something about who tried: not yours, and not your work. */
const TOLD = new Set(['nietGevonden', 'magNiet']);

const refused = async (ctx: Ctx, spoor: Spoor, uitkomst: string): Promise<void> => {
  if (!ctx.medewerker || spoor.row.log !== 'audit' || !TOLD.has(uitkomst)) return;
  spoor.gezien.clear();
  // The person gets nothing anyway: a log that fails must not turn the refusal into something else.
  await writeApart(ctx.db, spoor, uitkomst).catch(() => undefined);
};

/**
 * Ends the trail of one call, before its answer leaves. What the call's own transaction did not
 * write is written here.
 * @throws DomainError nietBereikbaar when the log cannot be written: no log, no data.
 */
export const finish = async (ctx: Ctx, spoor: Spoor, uitkomst: string): Promise<void> => {
  if (uitkomst !== 'ok') return refused(ctx, spoor, uitkomst);
  if (spoor.geschreven === 0) await writeApart(ctx.db, spoor, uitkomst);
};
