import { Toestand } from '@keukentafel/domain/zaak';
import { z } from 'zod';

/** What a list may hold at once; a full one may have a next one. */
const MOST = 1000;

/** Which part of the work list is asked for. */
export const Vraag = z.strictObject({
  filter: z.enum(['mijn', 'team', 'nieuw', 'spoed', 'afgerond']).optional(),
  toestand: Toestand.optional(),
  sorteer: z.enum(['urgentie', 'datum', 'referentie', 'gemeld']).optional(),
  zoek: z.string().max(40).optional(),
  /** How many rows of the order to pass by. */
  vanaf: z.int().min(0).max(1_000_000).default(0),
  aantal: z.int().min(1).max(MOST).default(MOST),
});
export type Vraag = z.output<typeof Vraag>;
export type VraagInput = z.input<typeof Vraag>;
