import { z } from 'zod';
import type { GebeurtenisRij } from './gebeurtenisRij.ts';
import { keysOf } from './keysOf.ts';
import { NA_BESLUIT } from './naBesluit.ts';
import { NAAST_ZAAK } from './naastZaak.ts';
import { TOT_BESLUIT } from './totBesluit.ts';
import { TOT_ONDERZOEK } from './totOnderzoek.ts';

/** The table of events: what is not here cannot happen. */
export const GEBEURTENISSEN = {
  ...TOT_ONDERZOEK,
  ...TOT_BESLUIT,
  ...NA_BESLUIT,
  ...NAAST_ZAAK,
} as const;

export const GEBEURTENIS_LIJST = keysOf(GEBEURTENISSEN);
export const Gebeurtenis = z.enum(GEBEURTENIS_LIJST, { error: 'Deze stap bestaat niet.' });
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

/** The row of an event with its optional parts. */
export const rowOf = (gebeurtenis: Gebeurtenis): GebeurtenisRij => GEBEURTENISSEN[gebeurtenis];
