import { planFrom, type Plan } from '@keukentafel/domain/plan';
import type { Records } from './records.ts';

/** Key of the n-th hand-in: numbered, so that two at one moment cannot both be the same one. */
export const inzendingSleutel = (number: number): string => `inzending:${number}`;

export interface PlanVersie {
  versie: number;
  ingediendOp: string;
  teLaat: boolean;
}

/** The plan as the municipality has it: the newest hand-in, with the list of all of them. */
export const handedIn = (
  records: Records,
): { plan: Plan | null; ingediendOp: string | null; versies: PlanVersie[] } => {
  const all = records
    .of('planRecord')
    .map(({ sleutel, inhoud }) => ({ versie: Number(sleutel.split(':')[1]), ...inhoud }))
    .sort((a, b) => a.versie - b.versie);
  const newest = all.at(-1);
  return {
    plan: newest ? planFrom(newest.records) : null,
    ingediendOp: all[0]?.ingediendOp ?? null,
    versies: all.map(({ versie, ingediendOp, teLaat }) => ({ versie, ingediendOp, teLaat })),
  };
};
