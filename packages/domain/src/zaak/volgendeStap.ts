import type { Day } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { klokken } from './klok.ts';

/** What happens next, on which day at the latest, and why. */
export interface VolgendeStap {
  tekst: string;
  op: Day | null;
  reden: string;
}
export type Lezer = 'inwoner' | 'consulent';

/** Higher is more urgent: urgent cases first, then the open clock that ends soonest. */
export function urgentie(feiten: ZaakFeiten, today: Day): number {
  const open = klokken(feiten, today).filter(({ status }) => status !== 'klaar');
  const soonest = Math.min(...open.map(({ dagenOver }) => dagenOver), 1000);
  return (feiten.spoed ? 10_000 : 0) - soonest;
}
