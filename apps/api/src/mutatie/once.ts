import type { Ctx } from '../context.ts';
import { asOne } from '../db/database.ts';
import { answerBefore, changeOf, claim, keepAnswer, letGo } from './kept.ts';

interface Call {
  pad: string;
  input: unknown;
}

/**
 * Makes a change at most once: the same id with the same input gives the same answer and has no
 * second effect. Id, effect and answer are one transaction.
 * @throws DomainError mutatieAnders for the same id with other input.
 */
export const once = async <R extends { ok: boolean; data?: unknown }>(
  ctx: Ctx,
  { pad, input }: Call,
  run: () => Promise<R>,
  again: (answer: unknown) => R,
): Promise<R> => {
  const change = changeOf(ctx, pad, input);
  if (!change) return run();
  return asOne(ctx.db, ctx.gemeente.id, async (tx) => {
    if (!(await claim(tx, change))) return again(await answerBefore(tx, change));
    const result = await run();
    // After a failed statement the transaction takes no more: it is rolled back as a whole.
    if (result.ok) await keepAnswer(tx, change, result.data);
    else await letGo(tx, change).catch(() => undefined);
    return result;
  });
};
