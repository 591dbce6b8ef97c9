import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';

/**
 * What the bylaw says about the contribution in the costs (Wmo 2015 art. 2.1.4), for letter g only.
 * Access to support never looks at it, so the ladder cannot import this module.
 */
export const Bijdrageregels = z.strictObject({
  /** Whether the municipality asks a contribution at all. */
  gevraagd: z.boolean().default(true),
  /** Kinds of support for which it asks none, in the words of the bylaw. */
  vrijgesteld: z.array(safeText(200)).max(50).default([]),
  bron: optionalText(500),
});
export type Bijdrageregels = z.infer<typeof Bijdrageregels>;
