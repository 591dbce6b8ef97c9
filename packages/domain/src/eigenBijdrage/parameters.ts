import { z } from 'zod';
import { optionalText } from '../text.ts';
import { Day } from '../time/index.ts';

/** The rules for one stretch of time. Amounts are whole eurocents per month and per household. */
export const BijdrageParameters = z.strictObject({
  vanaf: Day,
  /** The last day these were known to hold; null while nothing newer is known. */
  totEnMet: Day.nullable(),
  maximumPerMaand: z.int().nonnegative().max(100_000),
  bron: optionalText(500),
  /** Kinds of help for which this municipality asks nothing, such as collective transport. */
  vrijgesteld: z.array(optionalText(100)).max(50).default([]),
});
export type BijdrageParameters = z.infer<typeof BijdrageParameters>;

/**
 * The flat rate as published per year. From 2027 a bill would make it depend on
 * income; whether it passed is not known here, so there is no row for 2027.
 */
export const BIJDRAGE_TABEL: readonly BijdrageParameters[] = BijdrageParameters.array().parse([
  { vanaf: '2024-01-01', totEnMet: '2024-12-31', maximumPerMaand: 2060, bron: 'Leiden, 2024' },
  { vanaf: '2025-01-01', totEnMet: '2025-12-31', maximumPerMaand: 2100, bron: 'gemeente.nu, 2025' },
  { vanaf: '2026-01-01', totEnMet: '2026-12-31', maximumPerMaand: 2180, bron: 'CAK, 2026' },
]);

/** The rules of a day, or undefined when they are not known for that day. */
export const parametersOn = (
  op: Day,
  tabel: readonly BijdrageParameters[] = BIJDRAGE_TABEL,
): BijdrageParameters | undefined =>
  tabel
    .filter(({ vanaf, totEnMet }) => vanaf <= op && (totEnMet === null || op <= totEnMet))
    .reduce<BijdrageParameters | undefined>(
      (laatste, rij) => (laatste && laatste.vanaf > rij.vanaf ? laatste : rij),
      undefined,
    );
