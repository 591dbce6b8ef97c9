import { addDays, type Day } from '../time/index.ts';
import type { ZaakFeiten } from './feiten.ts';

/** When a resident gets a message. What it is about stands nowhere in the message itself. */
export const BERICHTSOORTEN = ['inleveren', 'verslag', 'besluit', 'bezwaar', 'bewaren'] as const;
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

/** One message that is due: the same kind and day is the same message. */
export interface Bericht {
  soort: Berichtsoort;
  dag: Day;
}

/** Whoever did not hand in is reminded two days before the last day (Wmo 2015 art. 2.3.2 lid 2). */
const VOORAF_DAGEN = 2;
/** News older than this is no news: after a standstill nobody gets messages about last month. */
const VERS_DAGEN = 3;

const herinnering = (feiten: ZaakFeiten, vandaag: Day): Bericht[] => {
  const laatste = feiten.toegezegd.persoonlijkPlan?.lastDay;
  const klaar = feiten.planOntvangenOp ?? feiten.planAfgezienOp ?? feiten.geslotenOp;
  if (!laatste || klaar || feiten.verslagOp) return [];
  const nu = vandaag >= addDays(laatste, -VOORAF_DAGEN) && vandaag <= laatste;
  return nu ? [{ soort: 'inleveren', dag: laatste }] : [];
};

/** The messages of a case that are due on this day, by what happened in it. */
export function berichtenVan(
  feiten: ZaakFeiten,
  gewaarschuwdOp: Day | null,
  vandaag: Day,
): Bericht[] {
  const nieuws: [Berichtsoort, Day | null][] = [
    ['verslag', feiten.verslagOp],
    ['besluit', feiten.bekendgemaaktOp],
    ['bezwaar', feiten.bezwaarBekendOp],
    ['bewaren', gewaarschuwdOp],
  ];
  const vers = nieuws.flatMap(([soort, dag]): Bericht[] =>
    dag && dag <= vandaag && vandaag <= addDays(dag, VERS_DAGEN) ? [{ soort, dag }] : [],
  );
  return [...herinnering(feiten, vandaag), ...vers];
}
