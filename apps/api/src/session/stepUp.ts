import { DomainError } from '@keukentafel/domain/errors';
import { policyOf } from '@keukentafel/domain/policy';
import type { Ctx } from '../context.ts';

const VALID_MS = 5 * 60_000;

/** Whether who this is was proved just now. */
export const isFresh = (stepUpOp: number | null, now: number): boolean =>
  stepUpOp !== null && now - stepUpOp < VALID_MS;

/** @throws DomainError extraControle when the call asks for a fresh proof and there is none. */
export const assertFresh = (ctx: Ctx, path: string): void => {
  if (!policyOf(path)?.stepUp) return;
  const stepUpOp = ctx.medewerker?.stepUpOp ?? ctx.inwoner?.stepUpOp ?? null;
  if (!isFresh(stepUpOp, ctx.now())) throw new DomainError('extraControle');
};
