import { DomainError } from '@keukentafel/domain/errors';
import { policyOf } from '@keukentafel/domain/policy';
import type { Ctx } from '../context.ts';
import { newSpoor, type Spoor } from './spoor.ts';
import { logVerwerking } from './verwerking.ts';
import { inChain, writeApart } from './write.ts';

/** Begins the trail of one call; null when nothing is kept of it. */
export const startSpoor = (ctx: Ctx, path: string): Spoor | null => {
  const row = policyOf(path);
  return row && row.log !== 'geen' ? newSpoor(ctx, path, row) : null;
};

/** Refusals that say something about who tried: not yours, and not your work. */
const TOLD = new Set(['nietGevonden', 'magNiet']);

/** The person gets nothing: a log that fails must not turn the refusal into something else. */
const refused = async (ctx: Ctx, spoor: Spoor, uitkomst: string): Promise<void> => {
  const told = ctx.medewerker && spoor.row.log === 'audit' && TOLD.has(uitkomst);
  spoor.gezien.clear();
  if (told) await writeApart(ctx.db, spoor, uitkomst).catch(() => undefined);
  // Nothing was processed of anybody when nothing was reached.
  if (spoor.betrokkenen.size > 0) await logVerwerking(ctx.db, spoor, false).catch(() => undefined);
};

/**
 * Ends the trail of one call, before its answer leaves. What the call's own transaction did not
 * write is written here.
 * @throws DomainError nietBereikbaar when the log cannot be written: no log, no data.
 */
export const finish = async (ctx: Ctx, spoor: Spoor, uitkomst: string): Promise<void> => {
  if (uitkomst !== 'ok') return refused(ctx, spoor, uitkomst);
  if (spoor.geschreven === 0 && inChain(spoor)) await writeApart(ctx.db, spoor, uitkomst);
  try {
    await logVerwerking(ctx.db, spoor, true);
  } catch {
    throw new DomainError('nietBereikbaar');
  }
};
