import type { Day } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';
import { klokken } from './klok.ts';

/** Higher is more urgent: urgent cases first, then the open clock that ends soonest. */
export function urgentie(feiten: ZaakFeiten, today: Day): number {
  const waits = feiten.toestand === 'inBezwaar' || feiten.toestand === 'inHeronderzoek';
  if (feiten.geslotenOp || (feiten.bekendgemaaktOp && !waits)) return -100_000;
  const open = klokken(feiten, today).filter(
    ({ naam, status }) => naam !== 'persoonlijkPlan' && status !== 'klaar',
  );
  const soonest = Math.min(...open.map(({ dagenOver }) => dagenOver), 1000);
  return (feiten.spoed ? 10_000 : 0) - soonest;
}
