import type { InwonerContext } from '../zaak/actor.ts';
import type { PlanPlace } from './record.ts';

/** The caller's own plan: the only one a session can ever reach. */
export const placeOfPlan = ({ gemeente, inwoner }: InwonerContext): PlanPlace => ({
  gemeenteId: gemeente.id,
  planId: inwoner.planId,
  planKey: inwoner.planKey,
  sleutelVersie: inwoner.sleutelVersie,
});
