import { planFrom, type Plan } from '@keukentafel/domain/plan';
import type { Wie } from '../delen/helper.ts';
import type { Records } from './records.ts';

/** Key of the n-th hand-in: numbered, so that two at one moment cannot both be the same one. */
export const inzendingSleutel = (number: number): string => `inzending:${number}`;

export interface PlanVersie {
  versie: number;
  ingediendOp: string;
  teLaat: boolean;
  /** `referentie`: handed in with the number of this case, by someone without its code. */
  bron: 'eigen' | 'referentie';
  /** The one to work with. */
  hoofd: boolean;
  plan: Plan;
  /** What helpers of the resident typed, by the key of the record. */
  door: Record<string, Wie>;
}

/**
 * The plan as the municipality has it: the newest hand-in with the code of the case, or else the
 * newest one; and the list of all of them.
 */
export const handedIn = (
  records: Records,
): { plan: Plan | null; ingediendOp: string | null; versies: PlanVersie[] } => {
  const versies = records
    .of('planRecord')
    .map(({ sleutel, inhoud: { records: said, door = {}, ...rest } }) => ({
      versie: Number(sleutel.split(':')[1]),
      ...rest,
      plan: planFrom(said),
      door,
    }))
    .sort((a, b) => a.versie - b.versie);
  const main = versies.findLast(({ bron }) => bron === 'eigen') ?? versies.at(-1);
  return {
    plan: main?.plan ?? null,
    ingediendOp: versies[0]?.ingediendOp ?? null,
    versies: versies.map((versie) => ({ ...versie, hoofd: versie === main })),
  };
};
