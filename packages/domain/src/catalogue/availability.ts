import { z } from 'zod';
import { Day, daysBetween } from '../time/index.ts';

export const BESCHIKBAAR = {
  open: { naam: 'Er is plek' },
  beperkt: { naam: 'Er is weinig plek' },
  wachtlijst: { naam: 'Er is een wachtlijst' },
  vol: { naam: 'Er is nu geen plek' },
  onbekend: { naam: 'Niet bekend. Bel om te vragen of er plek is.' },
} as const;
export type BeschikbaarheidStatus = keyof typeof BESCHIKBAAR;

/** Availability as somebody measured it on a day: a fact, never a promise. */
export const Beschikbaarheid = z.object({
  status: z.enum(['open', 'beperkt', 'wachtlijst', 'vol', 'onbekend']),
  gemetenOp: Day,
  door: z.string().max(200),
  wachtWeken: z.int().min(0).max(520).nullable(),
});
export type Beschikbaarheid = z.infer<typeof Beschikbaarheid>;

/** Days after which a measurement says nothing any more, unless the municipality chose otherwise. */
export const BESCHIKBAARHEID_DAGEN = 90;
/** Days after which an entry that nobody checked is shown as old and ranked down. */
export const CONTROLE_DAGEN = 365;

/** The fact as it reads today: too old (or from the future) reads as unknown, with its day kept. */
export function availabilityOn(
  fact: Beschikbaarheid | null,
  today: Day,
  limit = BESCHIKBAARHEID_DAGEN,
): Beschikbaarheid | null {
  if (!fact) return null;
  const age = daysBetween(fact.gemetenOp, today);
  return age < 0 || age > limit ? { ...fact, status: 'onbekend', wachtWeken: null } : fact;
}

/** True when nobody checked the entry within the limit. Never checked is old. */
export function isStale(checkedOn: Day | null, today: Day, limit = CONTROLE_DAGEN): boolean {
  return checkedOn === null || daysBetween(checkedOn, today) > limit;
}
