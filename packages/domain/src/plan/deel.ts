import { z } from 'zod';

/** How much of a need someone carries, in words a resident can choose from. */
export const DELEN = {
  niets: { label: 'niets', deel: 0 },
  kwart: { label: 'een klein deel', deel: 0.25 },
  helft: { label: 'de helft', deel: 0.5 },
  driekwart: { label: 'bijna alles', deel: 0.75 },
  alles: { label: 'alles', deel: 1 },
} as const satisfies Record<string, { label: string; deel: number }>;

export const Deel = z.enum(['niets', 'kwart', 'helft', 'driekwart', 'alles'], {
  error: 'Kies hoeveel het is.',
});
export type Deel = z.infer<typeof Deel>;
