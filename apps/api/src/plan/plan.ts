import type { PlanRecord } from '@keukentafel/domain/plan';
import type { InwonerContext, PublicContext } from '../trpc.ts';
import type { HandInReceipt, PlanView, Preview, SaveResult } from './views.ts';

const later = (): never => {
  throw new Error('not built yet');
};

export const start = async (_ctx: PublicContext): Promise<{ token: string; code: string }> =>
  later();
export const open = async (_ctx: PublicContext, _code: string): Promise<{ token: string }> =>
  later();
export const code = async (_ctx: InwonerContext): Promise<{ code: string }> => later();
export const get = async (_ctx: InwonerContext): Promise<PlanView> => later();
export const save = async (
  _ctx: InwonerContext,
  _records: readonly { record: PlanRecord; versie: number }[],
): Promise<SaveResult> => later();
export const remove = async (
  _ctx: InwonerContext,
  _record: { key: string; versie: number },
): Promise<SaveResult> => later();
export const preview = async (_ctx: InwonerContext): Promise<Preview> => later();
export const handIn = async (
  _ctx: InwonerContext,
  _referentie: string | undefined,
): Promise<HandInReceipt> => later();
