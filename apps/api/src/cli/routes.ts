import { policyOf } from '@keukentafel/domain/policy';
import { parts } from '../parts.ts';
import type { Command } from './usage.ts';

/** `routes`: every procedure with its kind and its row in the policy table. */
export const routes: Command = async () => {
  const procedures = Object.entries(parts.router._def.procedures);
  const rows = procedures.map(([path, procedure]) => ({
    path,
    type: kindOf(procedure),
    policy: policyOf(path) ?? null,
  }));
  return rows;
};

/** tRPC keeps a procedure's kind in its internals, without a public type. */
export const kindOf = (procedure: unknown): string | null =>
  (procedure as { _def?: { type?: string } })._def?.type ?? null;
