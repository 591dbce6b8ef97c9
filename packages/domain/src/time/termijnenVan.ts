import { DomainError } from '../errors.ts';
import type { Day } from './day.ts';
import { type LastDayOptions, lastDayOf } from './termijn.ts';
import type { TermijnNaam } from './termijnen.ts';

/** The days on which the terms of one case began. */
export interface Begindagen {
  melding: Day;
  aanvraag?: Day;
  bekendgemaakt?: Day;
  uitgenodigd?: Day;
  aangevuld?: Day;
}

export interface TermijnUitkomst {
  lastDay: Day;
  rawLastDay: Day;
  because: string[];
}

export type Termijnen = Pick<
  Record<TermijnNaam, TermijnUitkomst>,
  'persoonlijkPlan' | 'onderzoek'
> &
  Partial<Record<'beschikking' | 'bezwaar', TermijnUitkomst>>;

/**
 * Every term of a case at once: what `keukentafel termijnen` prints.
 * @throws DomainError datumOngeldig when the days cannot follow each other.
 */
export function termijnenVan(dagen: Begindagen): Termijnen {
  checkOrder(dagen);
  const { melding, aanvraag, bekendgemaakt, uitgenodigd, aangevuld } = dagen;
  const opschortingen = uitgenodigd ? [{ van: uitgenodigd, tot: aangevuld ?? null }] : [];
  return {
    persoonlijkPlan: told('persoonlijkPlan', melding),
    onderzoek: told('onderzoek', melding),
    ...(aanvraag && { beschikking: told('beschikking', aanvraag, { opschortingen }) }),
    ...(bekendgemaakt && { bezwaar: told('bezwaar', bekendgemaakt) }),
  };
}

function told(termijn: TermijnNaam, start: Day, options?: LastDayOptions): TermijnUitkomst {
  const { lastDay, rawLastDay, because } = lastDayOf(termijn, start, options);
  return { lastDay, rawLastDay, because };
}

const ORDER = [
  ['melding', 'aanvraag', 'De aanvraag kan niet eerder zijn dan de melding.'],
  ['melding', 'bekendgemaakt', 'Het besluit kan niet eerder zijn dan de melding.'],
  ['aanvraag', 'bekendgemaakt', 'Het besluit kan niet eerder zijn dan de aanvraag.'],
  ['aanvraag', 'uitgenodigd', 'De vraag om aanvulling kan niet eerder zijn dan de aanvraag.'],
  ['uitgenodigd', 'aangevuld', 'De aanvulling kan niet eerder zijn dan de vraag om aanvulling.'],
] as const;

function checkOrder(dagen: Begindagen): void {
  const wrong = ORDER.find(([first, then]) => {
    const [a, b] = [dagen[first], dagen[then]];
    return a !== undefined && b !== undefined && b < a;
  });
  if (wrong) throw new DomainError('datumOngeldig', { zin: wrong[2], pad: wrong[1] });
  if (dagen.uitgenodigd && !dagen.aanvraag) {
    const zin = 'Zonder aanvraag kan de gemeente niet om aanvulling vragen.';
    throw new DomainError('datumOngeldig', { zin, pad: 'uitgenodigd' });
  }
  if (dagen.aangevuld && !dagen.uitgenodigd) {
    const zin = 'Een aanvulling kan alleen na een vraag om aanvulling.';
    throw new DomainError('datumOngeldig', { zin, pad: 'aangevuld' });
  }
}
